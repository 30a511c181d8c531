/// An identifier of one kind of thing, so that an officer's cannot stand where a complaint's is wanted.
public struct Identifier<Owner>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let uuid: UUIDv7

  public init(_ uuid: UUIDv7) { self.uuid = uuid }

  public init?(_ text: some StringProtocol) {
    guard let uuid = UUIDv7(text) else { return nil }
    self.init(uuid)
  }

  public init?(bytes: some Collection<UInt8>) {
    guard let uuid = UUIDv7(bytes: bytes) else { return nil }
    self.init(uuid)
  }

  public init(at instant: Instant, using generator: inout some RandomNumberGenerator) {
    self.init(UUIDv7(at: instant, using: &generator))
  }

  public var description: String { uuid.description }

  public static func < (left: Self, right: Self) -> Bool { left.uuid < right.uuid }
}

/// What an officer did in one stroke: a bulk act is many entries under one action.
public enum ActionStroke {}
/// A store file is one desk, and one chain.
public enum DeskFile {}
/// One run of an import.
public enum ImportRun {}

public typealias ComplaintID = Identifier<Complaint>
public typealias OfficerID = Identifier<Officer>
public typealias UnitID = Identifier<ServiceUnit>
public typealias ActionID = Identifier<ActionStroke>
public typealias DeskID = Identifier<DeskFile>
public typealias ImportID = Identifier<ImportRun>
