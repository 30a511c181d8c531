/// What a complaint feels like, so that the answer speaks to it.
enum FeelingReading {
  private struct Signs {
    let feeling: Feeling
    let strong: Phrases
    let weak: Phrases
  }

  private static let signs = [
    Signs(
      feeling: .angry,
      strong: Phrases([
        "marah|murka|emosi|geram|muak|jengkel|kesal|sebal|dongkol|gregetan", "naik darah",
        "kurang ajar", "keterlaluan|kebangetan|biadab|brengsek|bangsat|goblok|bodoh|tolol|bego",
        "tidak becus|beres|guna|punya hati|manusiawi|pantas|tahu malu",
        "makan gaji|uang buta|rakyat",
        "digaji _? _? pajak|rakyat|uang", "dimana|mana keadilan*|tanggung",
        "jangan seenak*|main-main|cuma|hanya",
        "seenaknya|semena-mena|seenak*", "mau|harus nunggu|tunggu|menunggu ada? yang? korban|mati",
        "ngawur|ngaco|asal-asalan|bobrok|payah|parah", "percuma|sia-sia", "kerja apa",
        "pembohong|bohong|dibohongi|ngibul", "omong kosong",
        "usut tuntas", "viralkan|diviralkan", "malu-maluin|memalukan",
        "kalian digaji|dibayar|kerja|ini",
        "masa bodoh", "bodo amat", "jangan saling lempar", "saya bukan bola", "apa tidak ada yang",
        "dipalak",
      ]),
      weak: Phrases([
        "kok bisa|begini|begitu|gitu", "judes|ketus|dibentak|kasar|jutek|sombong",
        "tuntut|menuntut",
        "tolong|jangan serius", "bisa baca|kerja tidak", "enak saja", "tidak adil", "dipersulit",
        "siapa yang",
        "padahal pajak|bayar", "mana janji*", "tidak peduli", "ada tindakan",
      ])),
    Signs(
      feeling: .sad,
      strong: Phrases([
        "air mata", "sedih|menangis|nangis|tangis|terharu|pilu|duka|berduka|hancur|terpukul|murung",
        "hati saya|kami hancur|sakit", "wafat|almarhum|almarhumah",
        "tidak punya apa-apa|siapa-siapa|uang|biaya",
        "tidak sanggup|kuat lagi?", "putus asa", "pasrah|merana|nelangsa|melas",
        "kasihan|iba|prihatin|tega",
        "sebatang kara", "buruh cuci|serabutan|harian", "pemulung", "tidak mampu|punya",
        "lumpuh|stroke",
        "kelaparan|lapar|tidak makan", "ditertawakan|dipermalukan|diremehkan", "bukan marah",
      ]),
      weak: Phrases([
        "janda|yatim|piatu|duda", "meninggal", "kecewa", "hidup|tinggal sendiri|sendirian|berdua",
        "cuma|hanya buruh|jualan|tukang",
        "sakit", "sepuh|lansia|tua", "cucu saya", "lutut bengkak", "rusak semua",
      ])),
    Signs(
      feeling: .anxious,
      strong: Phrases([
        "takut|ketakutan|khawatir|kuatir|dikhawatirkan|waswas|was-was|cemas|gelisah|panik|resah|meresahkan|ngeri|deg-degan|trauma|waspada",
        "jangan sampai", "sebelum ada? korban|jatuh|terjadi|ada", "takutnya",
        "tidak tenang|berani|aman", "terancam|diancam|ancaman",
      ]),
      weak: Phrases([
        "bahaya|berbahaya|membahayakan", "rawan|rentan",
        "hampir|nyaris jatuh|tertabrak|nyungsep|celaka|jebol|roboh", "darurat",
        "bingung", "gelap gulita|banget|sekali", "roboh|ambruk|jebol|tumbang", "tolong cepat",
        "apa nama saya", "tergelincir|jatuh|terjatuh|oleng",
        "terjadi apa-apa", "tolong|mohon cepat|segera _? datang|kirim", "minta tolong",
        "tertimpa|menimpa|tenggelam|tersetrum",
      ])),
    Signs(
      feeling: .tired,
      strong: Phrases([
        "capek|cape|lelah|letih|jenuh|bosan|kapok", "bolak-balik|wira-wiri", "bolak balik",
        "sampai kapan",
        "berkali-kali|berulang kali|berulang-ulang",
        "sudah _? kali|x _? _? datang|ke|lapor|disuruh|mengadu|ditanya|diajukan",
        "cuma|hanya|selalu dijanjikan|janji|dijanji", "nunggu|menunggu terus|lama|sampai",
        "besok-besok|nanti-nanti|minggu depan terus", "nanti|sabar|besok terus|lagi",
        "jawab*|jawabannya sabar|nanti|tunggu",
      ]),
      weak: Phrases([
        "sudah|hampir|selama _ bulan|bln|tahun|minggu", "belum juga",
        "tidak ada kabar|kejelasan|kepastian|tanggapan",
        "masih belum", "terus-terusan", "dari|sejak 20*", "dilempar|diping-pong|dioper",
        "lama sekali|banget", "sampai sekarang",
      ])),
  ]

  private static let denials: Set<String> = ["tidak", "bukan", "jangan", "belum", "tanpa"]

  static func proposal(in text: ComplaintText) -> Proposal<Feeling> {
    var best: (Feeling, Double, [Range<Int>]) = (.neutral, 0, [])
    for sign in signs {
      var score = 0.0
      var places: [Range<Int>] = []
      for (phrases, weight) in [(sign.strong, 1.0), (sign.weak, 0.45)] {
        for match in phrases.matches(in: text.plain, text.all) where !isDenied(match.words, text) {
          score += weight
          places.append(match.words)
        }
      }
      if sign.feeling == .angry { score += shouting(text) * (places.isEmpty ? 0.7 : 1) }
      if score > best.1 + 0.01 { best = (sign.feeling, score, places) }
    }
    guard best.1 >= 0.85 else { return Proposal(.neutral) }
    return Proposal(
      best.0,
      because: best.2.sorted { $0.lowerBound < $1.lowerBound }.prefix(2).map { text.reason($0) })
  }

  private static func isDenied(_ words: Range<Int>, _ text: ComplaintText) -> Bool {
    let before = text.plain.said(words.lowerBound - 1)
    return denials.contains(before) && before != text.plain.said(words.lowerBound)
  }

  /// Capitals and exclamation marks; one alone says little.
  private static func shouting(_ text: ComplaintText) -> Double {
    let marks = text.written.bytes.count { $0 == UInt8(ascii: "!") }
    let loud = text.written.words.count { $0.letters == .upper && $0.text.utf8.count > 4 }
    return (marks >= 2 ? 0.7 : marks == 1 ? 0.3 : 0) + (loud >= 4 ? 1 : loud >= 2 ? 0.5 : 0)
  }
}
