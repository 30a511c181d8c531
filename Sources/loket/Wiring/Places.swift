import Door
import Glibc

/// Where things lie on this machine, by the XDG base directories.
enum Places {
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  static var home: String { variable("HOME") ?? "." }

  static var data: String {
    (variable("XDG_DATA_HOME") ?? home + "/.local/share") + "/loket"
  }

  /// Where the user's store is when nobody says otherwise.
  static var ownStore: String { data + "/loket.sqlite" }

  static var store: String { Door.isHere ? Door.store : variable("LOKET_STORE") ?? ownStore }

  /// The store of sample data is never the officer's own.
  static var demo: String { data + "/contoh.sqlite" }

  static var documents: String { variable("XDG_DOCUMENTS_DIR") ?? home + "/Loket" }
}
