import Complaints

/// What is indexed for search: citizens' numbers only as keyed tokens, never as they are.
struct SearchText: Equatable {
  private(set) var number: String
  let subject: String
  let body: String
  let reporter: String
  /// What the words of subject and body may be made from, each once.
  let subjectRoots: String
  let bodyRoots: String

  init(_ complaint: Complaint, thread: [JournalEntry], undone: Set<Int64>, key: [UInt8]) {
    let words = complaint.words
    number = Self.numbers(of: complaint)
    subject = Self.hiding(words.subject ?? "", key: key)
    var texts = [words.body, words.wish, words.address].compactMap { $0 }
    for entry in thread where !undone.contains(entry.sequence) {
      texts += [entry.words?.text, entry.words?.ground, entry.words?.improvement].compactMap { $0 }
    }
    body = Self.hiding(texts.joined(separator: "\n"), key: key)
    var who = [words.reporterName].compactMap { $0 }
    if let phone = words.phone { who += Self.phoneTokens(phone, key: key) }
    if let nik = words.nik { who.append(Self.token(nik.filter(\.isNumber), key: key)) }
    reporter = who.joined(separator: " ")
    subjectRoots = KnownRoots.roots(in: subject).joined(separator: " ")
    bodyRoots = KnownRoots.roots(in: body).joined(separator: " ")
  }

  /// The same for a complaint that has got another number since.
  func numbered(as complaint: Complaint) -> SearchText {
    var text = self
    text.number = Self.numbers(of: complaint)
    return text
  }

  private static func numbers(of complaint: Complaint) -> String {
    var numbers = [complaint.number.description, String(complaint.number.serial)]
    numbers += [complaint.words.externalNumber, complaint.words.agencyNumber].compactMap { $0 }
    return numbers.joined(separator: " ")
  }

  static let columns = "number, subject, body, reporter, subject_roots, body_roots"

  var values: [String] { [number, subject, body, reporter, subjectRoots, bodyRoots] }

  var utf8Count: Int {
    values.reduce(0) { $0 + $1.utf8.count }
  }

  /// A telephone number is found whole, and by its last four digits.
  static func phoneTokens(_ text: String, key: [UInt8]) -> [String] {
    guard let phone = PhoneNumber(text) else { return [token(text.filter(\.isNumber), key: key)] }
    return [
      token(phone.international, key: key), token("…" + phone.international.suffix(4), key: key),
    ]
  }

  /// Sixteen hexadecimal digits of a keyed hash, led by a letter so that no number is like it.
  static func token(_ text: some StringProtocol, key: [UInt8]) -> String {
    "x" + Digest.hexadecimal(Digest.keyed(Array(text.utf8), key: key).prefix(8))
  }
}
