import Complaints

/// What of a complaint tells whether another is about the same.
public struct Matter: Sendable {
  let terms: Set<String>
  let words: Set<String>
  let places: Places
  public let received: Instant
  let kelurahan: String?
  let category: String?
  let reporter: Reporter
  /// The neighbourhood the reporter lives in.
  let home: Set<String>

  struct Reporter: Sendable {
    var name: String
    var phone: String
  }

  /// A complaint that is being taken down or is there already.
  public init(
    words: Words, received: Instant, kelurahan: String?, category: String?
  ) {
    let text = ComplaintText(subject: words.subject, body: words.body ?? "")
    let terms = Terms.all(
      in: text, leavingOut: PersonNames.all(in: text, reporter: words.reporterName))
    self.words = Set(text.plain.words.map(\.text))
    let places = Places(in: text)
    self.places = places
    // Where it is, is compared by itself.
    let named = Set(
      places.streets.union(places.likelyStreets)
        .flatMap { $0.split(separator: " ").map { Stem.key(String($0)) } })
    self.terms = Set(
      terms.map(\.key).filter { key in
        !key.split(separator: " ").contains { named.contains(String($0)) }
      })
    home = Places(in: ComplaintText(words.address ?? "")).neighbourhoods
    self.received = received
    self.kelurahan = kelurahan
    self.category = category
    reporter = Reporter(
      name: (words.reporterName ?? "").lowercased(), phone: (words.phone ?? "").filter(\.isNumber))
  }

  public init(_ complaint: Complaint) {
    self.init(
      words: complaint.words, received: complaint.received, kelurahan: complaint.kelurahan,
      category: complaint.category)
  }
}

/// Streets, neighbourhoods and landmarks that a text names.
struct Places: Sendable {
  var streets: Set<String> = []
  /// Names behind a "jalan" in small letters, which may be none.
  var likelyStreets: Set<String> = []
  /// `rt 2 rw 5`, `rw 5`.
  var neighbourhoods: Set<String> = []
  var landmarks: Set<String> = []

  private static let abbreviations: Set<String> = ["jl", "jln", "gg"]
  private static let spelled: Set<String> = ["jalan", "gang", "raya"]
  private static let beside: Set<String> = [
    "depan", "dekat", "samping", "belakang", "seberang", "sebelah", "sekitar", "utara", "selatan",
    "timur", "barat", "perempatan", "pertigaan", "simpang", "jembatan",
  ]

  init(in text: ComplaintText) {
    for index in text.all {
      let word = text.written.words[index].text
      if Self.abbreviations.contains(word) || Self.spelled.contains(word) {
        if let name = name(in: text, after: index, freely: Self.abbreviations.contains(word)) {
          streets.insert(name)
        } else if let name = likelyName(in: text, after: index) {
          likelyStreets.insert(name)
        }
      } else if word == "rw", let number = number(in: text, at: index + 1) {
        neighbourhoods.insert("rw \(number)")
        if text.written.said(index - 2) == "rt", let inner = self.number(in: text, at: index - 1) {
          neighbourhoods.insert("rt \(inner) rw \(number)")
        }
      } else if Self.beside.contains(word), let landmark = landmark(in: text, after: index) {
        landmarks.insert(landmark)
      }
    }
  }

  private func number(in text: ComplaintText, at index: Int) -> Int? {
    Int(text.written.said(index))
  }

  /// The name of a street: words with capitals, or a number; behind `Jl.` any word will do.
  private func name(in text: ComplaintText, after index: Int, freely: Bool) -> String? {
    var name: [String] = []
    var next = index + 1
    while name.count < 3, let word = text.written[next] {
      let isNumber = Int(word.text) != nil
      let isNamed = word.letters == .capital || word.letters == .upper || isNumber
      guard word.gap != .comma, word.gap != .sentence || (freely && name.isEmpty),
        isNamed || (freely && name.isEmpty), !StopWords.all.contains(word.text),
        word.text != "rt", word.text != "rw"
      else { break }
      if word.text == "raya" {
        next += 1
        continue
      }
      name.append(word.text)
      next += 1
      if isNumber { break }
    }
    return name.isEmpty ? nil : name.joined(separator: " ")
  }

  /// What of a road is told behind "jalan", and is no name of it.
  private static let told: Set<String> = Set(
    """
    berlubang lubang rusak bolong becek licin gelap kampung desa masuk keluar tol kaki rumah gang
    umum utama besar kecil provinsi nasional negara kabupaten poros alternatif tembus ambles retak
    bergelombang padam mati macet aspal paving cor banjir setapak hancur penuh sempit lebar lingkungan
    lingkar akses menuju jelek parah air raya depan belakang samping dekat menyala lampu baru lama
    terus pulang pergi sendiri malam pagi siang sore tersebut ngelupas mengelupas rt rw kok lain
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Words in small letters behind "jalan" that may name it.
  private func likelyName(in text: ComplaintText, after index: Int) -> String? {
    var name: [String] = []
    for next in (index + 1)...(index + 2) {
      guard let word = text.plain[next], word.gap == .space, !StopWords.all.contains(word.text),
        !Self.told.contains(word.text), word.text.utf8.allSatisfy(\.isASCIILetter)
      else { break }
      name.append(word.text)
    }
    return name.isEmpty ? nil : name.joined(separator: " ")
  }

  /// Two words behind "depan" or "dekat" that tell of a building.
  private func landmark(in text: ComplaintText, after index: Int) -> String? {
    guard let first = text.plain[index + 1], first.gap == .space,
      !StopWords.all.contains(first.text), first.text.utf8.count > 1
    else { return nil }
    let second = text.plain[index + 2]
    let goesOn = second.map { $0.gap == .space && $0.letters != .lower } ?? false
    return goesOn ? first.text + " " + (second?.text ?? "") : first.text
  }
}
