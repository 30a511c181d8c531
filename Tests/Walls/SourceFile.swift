import Foundation

/// A file of the project as the walls read it: its path from the top, and its text.
struct SourceFile: Sendable {
  let path: String
  let text: String

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Its lines without comments that fill a line or end it.
  var code: [Substring] {
    lines.map { line in
      line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
    }
  }

  /// The modules it imports, with the number of the line (from 1).
  var imports: [(module: Substring, line: Int)] {
    code.enumerated().compactMap { index, line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"),
        words[..<keyword].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains(String($0)) }
        ),
        let named = words[(keyword + 1)...].first(where: { !Self.kinds.contains(String($0)) })
      else { return nil }
      return (named.prefix { $0 != "." && $0 != ";" }, index + 1)
    }
  }

  private static let accessLevels: Set = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
  ]
}

/// The project's own files: all below its top that are text, without what was built.
enum SourceTree {
  static let top = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func files() throws -> [SourceFile] {
    try FileManager.default.subpaths(below: top).compactMap { path in
      guard let data = FileManager.default.contents(atPath: top.path + "/" + path),
        let text = String(data: data, encoding: .utf8)
      else { return nil }
      return SourceFile(path: path, text: text)
    }
  }
}

extension FileManager {
  fileprivate func subpaths(below folder: URL, prefix: String = "") throws -> [String] {
    try contentsOfDirectory(atPath: folder.path).sorted().flatMap { name -> [String] in
      if name == ".git" || name.hasPrefix(".build") || name == "Package.resolved" { return [] }
      var isFolder: ObjCBool = false
      let entry = folder.appendingPathComponent(name)
      guard fileExists(atPath: entry.path, isDirectory: &isFolder) else { return [] }
      return isFolder.boolValue
        ? try subpaths(below: entry, prefix: prefix + name + "/") : [prefix + name]
    }
  }
}
