/// What an entry is about.
public enum Subject: Hashable, Sendable {
  case complaint(ComplaintID)
  case officer(OfficerID)
  case unit(UnitID)
  case category(String)
  case agency(String)
  case place(String)
  case template(String)
  case rule(String)
  case calendar(String)
  case store

  /// The kind's stable number, part of the digest and the file format.
  public var kind: Int {
    switch self {
    case .store: 0
    case .complaint: 1
    case .officer: 2
    case .unit: 3
    case .category: 4
    case .agency: 5
    case .place: 6
    case .template: 7
    case .rule: 8
    case .calendar: 9
    }
  }

  /// Sixteen bytes of an identifier, or the UTF-8 of a code; empty for the store itself.
  public var key: [UInt8] {
    switch self {
    case .store: []
    case .complaint(let id): id.uuid.bytes
    case .officer(let id): id.uuid.bytes
    case .unit(let id): id.uuid.bytes
    case .category(let code), .agency(let code), .place(let code), .template(let code),
      .rule(let code),
      .calendar(let code):
      Array(code.utf8)
    }
  }

  public init?(kind: Int, key: [UInt8]) {
    let code = String(decoding: key, as: UTF8.self)
    switch kind {
    case 0: self = .store
    case 1: guard let id = ComplaintID(bytes: key) else { return nil }; self = .complaint(id)
    case 2: guard let id = OfficerID(bytes: key) else { return nil }; self = .officer(id)
    case 3: guard let id = UnitID(bytes: key) else { return nil }; self = .unit(id)
    case 4: self = .category(code)
    case 5: self = .agency(code)
    case 6: self = .place(code)
    case 7: self = .template(code)
    case 8: self = .rule(code)
    case 9: self = .calendar(code)
    default: return nil
    }
  }

  public var complaint: ComplaintID? { if case .complaint(let id) = self { id } else { nil } }
}
