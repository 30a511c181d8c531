/// A signature over the journal's newest entry, by which it is proven later that nothing before it was changed or cut off.
public struct Seal: Equatable, Sendable {
  /// The sealed entry.
  public var sequence: Int64
  /// That entry's digest, in hexadecimal.
  public var digest: String
  public var at: Instant
  /// Which key signed: the first eight bytes of the SHA-256 of the public key, in hexadecimal.
  public var key: String
  /// Ed25519, in hexadecimal.
  public var signature: String

  public init(sequence: Int64, digest: String, at: Instant, key: String, signature: String) {
    self.sequence = sequence
    self.digest = digest
    self.at = at
    self.key = key
    self.signature = signature
  }
}

extension Seal {
  public var json: JSON {
    .object([
      .init("sequence", .integer(sequence)), .init("digest", .string(digest)),
      .init("at", .integer(at.milliseconds)), .init("key", .string(key)),
      .init("signature", .string(signature)),
    ])
  }

  public init?(json: JSON) {
    guard let sequence = json["sequence"]?.integer, let digest = json["digest"]?.string,
      let at = json["at"]?.integer, let key = json["key"]?.string,
      let signature = json["signature"]?.string
    else { return nil }
    self.init(
      sequence: sequence, digest: digest, at: Instant(milliseconds: at), key: key,
      signature: signature)
  }
}
