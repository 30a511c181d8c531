/// Sentences that show the citizen is understood.
enum Empathy {
  private static let understanding = Phrases([
    "kami|saya sangat|sungguh|turut|ikut|juga|tentu|dapat|bisa|sepenuhnya|amat|benar-benar? "
      + "dapat|bisa|sangat? memahami|paham|mengerti|menyadari|merasakan|membayangkan|menyesalkan|"
      + "menyayangkan|prihatin|maklum",
    "dapat|bisa kami pahami|mengerti|rasakan|bayangkan|maklumi",
    "kami pahami|mengerti|rasakan|sadari|sesalkan|bayangkan",
    "dapat|bisa dimengerti|dipahami",
    "turut|ikut prihatin|merasakan|berduka|bersedih|sedih|berempati|menyesal",
    "keprihatinan|bersimpati|berempati|simpati kami|atas|dengan|pada|kepada",
    "tidak mudah|nyaman|menyenangkan|ringan",
  ])

  private static let knowing = Phrases(["kami tahu|mengetahui|melihat|mendengar"])

  private static let intensity: Set<String> = [
    "tentu", "tentunya", "pasti", "sungguh", "sangat", "memang", "betapa", "terasa", "sekali",
    "pastinya", "amat",
  ]

  private static let burden: Set<String> = [
    "melelahkan", "menyulitkan", "merepotkan", "mengkhawatirkan", "memberatkan", "mengesalkan",
    "mengecewakan", "berat", "sulit", "lelah", "cemas", "memalukan", "menyakitkan", "mengganggu",
    "meresahkan", "merugikan", "menyedihkan", "mencemaskan", "menakutkan", "menyusahkan", "repot",
    "repotnya", "capek", "kecewa", "khawatir", "terganggu", "menjengkelkan", "membingungkan",
    "was-was", "waswas", "resah", "lelahnya", "beratnya", "sulitnya",
  ]

  static func isShown(in draft: DraftText, _ words: Range<Int>) -> Bool {
    for match in understanding.matches(in: draft, words) {
      if match.phrase == 6 {
        let isTheirs = draft.says(intensity, in: words) || !draft.says(["kami"], in: words)
        if isTheirs, !draft.says(["maaf"], in: words) { return true }
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
    let isBurdened = words.contains { index in
      burden.contains(draft.said(index)) && !draft.words[index].isQuoted
        && !["usah", "perlu", "jangan"].contains(draft.said(index - 1))
    }
    guard isBurdened else { return false }
    if knowing.first(in: draft, words) != nil { return true }
    guard draft.says(intensity, in: words) else { return false }
    // "Sulit sekali memperbaikinya" is our burden, not the citizen's.
    return !draft.says(["maaf"], in: words) || draft.says(["tentu", "pasti", "betapa"], in: words)
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
