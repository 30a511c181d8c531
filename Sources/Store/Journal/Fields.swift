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
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func add(length: Int) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: length).bigEndian) {
      bytes.append(contentsOf: $0)
    }
  }
}
