import CSodium
import Synchronization

/// SHA-256 and keyed hashes, by libsodium.
enum Digest {
  static let size = 32

  static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: size)
    crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest
  }

  /// HMAC-SHA-256 under a key of 32 bytes.
  static func keyed(_ text: some Collection<UInt8>, key: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: size)
    let bytes = Array(text)
    var state = state(of: key)
    crypto_auth_hmacsha256_update(&state, bytes, UInt64(bytes.count))
    crypto_auth_hmacsha256_final(&state, &digest)
    return digest
  }

  /// What hashing under a key begins with; of the last key it is kept, for it is half of the work of a short text.
  private static func state(of key: [UInt8]) -> crypto_auth_hmacsha256_state {
    known.withLock { known in
      if let known, known.key == key { return known.state }
      var state = crypto_auth_hmacsha256_state()
      crypto_auth_hmacsha256_init(&state, key, key.count)
      known = KeyedState(key: key, state: state)
      return state
    }
  }

  private struct KeyedState: @unchecked Sendable {
    let key: [UInt8]
    let state: crypto_auth_hmacsha256_state
  }

  private static let known = Mutex<KeyedState?>(nil)

  static func random(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// The bytes of an even number of hexadecimal digits; nil for anything else.
  static func bytes(_ hexadecimal: String) -> [UInt8]? {
    let digits = hexadecimal.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count % 2 == 0, !digits.contains(nil) else { return nil }
    let values = digits.compactMap { $0 }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }

  static func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
    func digit(_ half: UInt8) -> UInt8 { half < 10 ? half + 48 : half + 87 }
    return String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      var place = 0
      for byte in bytes {
        text[place] = digit(byte >> 4)
        text[place + 1] = digit(byte & 15)
        place += 2
      }
      return place
    }
  }
}
