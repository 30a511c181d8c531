import CSodium
import Complaints

/// The hash that makes trying passphrases and PINs dear (RFC 9106, by libsodium).
enum Argon2id {
  struct Cost: Equatable, Sendable {
    let operations: Int64
    /// Bytes.
    let memory: Int64
    /// For a key file, which whoever finds its medium may try for as long as they like.
    static let usual = Cost(operations: 3, memory: 128 << 20)
    /// For a PIN: 0.2 s on an office's server, well below a second on an old PC (docs/decisions/0013-identity.md).
    static let ofPIN = Cost(operations: 4, memory: 128 << 20)
  }

  /// 32 bytes; nil where there is not enough memory.
  static func key(_ secret: String, salt: [UInt8], _ cost: Cost) -> [UInt8]? {
    var key = [UInt8](repeating: 0, count: 32)
    let text = secret.utf8.map { CChar(bitPattern: $0) }
    let answer = crypto_pwhash(
      &key, 32, text, UInt64(text.count), salt, UInt64(cost.operations), Int(cost.memory),
      crypto_pwhash_ALG_ARGON2ID13)
    return answer == 0 ? key : nil
  }
}

/// What is kept of a PIN or a passphrase.
struct SecretHash: Equatable {
  let salt: [UInt8]
  let hash: [UInt8]
  let cost: Argon2id.Cost

  init(salt: [UInt8], hash: [UInt8], cost: Argon2id.Cost) {
    self.salt = salt
    self.hash = hash
    self.cost = cost
  }

  init?(of secret: String, cost: Argon2id.Cost) {
    salt = Digest.random(16)
    self.cost = cost
    guard let hash = Argon2id.key(secret, salt: salt, cost) else { return nil }
    self.hash = hash
  }

  /// What nobody's secret is checked against where there is none, so that the answer takes as long.
  static let ofNobody = SecretHash(
    salt: [UInt8](repeating: 0, count: 16), hash: [UInt8](repeating: 0, count: 32), cost: .ofPIN)

  /// Compared in a time that does not depend on where they differ; nil where there is not enough memory.
  func isOf(_ secret: String) -> Bool? {
    guard let found = Argon2id.key(secret, salt: salt, cost) else { return nil }
    return sodium_memcmp(found, hash, found.count) == 0
  }
}
