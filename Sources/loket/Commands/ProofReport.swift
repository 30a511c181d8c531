import Complaints
import Door
import Store
import Wording

/// What checks of journal, seals and code came to, for people and as JSON.
struct ProofReport {
  let wording: Wording
  private(set) var isSound = true
  private var members: [JSON.Member] = []
  private var problems: [String] = []
  private var lines: [String] = []

  init(wording: Wording) { self.wording = wording }

  mutating func take(_ verification: Verification) {
    isSound = isSound && verification.isSound
    members += [
      .init("entries", .integer(verification.entries)), .init("head", .string(verification.head)),
    ]
    problems += verification.problems.map { wording.sentence($0) }
    if verification.isSound { lines.append(wording.verified(Int(verification.entries))) }
  }

  mutating func take(_ proof: SealProof) {
    isSound = isSound && proof.isSound
    members += [
      .init("seals", .integer(Int64(proof.seals))),
      .init("provenThrough", .integer(proof.provenThrough)),
    ]
    if proof.seals == 0 { problems.append(wording.noSeals) }
    problems += proof.problems.map { wording.sentence($0) }
    if proof.isSound {
      lines.append(wording.sealsSound(proof.seals, through: Int(proof.provenThrough)))
    }
  }

  mutating func take(_ found: (sequence: Int64, recordedAt: Instant)?) {
    isSound = isSound && found != nil
    members.append(.init("codeOf", found.map { .integer($0.sequence) } ?? .null))
    if let found {
      let day = found.recordedAt.day(at: .westernIndonesia)
      lines.append(wording.codeFound(Int(found.sequence), day: day))
    } else {
      problems.append(wording.codeNotFound)
    }
  }

  func print(asJSON json: Bool) {
    if json {
      Printing.json(
        .object(
          [.init("ok", .bool(isSound))] + members
            + [.init("problems", .array(problems.map { .string($0) }))]))
    } else {
      for line in problems + lines { Printing.line(line) }
    }
  }
}

/// Checks seals of a file or of a store with a public key.
struct SealCheck {
  private let options: Options
  private let wording: Wording

  init(_ options: Options, _ wording: Wording) {
    self.options = options
    self.wording = wording
  }

  /// A file of seals is compared with the store where there is one; else its signatures alone are checked.
  func check(_ path: String, _ publicKey: String?, _ report: inout ProofReport) throws {
    guard let publicKey else { throw Trouble(sentence: wording.sealsNeedKey, status: 2) }
    let key = try Self.key(publicKey, wording)
    if !Door.isHere, let store = try? Store.open(at: path) {
      report.take(try store.verify())
      report.take(try store.verify(by: key))
      return
    }
    let file = try SealFile(SmallFile.read(path))
    guard !options.store.isEmpty || options.hasStore else {
      report.take(SealProof(signaturesOf: file, by: key))
      return
    }
    let store = try options.open()
    report.take(try store.verify())
    report.take(try store.verify(file, by: key))
  }

  /// A public key as it was given: its text, or the file that has it.
  static func key(_ given: String, _ wording: Wording) throws -> SealPublicKey {
    if let key = SealPublicKey(given) { return key }
    guard let key = SealPublicKey(try SmallFile.read(given)) else {
      throw Trouble(sentence: wording.sentence(SealFailure.noKey, given))
    }
    return key
  }
}

extension Wording {
  func sentence(_ problem: SealProof.Problem) -> String {
    switch problem {
    case .unsigned(let sequence): sealUnsigned(Int(sequence))
    case .cutOff(let sealed, let last): sealCutOff(Int(sealed), last: Int(last))
    case .differs(let sequence, let since): sealDiffers(Int(sequence), since: Int(since))
    }
  }

  func sentence(_ mistake: SealCode.Mistake) -> String {
    switch mistake {
    case .notTwelve(let count): codeNotTwelve(count)
    case .unknown(let word, let place): codeUnknownWord(word, place: place)
    case .slip: codeSlip
    }
  }

  func sentence(_ failure: SealFailure, _ path: String) -> String {
    switch failure {
    case .noKey: noSealKey(path)
    case .wrongPassphrase: wrongPassphrase
    case .shortPassphrase(let least): shortPassphrase(least)
    case .noSeals: noSealsIn(path)
    }
  }
}
