/// Sentences that show the citizen is understood.
enum Empathy {
  private static let understanding = Phrases([
    "kami|saya sangat|sungguh|turut|ikut|juga|tentu|dapat|bisa|sepenuhnya|amat|benar-benar|pun? "
      + "dapat|bisa|sangat? memahami*|paham|mengerti*|ngerti|menyadari|merasakan|membayangkan|"
      + "menyesalkan|menyayangkan|menyesali|menyesal|prihatin|maklum|memaklumi",
    "dapat|bisa kami pahami|mengerti|rasakan|bayangkan|maklumi",
    "kami pahami|mengerti|rasakan|sadari|sesalkan|bayangkan",
    "dapat|bisa dimengerti|dipahami|dibayangkan",
    "turut|ikut prihatin|merasa|merasakan|berduka|bersedih|sedih|berempati|menyesal|cemas|khawatir|"
      + "gelisah|peduli|memikirkan|terpukul|berbelasungkawa|simpati|geram|miris",
    "keprihatinan|bersimpati|berempati|simpati kami|atas|dengan|pada|kepada",
    "tidak mudah|nyaman|menyenangkan|ringan|enak|tenang|gampang|adil|manusiawi",
    "bukan hal|perkara|beban|urusan yang? mudah|ringan|sepele|gampang|enteng|murah",
    "wajar|wajarlah|pantas|manusiawi bila|jika|kalau|apabila|bahwa|saja? bapak|ibu|saudara|saudari|anda|warga "
      + "bapak|ibu? merasa? terkejut|kaget|bertanya-tanya|mempertanyakan*|terganggu|kecewa|kesal|marah|gusar|khawatir|cemas|sedih|takut|jengkel|lelah|bingung|"
      + "tidak",
    "bapak|ibu|saudara|warga|anak|ananda|keluarga|pelapor jadi|sampai|ikut|terpaksa|malah "
      + "tertahan|tertunda|terhambat|terlantar|terbengkalai|kesulitan|kerepotan|kehilangan|rugi|"
      + "bolak-balik|mengalah|menanggung|menunggu|tidak",
    "mana|siapa|siapapun yang tidak|tak", "siapa pun akan|pasti|tentu",
  ])

  /// What the citizen had to bear, named in the apology for it.
  private static let borne = Phrases([
    "bapak|ibu|saudara|saudari|warga|anak|ananda|keluarga|pelapor|orang harus|sempat|sudah|telah|perlu? "
      + "harus|sampai? menunggu|menanti|menanggung|mengalami|merasakan|menghadapi|bolak-balik|"
      + "kehilangan|kecewa|terganggu|kesulitan|terlambat|dirugikan"
  ])

  private static let knowing = Phrases([
    "kami|saya tahu|mengetahui|melihat|mendengar|setuju|sependapat|sepakat|membaca|merasa|menyesal"
  ])

  /// What turns a state into an effect on somebody: `membuat Ibu tidak tenang`.
  private static let causes: Set<String> = [
    "membuat", "membikin", "bikin", "buat", "menjadikan", "menimbulkan", "menyebabkan",
  ]

  /// How people feel, when something makes them feel so.
  private static let feelings: Set<String> = [
    "sedih", "takut", "gelisah", "panik", "kaget", "marah", "kesal", "jengkel", "pusing", "bingung",
    "malu", "tersinggung", "tenang", "nyaman", "rugi", "stres", "bosan", "letih", "penat", "jera",
    "trauma", "ngeri", "geram", "gusar",
  ]

  /// Words for what people go through: whoever uses one of somebody, and not to wave it away, has seen them.
  private static let affects: Set<String> = [
    "sedih", "sedihnya", "kesedihan", "cemas", "cemasnya", "kecemasan", "mencemaskan", "khawatir",
    "kekhawatiran", "mengkhawatirkan", "gelisah", "kegelisahan", "resah", "keresahan", "meresahkan",
    "waswas", "was-was", "kecewa", "kekecewaan", "mengecewakan", "kesal", "kekesalan",
    "mengesalkan",
    "menjengkelkan", "kemarahan", "prihatin", "keprihatinan", "memprihatinkan", "berduka", "duka",
    "berdukacita", "dukacita", "berbelasungkawa", "belasungkawa", "simpati", "empati", "trenyuh",
    "terenyuh", "haru", "terharu", "terpukul", "melelahkan", "menyedihkan", "memilukan", "pilu",
    "miris", "ketakutan", "menakutkan", "kelelahan", "penderitaan", "menderita", "perasaan",
    "menyakitkan", "memalukan", "menyesakkan", "membayangkan", "membayangkannya", "merinding",
    "sesak", "ngeri",
  ]

  private static let waivers: Set<String> = [
    "usah", "perlu", "jangan", "jangankan", "tanpa", "tidak", "tak", "agar", "supaya", "harap",
  ]

  /// A feeling of the citizen's, or one of ours for them, said in any form.
  private static func namesFeeling(in draft: DraftText, _ words: Range<Int>) -> Bool {
    guard !draft.says(["maaf", "terima", "terimakasih"], in: words) else { return false }
    return words.contains { index in
      affects.contains(draft.said(index)) && !draft.words[index].isQuoted
        && !(1...3).contains { back in
          index - back >= words.lowerBound && waivers.contains(draft.said(index - back))
        }
    }
  }

  private static let judgements = Phrases([
    "tentu|tentunya|jelas|pastilah", "bukanlah", "tidak|tak seorang pun",
    "tidak|tak dapat|bisa|patut|pantas|sepatutnya|selayaknya|semestinya diterima|dibenarkan|"
      + "ditoleransi|terjadi|dialami|dibiarkan",
    "tidak|tak pantas|patut|sepatutnya|selayaknya|semestinya|sepantasnya",
    "beban pikiran|batin|bagi|tersendiri", "rasa takut|malu|kecewa|kesal|sakit|aman|cemas|lelah",
    "bukan keadaan|hal|pengalaman|perkara|soal yang|mudah|ringan|sepele|kecil",
    "kami tahu|sadar|menyadari|ingin|akui|mengakui", "apalagi",
  ])

  private static let concerned: Set<String> = [
    "ibu", "bapak", "bunda", "anak", "anak-anak", "ananda", "ibunda", "ayahanda", "putra", "putri",
    "warga", "keluarga", "orang", "pelapor", "saudara", "saudari", "pengguna", "pasien", "siswa",
    "mbah", "ibu-ibu",
  ]

  /// The citizen's trouble told back with a judgement on it: `sepuluh hari tanpa truk jelas tidak dapat diterima`.
  static func weighs(
    _ trouble: Set<String>, in draft: DraftText, _ words: Range<Int>
  ) -> Bool {
    guard !draft.says(["maaf", "terima", "keberatan", "inspektorat", "ombudsman"], in: words),
      let judgement = judgements.first(in: draft, words),
      !["tidak", "kurang", "belum", "lebih", "secara"].contains(
        draft.said(judgement.words.lowerBound - 1)),
      draft.says(concerned, in: words)
        || Content.keys(of: draft, words).intersection(trouble).count > 1
    else { return false }
    return !Content.keys(of: draft, words).isDisjoint(with: trouble)
  }

  private static let intensity: Set<String> = [
    "tentu", "tentunya", "pasti", "sungguh", "sangat", "memang", "betapa", "terasa", "sekali",
    "pastinya", "amat", "jelas", "bagi", "apalagi", "sungguh-sungguh",
  ]

  private static let burden: Set<String> = [
    "melelahkan", "menyulitkan", "merepotkan", "mengkhawatirkan", "memberatkan", "mengesalkan",
    "mengecewakan", "berat", "sulit", "lelah", "cemas", "memalukan", "menyakitkan", "mengganggu",
    "meresahkan", "merugikan", "menyedihkan", "mencemaskan", "menakutkan", "menyusahkan", "repot",
    "repotnya", "capek", "kecewa", "khawatir", "terganggu", "menjengkelkan", "membingungkan",
    "was-was", "waswas", "resah", "lelahnya", "beratnya", "sulitnya", "kasihan", "membahayakan",
    "berbahaya", "memprihatinkan", "membebani", "mengagetkan", "menyebalkan", "menyiksa",
    "meletihkan", "menegangkan", "menyesakkan", "menggelisahkan", "kekhawatiran", "keresahan",
    "kekecewaan", "kesedihan", "kekesalan", "kegelisahan", "kecemasan", "menyakiti", "menderita",
    "menyulitkannya", "mempertaruhkan", "mengancam", "sakitnya", "sedihnya", "cemasnya", "takutnya",
    "kesalnya", "susahnya",
  ]

  static func isShown(in draft: DraftText, _ words: Range<Int>) -> Bool {
    for match in understanding.matches(in: draft, words) {
      if match.phrase == 6 {
        let isTheirs = draft.says(intensity, in: words) || !draft.says(["kami"], in: words)
        let before = words.lowerBound..<match.words.lowerBound
        if isTheirs, !draft.says(["maaf"], in: before),
          !draft.says(["maaf"], in: words) || draft.says(intensity, in: words)
        {
          return true
        }
        continue
      }
      // "Kami tidak mengerti" is none, and neither is understanding asked of the citizen.
      if !["agar", "harap", "supaya", "semoga"].contains(draft.said(match.words.lowerBound - 1)) {
        return true
      }
    }
    if draft.says(["tentu", "pasti", "tentunya"], in: words),
      draft.says(["menunggu", "menanti"], in: words)
    {
      return true
    }
    if namesFeeling(in: draft, words) { return true }
    if draft.says(["maaf", "maafkan", "dimaafkan"], in: words), borne.first(in: draft, words) != nil
    {
      return true
    }
    let isFelt = draft.says(causes, in: words)
    let isBurdened = words.contains { index in
      (burden.contains(draft.said(index)) || (isFelt && feelings.contains(draft.said(index))))
        && !draft.words[index].isQuoted
        && !["usah", "perlu", "jangan"].contains(draft.said(index - 1))
    }
    guard isBurdened else { return false }
    if isFelt, draft.says(concerned, in: words) { return true }
    if knowing.first(in: draft, words) != nil { return true }
    guard draft.says(intensity, in: words) else { return false }
    // "Sulit sekali memperbaikinya" is our burden, not the citizen's.
    let apology = words.first { draft.said($0) == "maaf" } ?? words.upperBound
    return draft.says(intensity, in: words.lowerBound..<apology)
      && words.prefix { $0 < apology }.contains { burden.contains(draft.said($0)) }
      || draft.says(["tentu", "pasti", "betapa"], in: words)
  }

  static func has(_ word: String) -> Bool { burden.contains(word) }
}

/// Thanks in their forms.
enum Thanks {
  private static let phrases = Phrases([
    "terima kasih", "terimakasih", "berterima kasih", "berterimakasih", "matur nuwun|suwun|sembah",
    "makasih", "trims", "tks", "thx", "thanks", "trimakasih", "nuwun",
  ])

  static func all(in draft: DraftText) -> [Phrases.Match] {
    phrases.matches(in: draft, 0..<draft.words.count)
  }

  static func match(in draft: DraftText, _ words: Range<Int>) -> Phrases.Match? {
    phrases.first(in: draft, words)
  }
}
