import Foundation
import Testing

@Suite("The tone of every phrase in the room")
struct ToneTests {
  /// The quoted texts of the room's source files, with the file each stands in.
  static func phrases() throws -> [(file: String, text: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Wording").standardizedFileURL
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var phrases: [(String, String)] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { continue }
        let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
        for (place, piece) in pieces.enumerated() where place % 2 == 1 {
          phrases.append((file.lastPathComponent, String(piece)))
        }
      }
    }
    return phrases
  }

  @Test("is calm: no phrase blames, and none shouts")
  func calm() throws {
    let phrases = try Self.phrases()
    #expect(phrases.count > 300)
    for (file, text) in phrases {
      let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
      #expect(words.isDisjoint(with: ["error", "invalid", "gagal", "failed"]), "\(file): \(text)")
      let plain = text.replacing("LAPOR!", with: "LAPOR")
      let shouts = zip(plain, plain.dropFirst()).contains { $0.isLetter && $1 == "!" }
      #expect(!shouts, "\(file): \(text)")
    }
  }
}
