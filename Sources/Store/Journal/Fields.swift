/// The bytes that are hashed or signed: fields, each led by its length as four bytes, numbers as eight, big-endian.
struct Fields {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func add(_ field: some Collection<UInt8>) {
    add(length: field.count)
    bytes.append(contentsOf: field)
  }

  mutating func add(_ number: Int64) {
    add(length: 8)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func add(length: Int) {
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: length >> shift))
    }
  }
}
