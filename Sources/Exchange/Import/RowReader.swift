import Complaints

/// Turns one record into a complaint, and notes what is wrong with it.
struct RowReader {
  /// What was found in the last record.
  private(set) var problems: [RowProblem] = []
  /// True once a date left no doubt that the file puts the day first.
  private(set) var confirmsDayFirst = false
  /// The first line whose date can only be read with the month first.
  private(set) var monthFirstLine: Int?

  private let decoder: TextDecoder
  private let mapping: HeaderMapping
  private let options: ImportOptions
  private let timestamps: TimestampReader
  private var texts = [String](repeating: "", count: ImportColumn.allCases.count)
  private var line = 1
  private var categories = Recollection()
  private var places = Recollection()

  init(_ encoding: TextEncoding, _ mapping: HeaderMapping, _ options: ImportOptions) {
    decoder = TextDecoder(encoding)
    self.mapping = mapping
    self.options = options
    timestamps = TimestampReader(
      offset: options.offset, today: options.today, order: options.profile.order)
  }

  /// The complaint that a record tells of; nil if it is refused.
  mutating func complaint(_ row: CSVRow) -> ImportedComplaint? {
    problems.removeAll(keepingCapacity: true)
    line = row.line
    if row.isBroken {
      noteFaults(of: row)
      return nil
    }
    noteFaults(of: row)
    noteWidth(of: row)
    decode(row)
    guard let received = time(.received, isRequired: true) else { return nil }
    var complaint = ImportedComplaint(
      key: "", digest: "", line: line, received: received.instant, words: Words())
    let story = (text(.subject), body(.body))
    if story.0 == nil, story.1 == nil { note(mapping[.body] == nil ? .subject : .body, .missing) }
    complaint.words.subject = story.0
    complaint.words.body = story.1
    readReporter(&complaint)
    readKind(&complaint)
    readCourse(&complaint, received)
    readKeys(&complaint)
    return problems.contains { $0.reason.weight == .refused } ? nil : complaint
  }

  // MARK: Fields

  private mutating func decode(_ row: CSVRow) {
    for column in ImportColumn.allCases {
      guard let index = mapping[column] else { continue }
      let bytes = row[index]
      if bytes.isEmpty {
        texts[column.place] = ""
        continue
      }
      let (text, isRepaired) = decoder.text(bytes)
      texts[column.place] = DefusedCell.restored(Spelling.trimmed(text))
      if isRepaired { note(column, .damagedText) }
      if !bytes.isASCII, Mojibake.isLikely(text) { note(column, .garbledText) }
    }
  }

  private func text(_ column: ImportColumn) -> String? {
    let text = texts[column.place]
    return text.isEmpty ? nil : text
  }

  /// A text of several lines, whose line ends some programs wrote as `\n`.
  private func body(_ column: ImportColumn) -> String? { text(column).map(LineEnds.restored) }

  private mutating func note(_ column: ImportColumn?, _ reason: RowProblem.Reason) {
    problems.append(RowProblem(line: line, column: column, reason))
  }

  private mutating func time(_ column: ImportColumn, isRequired: Bool = false) -> ReadTime? {
    guard let text = text(column) else {
      if isRequired { note(column, .missing) }
      return nil
    }
    do {
      let time = try timestamps.read(text)
      if time.confirmsDayFirst { confirmsDayFirst = true }
      return time
    } catch {
      if case .monthBeforeDay = error, monthFirstLine == nil { monthFirstLine = line }
      note(column, error)
      return nil
    }
  }

  // MARK: Parts of a complaint

  private mutating func readReporter(_ complaint: inout ImportedComplaint) {
    if let number = text(.nik) {
      let digits = String(decoding: number.utf8.filter { $0 >= 48 && $0 <= 57 }, as: UTF8.self)
      if RoundedNumber.isOne(number) {
        note(.nik, .roundedNumber)
      } else {
        if digits.utf8.count != 16 { note(.nik, .nikLength(digits.utf8.count)) }
        complaint.words.nik = digits.utf8.count == 16 ? digits : number
      }
    }
    if let number = text(.phone) {
      if RoundedNumber.isOne(number) {
        note(.phone, .roundedNumber)
      } else if let phone = PhoneNumber(number) {
        if number.hasPrefix("8") { note(.phone, .phoneZeroRestored) }
        complaint.words.phone = phone.international
      } else {
        note(.phone, .unreadablePhone)
        complaint.words.phone = number
      }
    }
    complaint.words.address = text(.address)
    let name = text(.name)
    let isNameless = name.map { ForeignWords.isNameless($0) } ?? true
    complaint.words.reporterName = isNameless ? nil : name
    let isReachable =
      complaint.words.phone != nil || complaint.words.nik != nil || complaint.words.address != nil
    if isNameless {
      complaint.identity = !isReachable ? .nameless : name == nil ? .open : .withheld
    }
  }

  private mutating func readKind(_ complaint: inout ImportedComplaint) {
    if let word = text(.channel) {
      complaint.channel = ForeignWords.channel(word) ?? .other
      if ForeignWords.channel(word) == nil { keep(word, of: .channel, in: &complaint) }
    }
    if let word = text(.classification) {
      complaint.classification = ForeignWords.classification(word) ?? .complaint
      if ForeignWords.classification(word) == nil {
        keep(word, of: .classification, in: &complaint)
      }
    }
    if let word = text(.category) {
      complaint.category = categories.value(of: word, options.category)
      if complaint.category == nil { keep(word, of: .category, in: &complaint) }
    }
    if let word = text(.kelurahan) {
      complaint.kelurahan = places.value(of: word, options.kelurahan)
      if complaint.kelurahan == nil {
        keep(word, of: .kelurahan, in: &complaint)
        complaint.words.address =
          complaint.words.address.map { "\($0), Kel. \(word)" } ?? "Kel. \(word)"
      }
    }
  }

  /// Notes a word that means nothing here, and keeps it under the file's own heading.
  private mutating func keep(
    _ word: String, of column: ImportColumn, in complaint: inout ImportedComplaint
  ) {
    note(column, .unknownWord(word))
    complaint.words.foreignWords =
      (complaint.words.foreignWords ?? []) + ["\(mapping.heading(of: column)): \(word)"]
  }

  private mutating func readCourse(_ complaint: inout ImportedComplaint, _ received: ReadTime) {
    complaint.reply = body(.reply)
    complaint.repliedAt = laterTime(.replied, than: received)
    complaint.closedAt = laterTime(.closed, than: received)
    let outcome = text(.outcome).flatMap { word in
      let outcome = ForeignWords.outcome(word)
      if outcome == nil { keep(word, of: .outcome, in: &complaint) }
      return outcome
    }
    if let word = text(.status) {
      if let (status, implied) = ForeignWords.status(word) {
        complaint.status = status
        complaint.outcome = status == .closed ? outcome ?? implied : nil
        if status != .closed, outcome != nil { note(.outcome, .outcomeOfOpen) }
        return
      }
      note(.status, .unknownWord(word))
      complaint.words.foreignStatus = word
    }
    if complaint.closedAt != nil || outcome != nil {
      complaint.status = .closed
      complaint.outcome = outcome ?? .resolved
    } else if complaint.reply != nil {
      complaint.status = .answered
    }
  }

  /// A time that cannot come before receipt; a bare day of the same date counts as the moment of receipt.
  private mutating func laterTime(_ column: ImportColumn, than received: ReadTime) -> Instant? {
    guard let time = time(column) else { return nil }
    if time.instant >= received.instant { return time.instant }
    let day = time.instant.day(at: options.offset)
    if day == received.instant.day(at: options.offset), !time.hasClock || !received.hasClock {
      return received.instant
    }
    note(column, .beforeReceipt(day))
    return nil
  }

  /// The number or else the content by which the row is known, and the digest by which a change shows.
  private mutating func readKeys(_ complaint: inout ImportedComplaint) {
    var digest = RowHash()
    for text in texts { digest.add(text) }
    complaint.digest = digest.finish()
    if let id = text(.id) {
      if RoundedNumber.isOne(id) { note(.id, .roundedNumber) }
      complaint.words.externalNumber = id
      complaint.key = id
      return
    }
    var content = RowHash()
    for column in [ImportColumn.received, .name, .phone, .nik, .subject, .body] {
      content.add(texts[column.place])
    }
    complaint.key = "isi:" + content.finish()
  }

  // MARK: The record as a whole

  private mutating func noteFaults(of row: CSVRow) {
    for fault in row.faults {
      switch fault {
      case .unterminatedQuote(let line, _):
        problems.append(RowProblem(line: line, .unterminatedQuote))
      case .textAfterQuote: note(nil, .textAfterQuote)
      case .strayQuote: if !row.isBroken { note(nil, .strayQuote) }
      case .fieldTooLong(_, _, let limit), .rowTooLong(_, let limit):
        note(nil, .tooLong(limit: limit))
      case .tooManyFields(_, let limit):
        note(nil, .tooManyFields(expected: mapping.width, found: limit + 1))
      }
    }
  }

  private mutating func noteWidth(of row: CSVRow) {
    if row.count < mapping.width {
      note(nil, .fewerFields(expected: mapping.width, found: row.count))
    } else if (mapping.width..<max(mapping.width, row.count)).contains(where: { !row[$0].isEmpty })
    {
      note(nil, .tooManyFields(expected: mapping.width, found: row.count))
    }
  }
}
