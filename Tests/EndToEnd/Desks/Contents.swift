import Foundation
import PseudoTerminal

/// Every file below a home with its bytes: equal before and after where nothing was changed.
///
/// The side files on which a store is locked do not count: they hold nothing of it.
struct Contents: Equatable, CustomStringConvertible {
  private let files: [String: Data]

  init(of home: TemporaryHome) throws {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: home.path)
    where !name.hasSuffix(".lock") {
      files[name] = FileManager.default.contents(atPath: home.path + "/" + name) ?? Data()
    }
    self.files = files
  }

  var description: String {
    files.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.count)" }.joined(separator: ", ")
  }
}
