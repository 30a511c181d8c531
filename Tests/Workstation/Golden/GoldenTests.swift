import Testing

@Suite("Pictures of every screen")
struct GoldenTests {
  @Test("looks as it was recorded, and keeps the rules of a screen", arguments: Scene.all)
  func looks(scene: Scene) throws {
    let pictures = try scene.pictures()
    for picture in pictures {
      for problem in picture.problems(in: scene) {
        Issue.record("\(scene.name)/\(picture.frame.name): \(problem)\n\(picture.text)")
      }
      if Album.isRecording {
        try Album.record(picture, of: scene)
      } else if let difference = Album.difference(picture, of: scene) {
        Issue.record("\(scene.name)/\(picture.frame.name) differs: \(difference)")
      }
    }
    if Album.isRecording { Issue.record("recorded \(pictures.count) pictures; run again") }
  }

  @Test("no picture is left of a scene that is gone")
  func orphans() throws {
    let orphans = Album.orphans(of: Scene.all)
    if Album.isRecording { try orphans.forEach(Album.remove) }
    #expect(orphans == [])
  }

  @Test("every scene has a name of its own")
  func names() {
    #expect(Set(Scene.all.map(\.name)).count == Scene.all.count)
  }
}
