import Complaints

/// What is indexed for search: citizens' numbers only as keyed tokens, never as they are.
struct SearchText: Equatable {
  let number: String
  let subject: String
  let body: String
  let reporter: String

  init(_ complaint: Complaint, thread: [JournalEntry], undone: Set<Int64>, key: [UInt8]) {
    let words = complaint.words
    let serial = complaint.number.serial
    var numbers = [complaint.number.description, String(serial)]
    numbers += [words.externalNumber, words.agencyNumber].compactMap { $0 }
    number = numbers.joined(separator: " ")
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
  }

  var utf8Count: Int {
    number.utf8.count + subject.utf8.count + body.utf8.count + reporter.utf8.count
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
