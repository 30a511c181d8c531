import CSodium
import Complaints

/// Why a key or a seal could not be used.
public enum SealFailure: Error, Equatable {
  /// The file is no key of this program.
  case noKey
  case wrongPassphrase
  /// Too short to withstand guessing by whoever finds the medium.
  case shortPassphrase(least: Int)
  /// The file has no seals in it.
  case noSeals
}

/// The key with which a supervisor seals the journal: Ed25519, kept in a file of its own under a passphrase.
public struct SealKey: Sendable {
  public static let leastPassphrase = 12

  /// What opening a key file costs whoever tries passphrases.
  typealias Cost = Argon2id.Cost

  private let seed: [UInt8]
  public let publicKey: SealPublicKey

  /// A new key.
  public init() { self.init(seed: Digest.random(32)) }

  private init(seed: [UInt8]) {
    self.seed = seed
    publicKey = SealPublicKey(bytes: Self.pair(seed).publicKey)
  }

  private static func pair(_ seed: [UInt8]) -> (publicKey: [UInt8], secret: [UInt8]) {
    var publicKey = [UInt8](repeating: 0, count: 32)
    var secret = [UInt8](repeating: 0, count: 64)
    crypto_sign_seed_keypair(&publicKey, &secret, seed)
    return (publicKey, secret)
  }

  func signature(of message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: 64)
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), Self.pair(seed).secret)
    return signature
  }

  /// The key file's content: the seed under the passphrase.
  public func locked(with passphrase: String) throws(SealFailure) -> String {
    try locked(with: passphrase, cost: .usual)
  }

  func locked(with passphrase: String, cost: Cost) throws(SealFailure) -> String {
    guard passphrase.count >= Self.leastPassphrase else {
      throw .shortPassphrase(least: Self.leastPassphrase)
    }
    let salt = Digest.random(16)
    let nonce = Digest.random(24)
    guard let key = Argon2id.key(passphrase, salt: salt, cost) else { throw .wrongPassphrase }
    var box = [UInt8](repeating: 0, count: seed.count + 16)
    crypto_secretbox_easy(&box, seed, UInt64(seed.count), nonce, key)
    return JSON.object([
      .init("loket", .string("seal key 1")),
      .init("public", .string(Digest.hexadecimal(publicKey.bytes))),
      .init("salt", .string(Digest.hexadecimal(salt))),
      .init("operations", .integer(cost.operations)), .init("memory", .integer(cost.memory)),
      .init("nonce", .string(Digest.hexadecimal(nonce))),
      .init("box", .string(Digest.hexadecimal(box))),
    ]).text + "\n"
  }

  /// Opens a key file's content.
  public init(unlocking text: String, with passphrase: String) throws(SealFailure) {
    guard let file = try? JSON(parsing: text), file["loket"]?.string == "seal key 1",
      let salt = file["salt"]?.string.flatMap(Digest.bytes), salt.count == 16,
      let operations = file["operations"]?.integer, (1...100).contains(operations),
      let memory = file["memory"]?.integer, (8192...(1 << 31)).contains(memory),
      let nonce = file["nonce"]?.string.flatMap(Digest.bytes), nonce.count == 24,
      let box = file["box"]?.string.flatMap(Digest.bytes), box.count == 48
    else { throw .noKey }
    let cost = Cost(operations: operations, memory: memory)
    var seed = [UInt8](repeating: 0, count: 32)
    guard let key = Argon2id.key(passphrase, salt: salt, cost),
      crypto_secretbox_open_easy(&seed, box, UInt64(box.count), nonce, key) == 0
    else {
      throw .wrongPassphrase
    }
    self.init(seed: seed)
  }
}

/// What seals are checked with; it may be known to everybody.
public struct SealPublicKey: Equatable, Sendable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads `loket-seal-1 ` and 64 hexadecimal digits, such as the content of a public key's file.
  public init?(_ text: String) {
    let words = text.split { $0.isWhitespace }
    guard words.count == 2, words[0] == "loket-seal-1",
      let bytes = Digest.bytes(String(words[1])), bytes.count == 32
    else { return nil }
    self.bytes = bytes
  }

  public var text: String { "loket-seal-1 " + Digest.hexadecimal(bytes) }

  /// What a seal calls this key.
  public var id: String { Digest.hexadecimal(Digest.sha256(bytes).prefix(8)) }

  /// Whether a seal of a desk bears this key's signature.
  public func signed(_ seal: Seal, of desk: DeskID) -> Bool {
    guard seal.key == id, let signature = Digest.bytes(seal.signature), signature.count == 64,
      let message = seal.message(of: desk)
    else { return false }
    return crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
  }
}

extension Seal {
  /// What is signed, as `docs/file-format.md` states it; nil where the digest is none.
  func message(of desk: DeskID) -> [UInt8]? {
    guard let digest = Digest.bytes(digest), digest.count == Digest.size,
      let key = Digest.bytes(key), key.count == 8
    else { return nil }
    var fields = Fields()
    fields.add("loketseal1".utf8)
    fields.add(desk.uuid.bytes)
    fields.add(sequence)
    fields.add(digest)
    fields.add(at.milliseconds)
    fields.add(key)
    return fields.bytes
  }
}
