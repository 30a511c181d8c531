import Foundation

/// The pictures as they were recorded: a folder for each scene, a file for each frame.
enum Album {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Pictures")

  /// Whether this run writes pictures instead of comparing them.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["LOKET_RECORD"] == "1" }

  private static func file(_ picture: Picture, of scene: Scene) -> URL {
    folder.appendingPathComponent(scene.name).appendingPathComponent(picture.frame.name + ".txt")
  }

  static func recorded(_ picture: Picture, of scene: Scene) -> String? {
    try? String(contentsOf: file(picture, of: scene), encoding: .utf8)
  }

  static func record(_ picture: Picture, of scene: Scene) throws {
    let file = file(picture, of: scene)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try picture.text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// What differs from the recorded picture, line by line; nil when nothing does.
  static func difference(_ picture: Picture, of scene: Scene) -> String? {
    guard let recorded = recorded(picture, of: scene) else { return "not recorded yet" }
    guard recorded != picture.text else { return nil }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = picture.text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = (0..<max(old.count, new.count)).flatMap { line -> [String] in
      let before = line < old.count ? String(old[line]) : nil
      let now = line < new.count ? String(new[line]) : nil
      guard before != now else { return [] }
      return [before.map { "\(line) - \($0)" }, now.map { "\(line) + \($0)" }].compactMap { $0 }
    }
    return "\n" + lines.joined(separator: "\n")
  }

  /// The files that belong to no scene.
  static func orphans(of scenes: [Scene]) -> [String] {
    let known = Set(scenes.flatMap { scene in scene.sizes.map { "\(scene.name)/\($0.name).txt" } })
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(".txt") && !known.contains($0) }.sorted()
  }

  static func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
  }
}
