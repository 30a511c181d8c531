import Complaints

/// The review of a draft: remarks that explain themselves, and the nine parts ticked off.
public struct Review: Sendable {
  /// In the order of their places; what weighs more comes first at the same place.
  public let remarks: [Remark]
  public let parts: [PartOfAnswer.Tick]
  /// The draft is written in another language, or in none: only rules that hold for any language were asked.
  public let isForeign: Bool

  /// Reviews a draft for the complaint it answers.
  public init(draft text: String, context: ReviewContext) {
    let reading = Reading(draft: text, context: context)
    let isForeign = !Tongue.isIndonesian(reading.draft)
    self.isForeign = isForeign && reading.draft.words.count >= Self.fewestWords
    var found: [(RuleID, RemarkLevel, Finding)] = []
    for rule in Rule.all where rule.applies(to: context) && (rule.anyLanguage || !isForeign) {
      for finding in rule.check(reading).prefix(Self.mostPerRule) {
        found.append((rule.id, finding.level ?? rule.level, finding))
      }
    }
    remarks = Placing.place(found, in: reading.draft, text: text)
    parts =
      isForeign
      ? PartOfAnswer.nothingYet
      : PartOfAnswer.ticks(reading, remarks: found.map { ($0.0, $0.2.topic) })
  }

  /// Fewer words are a beginning, whatever their language.
  private static let fewestWords = 6

  /// The remarks on a draft alone.
  public static func remarks(draft: String, context: ReviewContext) -> [Remark] {
    Review(draft: draft, context: context).remarks
  }

  /// More of one kind say no more.
  private static let mostPerRule = 20
}

/// Whether a text is Indonesian enough to be judged as such.
enum Tongue {
  private static let function: Set<String> = [
    "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "kami", "ini", "itu", "akan", "pada",
    "tidak", "sudah", "telah", "belum", "bapak", "ibu", "atas", "dapat", "bisa", "mohon", "maaf",
    "silakan", "silahkan", "bila", "jika", "kalau", "bukan", "terima", "kasih", "karena", "agar",
    "harap", "anda", "saudara", "yg", "dgn", "utk", "sdh", "blm", "tdk", "gak", "saya", "juga",
    "harus", "oleh", "hanya", "segera", "petugas", "makanya", "sesuai", "kamu", "terkait",
    "melalui", "warga", "jalan", "besok", "hari", "surat", "berkas", "loket", "kelurahan", "dinas",
    "lampu", "sampah", "bantuan", "kartu", "tanggal", "masuk", "sebelum", "setelah", "secara",
    "laporan", "aduan", "yth", "selamat", "paling", "tentang", "sebagai", "adalah", "atau",
  ]

  private static let javanese: Set<String> = [
    "ingkang", "wonten", "kula", "badhe", "sampun", "menawi", "nuwun", "menika", "panjenengan",
    "kaliyan", "saking", "mboten", "dhateng", "mugi", "sedaya", "nggih", "punika", "benjing",
    "babagan", "inggih", "kanthi", "monggo", "mangga", "ora", "wis", "sing", "iku", "karo",
  ]

  static func isIndonesian(_ draft: DraftText) -> Bool {
    var ours = 0
    var theirs = 0
    for word in draft.words.prefix(400) {
      if function.contains(word.text) || isBuilt(word.text) { ours += 1 }
      if javanese.contains(word.text) { theirs += 1 }
    }
    let count = min(draft.words.count, 400)
    return count > 1 && ours > theirs && ours * 12 >= count
  }

  /// Built as Indonesian words are: `mengganti`, `dijamin`, `suratnya`.
  private static func isBuilt(_ word: String) -> Bool {
    guard word.utf8.count >= 6 else { return false }
    if word.hasSuffix("nya") || word.hasSuffix("kan") { return true }
    if ["meng", "meny", "ber"].contains(where: word.hasPrefix) { return true }
    if word.utf8.count >= 8, word.hasSuffix("an"),
      ["pem", "pen", "per", "ke"].contains(where: word.hasPrefix)
    {
      return true
    }
    return word.hasPrefix("di") && !["s", "e", "d", "t", "y", "g"].contains(word.suffix(1))
  }
}
