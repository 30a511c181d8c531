/// A rule about the source tree that target dependencies cannot hold.
struct Wall: Sendable {
  /// The rule as a sentence, for the message.
  let rule: String
  let holdsFor: @Sendable (_ path: String) -> Bool
  /// The lines (from 1) at which a file breaks the rule.
  let faults: @Sendable (SourceFile) -> [Int]

  /// Where the files break the rule: `path:line`.
  func breaches(in files: [SourceFile]) -> [String] {
    files.filter { holdsFor($0.path) }.flatMap { file in
      faults(file).map { "\(file.path):\($0)" }
    }
  }

  /// Only files below these folders import the module.
  static func only(_ folders: [String], import module: String) -> Wall {
    Wall(
      rule: "only \(folders.joined(separator: ", ")) import \(module)",
      holdsFor: { path in path.isSwift && !folders.contains { path.hasPrefix($0 + "/") } },
      faults: { file in file.imports.filter { $0.module == module }.map(\.line) })
  }

  /// No file below these folders imports a module whose name begins so.
  static func no(_ prefix: String, in folders: [String]) -> Wall {
    Wall(
      rule: "no \(prefix) in \(folders.joined(separator: ", "))",
      holdsFor: { path in path.isSwift && folders.contains { path.hasPrefix($0 + "/") } },
      faults: { file in file.imports.filter { $0.module.hasPrefix(prefix) }.map(\.line) })
  }

  /// No line of code below `Sources` contains these words.
  static func noCode(_ words: String) -> Wall {
    Wall(
      rule: "no \(words) in Sources",
      holdsFor: { $0.isSwift && $0.hasPrefix("Sources/") },
      faults: { file in file.code.numbers { $0.contains(words) } })
  }

  /// No line of code below `Sources` but in these files contains one of these words.
  static func only(_ files: [String], say words: [String], rule: String) -> Wall {
    Wall(
      rule: rule,
      holdsFor: { path in
        path.hasPrefix("Sources/") && (path.isSwift || path.hasSuffix(".c"))
          && !files.contains(path)
      },
      faults: { file in
        file.code.numbers { line in
          words.contains { word in
            // A word may be the end of another one's name: `reopen(` is not `open(`.
            line.ranges(of: word).contains { range in
              guard word.first?.isLetter == true, let before = line[..<range.lowerBound].last else {
                return true
              }
              return !(before.isLetter || before.isNumber || before == "_")
            }
          }
        }
      })
  }

  static let shortFiles = Wall(
    rule: "no source file is longer than 400 lines",
    holdsFor: {
      $0.hasPrefix("Sources/") && ($0.isSwift || $0.hasSuffix(".c") || $0.hasSuffix(".h"))
    },
    faults: { file in
      let lines = file.text.last == "\n" ? file.lines.count - 1 : file.lines.count
      return lines > 400 ? [lines] : []
    })

  /// Folders of the machine on which a file was written say nothing on any other.
  static let noMachinePaths = Wall(
    rule: "no file names a folder of someone's machine",
    holdsFor: { _ in true },
    faults: { file in
      file.lines.numbers { line in
        machineFolders.contains { folder in
          line.ranges(of: folder).contains { range in
            // A folder of that name further down a path is another folder.
            line[..<range.lowerBound].last.map {
              !($0.isLetter || $0.isNumber || "._-~".contains($0))
            } ?? true
          }
        }
      }
    })

  /// In pieces, for this file is read too.
  private static let machineFolders = ["work", "root", "home", "tmp", "Users"].map {
    "/" + $0 + "/"
  }
}

extension String {
  fileprivate var isSwift: Bool { hasSuffix(".swift") }
}

extension [Substring] {
  /// The numbers (from 1) of the lines for which `isFault` holds.
  fileprivate func numbers(where isFault: (Substring) -> Bool) -> [Int] {
    indices.filter { isFault(self[$0]) }.map { $0 + 1 }
  }
}
