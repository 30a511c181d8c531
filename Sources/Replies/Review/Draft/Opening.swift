/// How an answer opens.
enum Opening {
  static let titles: Set<String> = [
    "bapak", "ibu", "saudara", "saudari", "pak", "bu", "sdr", "sdri", "bpk", "bp", "mas", "mbak",
  ]

  private static let openers: Set<String> = [
    "yth", "ytk", "kepada", "selamat", "halo", "hai", "assalamualaikum", "waalaikumsalam",
    "salam", "shalom", "om", "sugeng", "dear", "dengan", "yang",
  ]

  /// Small words within a salutation; any other begins the answer itself.
  private static let carried: Set<String> = titles.union([
    "yang", "kami", "saya", "hormati", "terhormat", "baik", "pagi", "siang", "sore", "malam",
    "yth", "dan", "warga", "pelapor", "di", "tempat", "datang", "warahmatullah", "warahmatullahi",
    "wabarakatuh", "wr", "wb", "wr.wb", "warrahmatullahi", "salam", "alaikum", "hormat", "kak",
    "swastiastu", "buddhaya", "enjing", "siyang", "dalu", "sonten", "sdr",
  ])

  private static let timesOfDay: Set<String> = ["pagi", "siang", "sore", "malam", "datang"]

  /// The words of the salutation: up to the comma, full stop or line's end that closes it.
  static func salutation(in words: [DraftWord]) -> Range<Int> {
    guard opens(words) else { return 0..<0 }
    var end = 1
    while end < words.count {
      let gap = words[end].gap
      // "Yth." and "Selamat pagi," go on with the one they speak to.
      let goesOn =
        (gap == .comma || gap == .sentence) && end < 4 && titles.contains(words[end].text)
        && (words[end].line == words[end - 1].line || words[end - 1].text == "yth")
      if gap == .comma || gap == .sentence, !goesOn { break }
      if end >= 12 || (words[end].letters == .lower && !carried.contains(words[end].text)) { break }
      end += 1
    }
    return 0..<end
  }

  /// Whether the first words are a salutation.
  static func opens(_ words: [DraftWord]) -> Bool {
    guard let first = words.first, !first.isQuoted else { return false }
    let second = words.count > 1 ? words[1].text : ""
    if titles.contains(first.text) { return true }
    if Faith.of(first.text, second) != nil { return true }
    switch first.text {
    case "selamat", "sugeng": return timesOfDay.contains(second) || first.text == "sugeng"
    case "kepada": return second == "yth" || titles.contains(second)
    case "dengan": return second == "hormat"
    case "salam": return true
    case "yang": return ["terhormat", "kami", "saya"].contains(second)
    default: return openers.contains(first.text)
    }
  }
}

/// The greetings of faith and whose they are.
enum Faith: Hashable, Sendable {
  case islam, christian, hindu, buddhist

  static func of(_ word: String, _ next: String) -> Faith? {
    let plain = word.filter { $0 != "'" && $0 != "-" }
    if plain.hasPrefix("assalam") || plain.hasPrefix("asalam") || plain.hasPrefix("waalaikum")
      || plain.hasPrefix("walaikum") || plain == "wassalamualaikum" || plain.hasPrefix("aslkm")
      || plain.hasPrefix("asslm") || plain.hasPrefix("askum") || plain == "samlekum"
    {
      return .islam
    }
    if plain == "ass", ["wr", "wrwb", "wb"].contains(next) { return .islam }
    if plain == "wa", next.hasPrefix("alaikum") { return .islam }
    if plain == "shalom" || plain == "syalom" { return .christian }
    if plain == "om", next == "swastiastu" { return .hindu }
    if plain == "namo", next.hasPrefix("buddhaya") || next.hasPrefix("budhaya") { return .buddhist }
    return nil
  }

  /// The faith whose greeting stands among the first words.
  static func greeting(in words: [DraftWord]) -> Faith? {
    for index in words.indices.prefix(6) {
      let next = index + 1 < words.count ? words[index + 1].text : ""
      if let faith = of(words[index].text, next) { return faith }
    }
    return nil
  }

  /// The greeting that answers it.
  var reply: String {
    switch self {
    case .islam: "Waalaikumsalam"
    case .christian: "Shalom"
    case .hindu: "Om swastiastu"
    case .buddhist: "Namo buddhaya"
    }
  }
}
