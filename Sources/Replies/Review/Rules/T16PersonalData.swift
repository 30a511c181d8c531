extension Rule {
  static let personalData = Rule(
    .personalData, .must, source: "UU 27/2022 on personal data; Perpres 76/2013 on secrecy",
    anyLanguage: true,
    bad: [
      Example("Data dengan NIK 3375014506900002 sudah kami periksa.", about: "3375014506900002") {
        $0.isPublic = true
      },
      Example("Kami menelepon Ibu di 0857-1234-3321.", about: "0857-1234-3321") {
        $0.isPublic = true
        $0.body = "HP saya 0857-1234-3321."
      },
      Example("Petugas kami mendatangi rumah Pak Slamet.", about: "Slamet") {
        $0.isPublic = true
        $0.body = "Tetangga saya Pak Slamet membuang limbah."
      },
      Example("Nomor ponsel pemiliknya 0812-9988-7766.", about: "0812-9988-7766") {
        $0.isPublic = true
      },
    ],
    good: [
      Example("Data dengan NIK 3375014506900002 sudah kami periksa."),
      Example("Hubungi WhatsApp layanan 0812-2500-1100.") { $0.isPublic = true },
      Example("Petugas kami, Bapak Wawan, mendatangi RT 03 RW 02.") {
        $0.isPublic = true
        $0.body = "Tetangga saya Pak Slamet membuang limbah."
      },
      Example("Narahubung: Ibu Endah, 0285-421007.") { $0.isPublic = true },
    ]
  ) { reading in
    guard reading.context.willBeRead else { return [] }
    return numbers(reading) + partedNumbers(reading.draft) + houses(reading.draft) + names(reading)
      + ownName(reading)
  }

  private static func digits(_ word: String) -> [UInt8] { word.utf8.filter(\.isDigit) }

  private static func numbers(_ reading: Reading) -> [Finding] {
    let draft = reading.draft
    let theirs = Set(
      reading.complaint.words.map(\.text).filter {
        Contacts.isTelephone($0) || Contacts.isAddress($0)
      }.map { Contacts.isAddress($0) ? Array($0.utf8) : digits($0) })
    let reporter = Set(DraftText(reading.context.name ?? "").words.map(\.text))
    let ours = Set(
      reading.context.unitContacts.flatMap { DraftText($0).words.map { digits($0.text) } })
    return draft.words.indices.compactMap { index in
      let word = draft.words[index].text
      let isNumber =
        digits(word).count == 16
        && word.utf8.allSatisfy { $0.isDigit || $0 == 45 || $0 == 46 }
      if isNumber { return .at(index..<(index + 1), .personNumber) }
      guard Contacts.isTelephone(word) || Contacts.isAddress(word) else { return nil }
      let key = Contacts.isAddress(word) ? Array(word.utf8) : digits(word)
      guard !ours.contains(key) else { return nil }
      return theirs.contains(key) || belongsToCitizen(draft, index, reporter)
        ? .at(index..<(index + 1), .personNumber) : nil
    }
  }

  /// Sixteen digits in groups of four.
  private static func partedNumbers(_ draft: DraftText) -> [Finding] {
    draft.words.indices.compactMap { index in
      let group = index..<min(index + 4, draft.words.count)
      guard group.count == 4, digits(draft.said(index - 1)).count != 4,
        group.allSatisfy({ draft.said($0).utf8.count == 4 && digits(draft.said($0)).count == 4 })
      else { return nil }
      return .at(group, .personNumber)
    }
  }

  /// The reporter's full name outside the salutation.
  private static func ownName(_ reading: Reading) -> [Finding] {
    let name = DraftText(reading.context.name ?? "").words.map(\.text)
    guard name.count > 1, !reading.context.isAnonymous else { return [] }
    let draft = reading.draft
    return draft.body.compactMap { index in
      guard index + name.count <= draft.words.count, draft.words[index].line > 0,
        draft.words[index..<(index + name.count)].map(\.text) == name
      else { return nil }
      return .at(index..<(index + name.count), .personName)
    }
  }

  /// `nomor HP Ibu 0857…`, `menelepon Bapak di 0857…`.
  private static func belongsToCitizen(
    _ draft: DraftText, _ index: Int, _ reporter: Set<String>
  ) -> Bool {
    if draft.said(index + 1) == "milik" { return true }
    let before = (1...3).map { draft.said(index - $0) }
    if isAnothers(draft, index, but: reporter) { return false }
    let theirs = before.contains { ["ibu", "bapak", "pelapor", "saudara", "saudari"].contains($0) }
    if before.contains(where: others.contains) { return true }
    guard theirs else { return false }
    // "Ibu dapat menghubungi 0285…" and "Bapak Arif di 0285…" give our number.
    let isGiven = before.contains { ["hubungi", "menghubungi", "dapat", "silakan"].contains($0) }
    return !isGiven
      && !(draft[index - 2]?.letters == .capital && draft.said(index - 1) == "di"
        && !["ibu", "bapak"].contains(draft.said(index - 2)))
  }

  /// Whose number it is where no name is told: `nomor ponsel pemiliknya 0812…`.
  private static let others: Set<String> = [
    "pemilik", "pemiliknya", "pelaku", "pelakunya", "terlapor", "tetangga",
  ]

  /// `Ibu Endah, 0285…`: a named person is whom one may call.
  private static func isAnothers(
    _ draft: DraftText, _ index: Int, but reporter: Set<String>
  ) -> Bool {
    guard
      let title = (1...3).map({ index - $0 }).first(where: {
        Opening.titles.contains(draft.said($0))
      }), title + 1 < index
    else { return false }
    let name = draft.words[title + 1]
    return name.letters == .capital && name.gap == .space && !reporter.contains(name.text)
  }

  /// `RT 02 No. 14` names a house.
  private static func houses(_ draft: DraftText) -> [Finding] {
    draft.words.indices.compactMap { index in
      guard draft.said(index) == "rt", Int(draft.said(index + 1)) != nil else { return nil }
      let sentence = draft.sentence(of: index)
      let end = min(index + 9, sentence.upperBound)
      guard index + 2 < end,
        let number = (index + 2..<end).first(where: {
          ["no", "nomor"].contains(draft.said($0))
            && (draft.said($0 + 1).utf8.first?.isDigit ?? false)
        })
      else { return nil }
      return .at(index..<(number + 2), .personAddress)
    }
  }

  /// Names of others that the complaint brought up.
  private static func names(_ reading: Reading) -> [Finding] {
    let complaint = reading.complaint
    let others = Set(
      PersonNames.others(in: complaint, reporter: reading.context.name).map {
        complaint.words[$0.lowerBound].text
      })
    guard !others.isEmpty else { return [] }
    let draft = reading.draft
    return draft.words.indices.compactMap { index in
      let word = draft.words[index]
      guard others.contains(word.text), word.letters != .lower, !draft.closing.contains(index),
        !PersonNames.places.contains(draft.said(index - 1)),
        !PersonNames.places.contains(draft.said(index - 2))
      else { return nil }
      return .at(index..<(index + 1), .personName)
    }
  }
}
