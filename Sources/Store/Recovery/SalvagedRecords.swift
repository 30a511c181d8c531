/// A value as SQLite stores it in a record.
enum SalvagedValue: Equatable {
  case null
  case integer(Int64)
  case real
  case blob([UInt8])
  case text([UInt8])
}

/// The records of table and index leaves, page by page, by SQLite's description of its file format.
///
/// Every number is bounded before it is used: the pages may hold anything.
struct SalvagedRecords {
  private let pages: SalvagedPages
  /// Bytes of a page that hold content; this program's stores reserve none.
  private var usable: Int { pages.pageSize }

  init(_ pages: SalvagedPages) { self.pages = pages }

  var pageNumbers: Range<Int> { 1..<pages.count + 1 }

  /// A record with its row's id; an index has none.
  typealias Record = (id: Int64?, values: [SalvagedValue])

  /// The records that begin on a page; none where it is no leaf.
  func records(onPage number: Int) -> [Record] {
    let page = pages.page(number)
    let start = number == 1 ? 100 : 0
    let isTable = page[start] == 0x0D
    guard isTable || page[start] == 0x0A else { return [] }
    let there = pages.bytesThere(ofPage: number)
    let count = Int(page[start + 3]) << 8 | Int(page[start + 4])
    return (0..<min(count, (usable - start - 8) / 2)).compactMap { cell in
      let pointer = start + 8 + cell * 2
      let place = Int(page[pointer]) << 8 | Int(page[pointer + 1])
      return record(at: place, of: page, there: there, isTable: isTable)
    }
  }

  private func record(
    at place: Int, of page: [UInt8], there: Int, isTable: Bool
  ) -> Record? {
    var reader = VarintReader(bytes: page, place: place)
    guard let length = reader.next(), length > 0, length < 1 << 30 else { return nil }
    var id: Int64?
    if isTable {
      guard let found = reader.next() else { return nil }
      id = found
    }
    guard
      let payload = payload(
        of: Int(length), at: reader.place, of: page, there: there, isTable: isTable),
      let values = Self.values(payload)
    else { return nil }
    return (id, values)
  }

  /// What of a payload stands on the page, and what follows on overflow pages.
  private func payload(
    of length: Int, at place: Int, of page: [UInt8], there: Int, isTable: Bool
  ) -> [UInt8]? {
    let most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23
    let least = (usable - 12) * 32 / 255 - 23
    let wanted = least + (length - least) % (usable - 4)
    let local = length <= most ? length : wanted <= most ? wanted : least
    guard place + local <= min(usable, there) else { return nil }
    var payload = Array(page[place..<place + local])
    guard length > local else { return payload }
    guard place + local + 4 <= usable else { return nil }
    var next = Self.number(page, place + local)
    while payload.count < length {
      guard next > 1, next <= pages.count, pages.bytesThere(ofPage: next) == usable
      else { return nil }
      let overflow = pages.page(next)
      payload += overflow[4..<4 + min(usable - 4, length - payload.count)]
      next = Self.number(overflow, 0)
    }
    return payload
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func values(_ payload: [UInt8]) -> [SalvagedValue]? {
    var header = VarintReader(bytes: payload, place: 0)
    guard let end = header.next(), end >= 1, end <= payload.count else { return nil }
    var place = Int(end)
    var values: [SalvagedValue] = []
    while header.place < end {
      guard let type = header.next(), type >= 0, header.place <= end,
        let (value, size) = value(of: type, at: place, payload)
      else { return nil }
      values.append(value)
      place += size
    }
    return values
  }

  private static func value(
    of type: Int64, at place: Int, _ payload: [UInt8]
  ) -> (SalvagedValue, Int)? {
    func bytes(_ count: Int64) -> ArraySlice<UInt8>? {
      count <= Int64(payload.count - place) ? payload[place..<place + Int(count)] : nil
    }
    switch type {
    case 0: return (.null, 0)
    case 1...6:
      guard let found = bytes([1, 2, 3, 4, 6, 8][Int(type) - 1]), let first = found.first else {
        return nil
      }
      let number = found.dropFirst().reduce(Int64(Int8(bitPattern: first))) { $0 << 8 | Int64($1) }
      return (.integer(number), found.count)
    case 7: return bytes(8) == nil ? nil : (.real, 8)
    case 8, 9: return (.integer(type - 8), 0)
    case 12...:
      guard let found = bytes((type - 12) / 2) else { return nil }
      return (type % 2 == 0 ? .blob(Array(found)) : .text(Array(found)), found.count)
    default: return nil
    }
  }
}

/// Reads numbers of one to nine bytes, as SQLite writes them.
private struct VarintReader {
  let bytes: [UInt8]
  private(set) var place: Int

  mutating func next() -> Int64? {
    var number: UInt64 = 0
    for count in 0..<9 {
      guard bytes.indices.contains(place) else { return nil }
      let byte = bytes[place]
      place += 1
      if count == 8 { return Int64(bitPattern: number << 8 | UInt64(byte)) }
      number = number << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int64(bitPattern: number) }
    }
    return nil
  }
}
