import Complaints
import Exchange
import Testing

@Suite("The headings of a file") struct HeaderMappingTests {
  @Test("are known in Indonesian and English, however they are spelt")
  func aliases() throws {
    let mapping = try HeaderMapping(headings: [
      "Stempel waktu", "Nama Pelapor", "No. HP", "N.I.K", "URAIAN", "Status_Laporan", "meta-info",
      "Foto",
    ])
    #expect(mapping[.received] == 0)
    #expect(mapping[.name] == 1)
    #expect(mapping[.phone] == 2)
    #expect(mapping[.nik] == 3)
    #expect(mapping[.body] == 4)
    #expect(mapping[.status] == 5)
    #expect(mapping[.id] == 6)
    #expect(mapping[.subject] == nil)
    #expect(mapping.unknown == ["Foto"])
    let english = try HeaderMapping(headings: ImportColumn.allCases.map(\.rawValue))
    for (index, column) in ImportColumn.allCases.enumerated() { #expect(english[column] == index) }
  }

  @Test("the more telling heading wins, and the other is reported")
  func duplicates() throws {
    let mapping = try HeaderMapping(headings: [
      "No", "Tanggal", "ID laporan", "Isi", "tanggal masuk",
    ])
    #expect(mapping[.id] == 2)
    #expect(mapping[.received] == 4)
    #expect(mapping.duplicates == ["No", "Tanggal"])
  }

  @Test("a mapping goes before the usual names; a heading it names must be there")
  func explicit() throws {
    var profile = ImportProfile()
    try profile.set("received=Tanggal kejadian")
    try profile.set("body = Apa yang terjadi?")
    let mapping = try HeaderMapping(
      headings: ["tanggal", "Tanggal kejadian", "isi", "apa yang terjadi"], profile: profile)
    #expect(mapping[.received] == 1)
    #expect(mapping[.body] == 3)
    #expect(throws: ImportRefusal.headingMissing(.received, "Tanggal kejadian")) {
      try HeaderMapping(headings: ["tanggal", "isi"], profile: profile)
    }
  }

  @Test("a file without a date or a text is refused")
  func required() {
    #expect(throws: ImportRefusal.columnMissing([.received])) {
      try HeaderMapping(headings: ["isi"])
    }
    #expect(throws: ImportRefusal.columnMissing([.subject, .body])) {
      try HeaderMapping(headings: ["tanggal"])
    }
  }

  @Test("a profile is small text that reads back as it was")
  func profile() throws {
    let text = "received = Tanggal masuk\nbody = Isi = laporan\ndates = m/d/y\n"
    let profile = try ImportProfile(parsing: "# dari formulir\n\n" + text)
    #expect(profile.text == text)
    #expect(profile.order == .monthFirst)
    #expect(try ImportProfile(parsing: profile.text) == profile)
    #expect(throws: ImportRefusal.profileUnreadable(line: 2)) {
      try ImportProfile(parsing: "received = a\ntanggal = b")
    }
    #expect(throws: ImportRefusal.profileUnreadable(line: 1)) {
      try ImportProfile(parsing: "received")
    }
  }
}
