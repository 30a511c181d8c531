/// One field of a record: its key in the file, how it is written and how it is read.
struct CodedField<Record>: Sendable {
  let key: String
  let write: @Sendable (Record) -> JSON?
  let read: @Sendable (inout Record, JSON) -> Void
}

extension CodedField {
  /// A stored property is reached by its place in the record: a key path takes ten times as long, and a journal has
  /// millions of entries with forty fields each.
  private static func field<Value: Sendable>(
    _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable,
    to json: @escaping @Sendable (Value) -> JSON, from value: @escaping @Sendable (JSON) -> Value?
  ) -> Self {
    guard let offset = MemoryLayout<Record>.offset(of: path) else {
      preconditionFailure("\(key) is not stored")
    }
    return CodedField(
      key: key,
      write: { record in
        withUnsafePointer(to: record) {
          let place = UnsafeRawPointer($0) + offset
          return place.assumingMemoryBound(to: Value?.self).pointee.map(json)
        }
      },
      read: { record, json in
        withUnsafeMutablePointer(to: &record) {
          let place = UnsafeMutableRawPointer($0) + offset
          place.assumingMemoryBound(to: Value?.self).pointee = value(json)
        }
      })
  }

  static func string(_ key: String, _ path: any WritableKeyPath<Record, String?> & Sendable) -> Self
  {
    field(key, path, to: { .string($0) }, from: { $0.string })
  }

  static func bool(_ key: String, _ path: any WritableKeyPath<Record, Bool?> & Sendable) -> Self {
    field(key, path, to: { .bool($0) }, from: { $0.bool })
  }

  static func integer(_ key: String, _ path: any WritableKeyPath<Record, Int64?> & Sendable) -> Self
  {
    field(key, path, to: { .integer($0) }, from: { $0.integer })
  }

  static func instant(_ key: String, _ path: any WritableKeyPath<Record, Instant?> & Sendable)
    -> Self
  {
    field(
      key, path, to: { .integer($0.milliseconds) },
      from: { $0.integer.map { Instant(milliseconds: $0) } })
  }

  static func day(_ key: String, _ path: any WritableKeyPath<Record, Day?> & Sendable) -> Self {
    field(key, path, to: { .string($0.iso) }, from: { $0.string.flatMap { Day(iso: $0) } })
  }

  static func word<Value: RawRepresentable & Sendable>(
    _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable
  ) -> Self where Value.RawValue == String {
    field(
      key, path, to: { .string($0.rawValue) }, from: { $0.string.flatMap(Value.init(rawValue:)) })
  }

  static func id<Owner>(
    _ key: String, _ path: any WritableKeyPath<Record, Identifier<Owner>?> & Sendable
  ) -> Self {
    field(
      key, path, to: { .string($0.description) },
      from: { $0.string.flatMap { Identifier<Owner>($0) } })
  }

  static func list(_ key: String, _ path: any WritableKeyPath<Record, [String]?> & Sendable) -> Self
  {
    field(
      key, path, to: { .array($0.map { .string($0) }) },
      from: { $0.array?.compactMap(\.string) })
  }

  static func custom<Value: Sendable>(
    _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable,
    to json: @escaping @Sendable (Value) -> JSON, from value: @escaping @Sendable (JSON) -> Value?
  ) -> Self {
    field(key, path, to: json, from: value)
  }
}

/// A record kept as a JSON object of the fields that are set.
protocol FieldCoded {
  init()
  static var fields: [CodedField<Self>] { get }
  /// The places of the fields in that table, by their keys.
  static var places: [String: Int] { get }
}

extension FieldCoded {
  /// The fields that are set, in the order of the table.
  var codedJSON: JSON {
    .object(
      Self.fields.compactMap { field in field.write(self).map { JSON.Member(field.key, $0) } })
  }

  /// Unknown keys are passed over, so that an older program reads what it knows.
  init(coded json: JSON) {
    self.init()
    guard case .object(let members) = json else { return }
    for member in members {
      if let place = Self.places[member.key] { Self.fields[place].read(&self, member.value) }
    }
  }
}

extension Facts {
  /// The facts as the journal keeps them.
  public var json: JSON { codedJSON }
  public init(json: JSON) { self.init(coded: json) }
}

extension Words {
  /// The words as the journal keeps them.
  public var json: JSON { codedJSON }
  public init(json: JSON) { self.init(coded: json) }
}

extension Facts {
  static let places = Dictionary(uniqueKeysWithValues: fields.indices.map { (fields[$0].key, $0) })
}

extension Words {
  static let places = Dictionary(uniqueKeysWithValues: fields.indices.map { (fields[$0].key, $0) })
}
