/// The state machine itself.
extension CSVReader {
  private static let quote: UInt8 = 0x22
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  mutating func scan<E: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ deliver: (CSVRow) throws(E) -> Void
  ) throws(E) {
    var index = 0
    /// Where the bytes to come back to begin in this chunk: its start, or the line end met in it.
    var retreatIndex = 0
    while index < bytes.count {
      let byte = bytes[index]
      if afterCarriageReturn {
        afterCarriageReturn = false
        if byte == Self.lineFeed {
          if state == .quoted { append(bytes, index..<index + 1) }
          index += 1
          continue
        }
      }
      switch state {
      case .recordStart:
        if byte == Self.lineFeed || byte == Self.carriageReturn {
          endLine(byte)
          index += 1
          continue
        }
        row.begin(line: line)
        beginField()

      case .fieldStart:
        if byte == Self.quote {
          state = .quoted
          index += 1
        } else {
          state = .plain
        }

      case .plain:
        let start = index
        index = endOfPlainRun(bytes, from: index)
        append(bytes, start..<index)
        guard index < bytes.count, exceeded() == nil else { break }
        switch bytes[index] {
        case delimiter:
          closeField()
          beginField()
        case Self.quote:
          noteStrayQuote()
          append(bytes, index..<index + 1)
        default:
          closeField()
          endLine(bytes[index])
          if let back = retreat, let width, row.count > width {
            index = try goBack(
              back, .unterminatedQuote(line: back.quoteLine, field: back.field), bytes,
              retreatIndex, index + 1, deliver)
            retreatIndex = index
            continue
          }
          try handOver(deliver)
        }
        index += 1

      case .quoted:
        let start = index
        index = endOfQuotedRun(bytes, from: index)
        append(bytes, start..<index)
        guard index < bytes.count, exceeded() == nil else { break }
        if bytes[index] == Self.quote {
          state = .quoteInQuoted
        } else {
          append(bytes, index..<index + 1)
          endLine(bytes[index])
          if retreat == nil {
            retreat = Retreat(
              line: line, afterCarriageReturn: afterCarriageReturn, quoteLine: fieldLine,
              field: row.count + 1)
            retreatIndex = index + 1
            kept.removeAll(keepingCapacity: true)
          }
        }
        index += 1

      case .quoteInQuoted:
        switch byte {
        case Self.quote:
          append(bytes, index..<index + 1)
          state = .quoted
          index += 1
        case delimiter, Self.lineFeed, Self.carriageReturn:
          state = .plain
        default:
          if let back = retreat {
            index = try goBack(
              back, .unterminatedQuote(line: back.quoteLine, field: back.field), bytes,
              retreatIndex, index, deliver)
            retreatIndex = index
          } else {
            row.faults.append(.textAfterQuote(line: line, field: row.count + 1))
            state = .plain
          }
        }

      case .skippingLine:
        while index < bytes.count, bytes[index] != Self.lineFeed,
          bytes[index] != Self.carriageReturn
        {
          index += 1
        }
        guard index < bytes.count else { break }
        endLine(bytes[index])
        index += 1
        try handOver(deliver)
      }
      if let fault = exceeded() {
        if let back = retreat {
          index = try goBack(back, fault, bytes, retreatIndex, index, deliver)
          retreatIndex = index
        } else {
          endBroken(fault)
          state = .skippingLine
        }
      }
    }
    if retreat != nil { kept.append(contentsOf: bytes[retreatIndex...]) }
  }

  /// Refuses the record over several lines and resumes behind its first line end; answers where to go on in `bytes`.
  private mutating func goBack<E: Error>(
    _ back: Retreat, _ fault: CSVFault, _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int,
    _ index: Int, _ deliver: (CSVRow) throws(E) -> Void
  ) throws(E) -> Int {
    let again = kept
    try giveUp(back, fault, deliver)
    guard !again.isEmpty else { return from }
    try feed((again + bytes[from..<index])[...], deliver)
    return index
  }

  mutating func giveUp<E: Error>(
    _ back: Retreat, _ fault: CSVFault, _ deliver: (CSVRow) throws(E) -> Void
  ) throws(E) {
    row.fields.removeSubrange((back.field - 1)...)
    row.faults.removeAll(keepingCapacity: true)
    endBroken(fault)
    try handOver(deliver)
    line = back.line
    afterCarriageReturn = back.afterCarriageReturn
  }

  private mutating func beginField() {
    fieldStart = row.bytes.count
    fieldLine = line
    state = .fieldStart
  }

  mutating func closeField() {
    row.fields.append(CSVRow.Field(end: row.bytes.count, line: fieldLine))
    fieldStart = row.bytes.count
  }

  /// Drops the field that was being read and notes why the record cannot be used.
  mutating func endBroken(_ fault: CSVFault) {
    let end = row.fields.last?.end ?? 0
    row.bytes.removeSubrange(end...)
    fieldStart = end
    row.faults.append(fault)
  }

  mutating func handOver<E: Error>(_ deliver: (CSVRow) throws(E) -> Void) throws(E) {
    state = .recordStart
    retreat = nil
    kept.removeAll(keepingCapacity: true)
    if width == nil { width = row.count }
    try deliver(row)
  }

  private mutating func endLine(_ byte: UInt8) {
    line += 1
    afterCarriageReturn = byte == Self.carriageReturn
  }

  private mutating func noteStrayQuote() {
    let known = row.faults.contains { if case .strayQuote = $0 { true } else { false } }
    if !known { row.faults.append(.strayQuote(line: line, field: row.count + 1)) }
  }

  private func exceeded() -> CSVFault? {
    guard state != .skippingLine, state != .recordStart else { return nil }
    if row.bytes.count - fieldStart > limits.fieldBytes {
      return .fieldTooLong(line: fieldLine, field: row.count + 1, limit: limits.fieldBytes)
    }
    if row.bytes.count > limits.rowBytes {
      return .rowTooLong(line: row.line, limit: limits.rowBytes)
    }
    if row.count >= limits.fields {
      return .tooManyFields(line: row.line, limit: limits.fields)
    }
    return nil
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    row.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  private func endOfPlainRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let delimiter = delimiter
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
        || byte == Self.quote
      {
        break
      }
      index += 1
    }
    return index
  }

  private func endOfQuotedRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      index += 1
    }
    return index
  }
}
