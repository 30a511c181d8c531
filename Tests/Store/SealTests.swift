import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Sealing the journal")
struct SealTests {
  @Test("by a supervisor is an entry, with a signature that the public key alone checks")
  func sealed() throws {
    let desk = try Bench()
    try desk.receive("Got meluap")
    let key = SealKey()
    let head = try desk.store.head()
    let sealed = try desk.store.seal(with: key, officer: desk.supervisor.id, now: desk.now)
    #expect(sealed.seal.sequence == head)
    #expect(try desk.store.head() == head + 1)
    #expect(try desk.store.seals() == [sealed.seal])
    #expect(key.publicKey.signed(sealed.seal, of: desk.store.desk))
    let text = try #require(SealPublicKey(key.publicKey.text))
    #expect(text.signed(sealed.seal, of: desk.store.desk))
    #expect(!SealKey().publicKey.signed(sealed.seal, of: desk.store.desk))
    var other = sealed.seal
    other.at = other.at.advanced(byMilliseconds: 1)
    #expect(!key.publicKey.signed(other, of: desk.store.desk))
    #expect(!key.publicKey.signed(sealed.seal, of: DeskID(desk.newAction().uuid)))
    let proof = try desk.store.verify(by: key.publicKey)
    #expect(proof.isSound && proof.provenThrough == head)
    #expect(try desk.store.verify().isSound)
  }

  @Test("is for supervisors alone", arguments: [true, false])
  func rights(isOfficer: Bool) throws {
    let desk = try Bench()
    let who = isOfficer ? desk.officer.id : OfficerID(desk.newAction().uuid)
    #expect(throws: isOfficer ? Refusal.notAllowed(.seal) : .unknownOfficer) {
      try desk.store.seal(with: SealKey(), officer: who, now: desk.now)
    }
    #expect(try desk.store.seals().isEmpty)
  }

  @Test("keeps its key under a passphrase: another opens nothing, a short one is refused")
  func key() throws {
    let cost = SealKey.Cost(operations: 1, memory: 8192)
    let key = SealKey()
    let text = try key.locked(with: "kuda poni ungu", cost: cost)
    let again = try SealKey(unlocking: text, with: "kuda poni ungu")
    #expect(again.publicKey == key.publicKey)
    #expect(throws: SealFailure.wrongPassphrase) {
      try SealKey(unlocking: text, with: "kuda poni biru")
    }
    #expect(throws: SealFailure.noKey) { try SealKey(unlocking: "{}", with: "kuda poni ungu") }
    #expect(throws: SealFailure.noKey) {
      try SealKey(
        unlocking: text.replacingOccurrences(of: "8192", with: "9000000000000"), with: "x")
    }
    #expect(throws: SealFailure.shortPassphrase(least: 12)) { try key.locked(with: "kuda poni") }
    #expect(!text.contains("kuda"))
  }

  @Test("what was cut off before a seal is missed with the file that was kept elsewhere")
  func cutOff() throws {
    let desk = try Bench()
    for number in 1...5 { try desk.receive("Aduan ke-\(number)") }
    let key = SealKey()
    var file = SealFile()
    file.add(
      try desk.store.seal(with: key, officer: desk.supervisor.id, now: desk.now).seal,
      of: desk.store.desk)
    let sealed = file.seals[0].seal.sequence
    let path = desk.store.path
    desk.store.close()
    let cut = try DatabaseQueue(path: path)
    try cut.write { db in
      try db.execute(sql: "DROP TRIGGER journal_is_kept")
      try db.execute(sql: "DELETE FROM journal WHERE sequence > ?", arguments: [sealed - 2])
    }
    try cut.close()
    let store = try Store.open(at: path)
    try store.rebuild()
    #expect(try store.verify().isSound, "a journal alone cannot know what was cut off")
    let proof = try store.verify(try SealFile(file.text), by: key.publicKey)
    #expect(proof.problems == [.cutOff(sealed: sealed, last: sealed - 2)])
  }

  @Test("a file of seals says them again, and refuses what is none")
  func file() throws {
    let desk = try Bench()
    let key = SealKey()
    var file = SealFile()
    for _ in 1...3 {
      let sealed = try desk.store.seal(with: key, officer: desk.supervisor.id, now: desk.now)
      file.add(sealed.seal, of: sealed.desk)
    }
    #expect(try SealFile(file.text) == file)
    #expect(SealProof(signaturesOf: file, by: key.publicKey).isSound)
    let forged = try SealFile(file.text.replacingOccurrences(of: "\"at\":1", with: "\"at\":2"))
    #expect(SealProof(signaturesOf: forged, by: key.publicKey).problems.count == 3)
    for text in ["", "catatan\n", "{\"loket\":\"seal 2\"}\n"] {
      #expect(throws: SealFailure.noSeals) { try SealFile(text) }
    }
  }

  @Test("gives twelve words by which the entry is found again, and a slip of the pen is noticed")
  func code() throws {
    let desk = try Bench()
    try desk.receive("Got meluap")
    let sealed = try desk.store.seal(with: SealKey(), officer: desk.supervisor.id, now: desk.now)
    let text = sealed.code.joined(separator: " ")
    #expect(sealed.code.count == 12)
    #expect(try desk.store.entry(ofCode: text)?.sequence == sealed.seal.sequence)
    #expect(try desk.store.entry(ofCode: text.uppercased() + "\n") != nil)
    let other = SealCode.words(of: Digest.random(32)).joined(separator: " ")
    #expect(try desk.store.entry(ofCode: other) == nil)
    #expect(throws: SealCode.Mistake.notTwelve(11)) {
      try desk.store.entry(ofCode: sealed.code.dropLast().joined(separator: " "))
    }
    var wrong = sealed.code
    wrong[4] = "xylofon"
    #expect(throws: SealCode.Mistake.unknown("xylofon", place: 5)) {
      try desk.store.entry(ofCode: wrong.joined(separator: " "))
    }
    var swapped = 0
    for place in 0..<11 where sealed.code[place] != sealed.code[place + 1] {
      var words = sealed.code
      words.swapAt(place, place + 1)
      if (try? SealCode.beginning(of: words.joined(separator: " "))) == nil { swapped += 1 }
    }
    #expect(swapped >= 10)
  }

  @Test("takes its words from a list of 2,048 that cannot be taken for each other")
  func list() {
    let words = SealCode.list
    #expect(words.count == 2048 && Set(words).count == 2048)
    #expect(words == words.sorted())
    #expect(
      words.allSatisfy { (4...9).contains($0.count) && $0.allSatisfy { ("a"..."z").contains($0) } })
    var near: [String] = []
    let all = Set(words)
    for word in words {
      let letters = Array(word)
      for place in letters.indices {
        var shorter = letters
        shorter.remove(at: place)
        if all.contains(String(shorter)) { near.append(word) }
        for letter in "abcdefghijklmnopqrstuvwxyz" where letter != letters[place] {
          var other = letters
          other[place] = letter
          if all.contains(String(other)) { near.append(word) }
        }
        guard place + 1 < letters.count, letters[place] != letters[place + 1] else { continue }
        var turned = letters
        turned.swapAt(place, place + 1)
        if all.contains(String(turned)) { near.append(word) }
      }
    }
    #expect(near == [])
  }
}
