import Complaints

/// Takes out of an answer what belonged to the complaint it was given to.
struct Depersonalising {
  private let complaint: Complaint
  private let officers: [String]
  private let unitContacts: Set<String>
  private let text: DraftText
  /// What gives way to what, by its words.
  private var changes: [(words: Range<Int>, node: TemplateNode)] = []
  /// What stood where blanks of a label now stand.
  private var labels: [String: [String]] = [:]

  /// - Parameters:
  ///   - officers: full and short names of the desk's officers, who sign answers.
  ///   - contacts: the desk's own telephones, which stay.
  init(_ answer: String, to complaint: Complaint, officers: [String], contacts: [String]) {
    self.complaint = complaint
    self.officers = officers.sorted { $0.utf8.count > $1.utf8.count }
    unitContacts = Set(contacts.map { $0.filter(\.isNumber) })
    text = DraftText(answer)
    findReporter()
    findOfficers()
    findNumbers()
    findDays()
    findOthers()
    changes.sort { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The answer's paragraphs with fields and blanks where the other complaint stood.
  func paragraphs() -> [[TemplateNode]] {
    var paragraphs: [[TemplateNode]] = [[]]
    var place = 0
    func add(until end: Int) {
      guard end > place else { return }
      for (index, part) in text.text(place..<end).paragraphs.enumerated() {
        if index > 0 { paragraphs.append([]) }
        if !part.isEmpty { paragraphs[paragraphs.count - 1].append(.text(part)) }
      }
    }
    for change in changes {
      let range = text.bytes(of: change.words)
      guard range.lowerBound >= place else { continue }
      add(until: range.lowerBound)
      paragraphs[paragraphs.count - 1].append(change.node)
      place = range.upperBound
      // The full stop of "Ratna W." goes with the initial.
      let isInitial = text.words[change.words].last?.text.utf8.count == 1
      if isInitial, place < text.bytes.count, text.bytes[place] == UInt8(ascii: ".") { place += 1 }
    }
    add(until: text.bytes.count)
    return paragraphs.filter { !$0.isEmpty }
  }

  private mutating func change(_ words: Range<Int>, to node: TemplateNode) {
    guard !changes.contains(where: { $0.words.overlaps(words) }) else { return }
    changes.append((words, node))
  }

  /// Leaves a blank; what was another day or name is another blank, or filling one would fill both.
  private mutating func blank(_ words: Range<Int>, _ label: String, type: BlankType = .text) {
    guard !changes.contains(where: { $0.words.overlaps(words) }) else { return }
    let said = text.words[words].map(\.text).joined(separator: " ")
    let known = labels[label, default: []]
    let place = known.firstIndex(of: said) ?? known.count
    if place == known.count { labels[label, default: []].append(said) }
    change(
      words, to: .blank(Blank(label: place == 0 ? label : "\(label) \(place + 1)", type: type)))
  }

  // MARK: - Who

  private mutating func findReporter() {
    let name = complaint.words.reporterName ?? ""
    let called = Salutation(name: name, title: complaint.words.salutation)
    let full = DraftText(name).words.map(\.text)
    let short = DraftText(called.name).words.map(\.text)
    for form in [full, short] where !form.isEmpty {
      for words in places(of: form) { change(words, to: .field(.name)) }
    }
    for word in full where word.utf8.count > 3 {
      for words in places(of: [word]) where text.words[words.lowerBound].letters != .lower {
        change(words, to: .field(.name))
      }
    }
    for words in places(of: ["pelapor"]) where isAddress(words.lowerBound - 1) {
      change(words, to: .field(.name))
    }
    findAddresses()
  }

  /// "Bapak", "Ibu" and "Bapak/Ibu" that mean the reporter.
  private mutating func findAddresses() {
    for index in text.words.indices where isAddress(index) {
      let isPair =
        text.words[index].text == "bapak" && text.said(index + 1) == "ibu"
        && text[index + 1]?.gap == .slash
      let words = index..<(index + (isPair ? 2 : 1))
      let next = words.upperBound
      let isFollowed = changes.contains { $0.words.lowerBound == next }
      // "Bapak Arif" is somebody else.
      if !isFollowed, let word = text[next], word.gap == .space, word.letters == .capital {
        continue
      }
      change(words, to: .field(.salutation))
    }
  }

  private func isAddress(_ index: Int) -> Bool {
    guard let word = text[index], word.letters == .capital else { return false }
    return ["bapak", "ibu", "saudara", "saudari", "mas", "mbak", "pak", "bu"].contains(word.text)
  }

  private mutating func findOfficers() {
    for officer in officers {
      let words = DraftText(officer).words.map(\.text)
      guard !words.isEmpty else { continue }
      for place in places(of: words) { change(place, to: .field(.officer)) }
    }
  }

  /// Whoever else is named behind a title.
  private mutating func findOthers() {
    let theirs = ComplaintText(complaint.words.body ?? "")
    let named = Set(
      PersonNames.others(in: theirs.written, reporter: nil).map {
        theirs.written.said($0.lowerBound)
      })
    for words in PersonNames.others(in: text, reporter: nil) {
      blank(words, "nama")
    }
    for index in text.words.indices
    where named.contains(text.words[index].text) && text.words[index].letters == .capital {
      blank(index..<(index + 1), "nama")
    }
  }

  // MARK: - Numbers and days

  private mutating func findNumbers() {
    let outer = [complaint.words.externalNumber, complaint.words.agencyNumber]
      .compactMap { $0?.lowercased().filter { $0 != "#" } }.filter { !$0.isEmpty }
    for (index, word) in text.words.enumerated() {
      let digits = word.text.filter(\.isNumber)
      let words = index..<(index + 1)
      if word.text == complaint.number.description.lowercased() {
        change(words, to: .field(.number))
      } else if outer.contains(word.text) {
        change(words, to: .field(.externalNumber))
      } else if ComplaintNumber(word.text) != nil {
        blank(words, "nomor")
      } else if digits.utf8.count == 16 {
        blank(words, "NIK")
      } else if Contacts.isTelephone(word.text), !unitContacts.contains(digits),
        digits.utf8.count > 7
      {
        blank(words, "telepon")
      } else if word.text.contains("@"), word.text.contains(".") {
        blank(words, "surel")
      } else if ["rt", "rw"].contains(word.text), Int(text.said(index + 1)) != nil {
        blank((index + 1)..<(index + 2), word.text.uppercased())
      } else if word.text == "rp" || word.text.hasPrefix("rp") && !digits.isEmpty {
        let end = digits.isEmpty && !text.said(index + 1).filter(\.isNumber).isEmpty ? 2 : 1
        blank(index..<(index + end), "jumlah")
      }
    }
  }

  private mutating func findDays() {
    for time in TimeFinder(text, today: nil).all() {
      switch time.kind {
      case .day, .weekday: blank(time.words, "tanggal", type: .date)
      case .other where ["pukul", "jam"].contains(text.said(time.words.lowerBound)):
        blank((time.words.lowerBound + 1)..<time.words.upperBound, "jam")
      case .other, .workingDays: break
      }
    }
    // "BPNT bulan Agustus" names a month of its own.
    for index in text.words.indices
    where text.words[index].text == "bulan" && TimeFinder.months[text.said(index + 1)] != nil {
      blank((index + 1)..<(index + 2), "bulan")
    }
  }

  private func places(of words: [String]) -> [Range<Int>] {
    guard let first = words.first else { return [] }
    return text.words.indices.filter { text.words[$0].text == first }.compactMap { index in
      let range = index..<(index + words.count)
      guard range.upperBound <= text.words.count,
        text.words[range].map(\.text) == words
      else { return nil }
      return range
    }
  }
}

extension String {
  /// The parts between empty lines; what stands before the first of them is a part, even where it is empty.
  fileprivate var paragraphs: [String] {
    var parts: [String] = []
    var part = ""
    var breaks = 0
    for character in self {
      if character.isNewline {
        breaks += 1
        continue
      }
      if breaks > 1 {
        parts.append(part)
        part = ""
      } else if breaks == 1 {
        part += "\n"
      }
      breaks = 0
      part.append(character)
    }
    parts.append(breaks == 1 ? part + "\n" : part)
    if breaks > 1 { parts.append("") }
    return parts
  }
}
