import Replies
import Wording

/// What the review says of a place in a draft: Wording does not know the rules.
extension Wording {
  /// The remark in one or two short sentences.
  public func message(_ remark: Remark) -> String {
    let first = remark.details.first ?? ""
    let second = remark.details.count > 1 ? remark.details[1] : ""
    if remark.topic == .noEmpathy, !first.isEmpty {
      let quotes = remark.details.map { "\"\($0)\"" }.joined(separator: ", ")
      return sentence(.noEmpathy, "", "", "")
        + say(" Ia menulis \(quotes).", " They wrote \(quotes).")
    }
    return sentence(remark.topic, remark.quote, first, second)
  }

  private func sentence(
    _ topic: RemarkTopic, _ quote: String, _ first: String, _ second: String
  ) -> String {
    switch topic {
    case .noSalutation, .rudeAddress, .coolAddress, .wrongAddress, .anonymousNamed, .noThanks,
      .tooManyThanks, .problemNotNamed, .noEmpathy, .dismissive, .noApology, .conditionalApology,
      .withdrawnApology, .favourIsNoApology, .blame, .threat, .greetingUnreturned,
      .greetingOfAnother, .capitals, .manyMarks, .secondMark:
      aboutTone(topic, quote, first)
    case .chatWord, .misspelling, .joinedPlace, .partedVerb, .longSentence, .veryLongSentence,
      .longParagraph, .shortAnswer, .longAnswer, .officialese, .tooManyLaws, .lawWithoutMeaning,
      .acronym:
      aboutWords(topic, quote, first, second)
    default: aboutSubstance(topic, quote, first)
    }
  }

  private func aboutTone(_ topic: RemarkTopic, _ quote: String, _ first: String) -> String {
    switch topic {
    case .noSalutation: say("Belum ada sapaan di awal.", "It opens without a salutation.")
    case .rudeAddress:
      say("\"\(quote)\" terlalu akrab untuk pelapor.", "\"\(quote)\" is too familiar.")
    case .coolAddress:
      say(
        "Pelapornya diketahui; Bapak atau Ibu lebih hangat daripada \"\(quote)\".",
        "The reporter is known; Bapak or Ibu is warmer than \"\(quote)\".")
    case .wrongAddress:
      say(
        "\"\(quote)\" tidak cocok dengan pelapor ini.", "\"\(quote)\" does not fit this reporter.")
    case .anonymousNamed:
      say(
        "Pelapor meminta namanya dirahasiakan, tetapi \"\(quote)\" tertulis di sini.",
        "The reporter is not to be named, yet \"\(quote)\" stands here.")
    case .noThanks: say("Belum ada ucapan terima kasih.", "There are no thanks yet.")
    case .tooManyThanks:
      say("Terima kasih sudah lebih dari tiga kali.", "More than three times thanks.")
    case .problemNotNamed:
      say(
        "Masalah pelapor belum disebut; ia perlu tahu bahwa laporannya dibaca.",
        "The matter is not named; the reporter should see that it was read.")
    case .noEmpathy:
      say(
        "Belum ada kalimat bahwa kita mengerti keadaannya.",
        "No sentence yet shows that we understand.")
    case .dismissive:
      say(
        "\"\(quote)\" terasa menepis; tulis bahwa kita mengerti keadaannya.",
        "\"\(quote)\" waves it away; say that we understand.")
    case .noApology:
      say(
        "Layanan kita kurang atau terlambat, dan belum ada permohonan maaf.",
        "We were at fault or late, and there is no apology yet.")
    case .conditionalApology:
      say(
        "Maaf dengan syarat belum meminta maaf; sebut saja kekurangan kita.",
        "An apology with a condition is none; name what we did wrong.")
    case .withdrawnApology:
      say(
        "\"\(quote)\" menarik kembali maafnya; akhiri kalimat pada maaf.",
        "\"\(quote)\" takes the apology back; end the sentence at it.")
    case .favourIsNoApology:
      say(
        "\"\(quote)\" di sini meminta tolong atau menolak, belum meminta maaf atas kekurangan kita.",
        "\"\(quote)\" asks a favour or declines here; it is no apology yet.")
    case .blame:
      say(
        "\"\(quote)\" dapat terbaca menyalahkan pelapor.",
        "\"\(quote)\" can be read as blaming the reporter.")
    case .threat:
      say(
        "\"\(quote)\" dapat terbaca sebagai sindiran atau ancaman.",
        "\"\(quote)\" can be read as scorn or a threat.")
    case .greetingUnreturned:
      say(
        "Pelapor memberi salam; salamnya belum dijawab.", "The reporter's greeting is not returned."
      )
    case .greetingOfAnother:
      say(
        "Salam pelapor berbeda dengan \"\(quote)\".",
        "The reporter's greeting was another than \"\(quote)\".")
    case .capitals:
      say("Huruf besar semua terbaca seperti berteriak.", "Capitals read like shouting.")
    case .manyMarks:
      say(
        "Tanda \"\(quote)\" terbaca keras; cukup satu tanda.",
        "\"\(quote)\" reads loud; one mark is enough.")
    case .secondMark:
      say("Cukup satu tanda seru dalam satu jawaban.", "One exclamation mark an answer is enough.")
    default: ""
    }
  }

  private func aboutWords(
    _ topic: RemarkTopic, _ quote: String, _ first: String, _ second: String
  ) -> String {
    switch topic {
    case .chatWord:
      say(
        "\"\(first)\" bahasa obrolan; tulis \"\(second)\".",
        "\"\(first)\" is chat; write \"\(second)\".")
    case .misspelling, .partedVerb:
      say("Yang baku \"\(second)\".", "The standard form is \"\(second)\".")
    case .joinedPlace:
      say("Kata depan ditulis terpisah: \"\(second)\".", "Written apart: \"\(second)\".")
    case .longSentence:
      say(
        "Kalimat ini \(first) kata; sebaiknya paling banyak 25.",
        "\(first) words; at most 25 read well.")
    case .veryLongSentence:
      say(
        "Kalimat ini \(first) kata; bagilah menjadi dua atau tiga.",
        "\(first) words; make it two or three sentences.")
    case .longParagraph:
      say(
        "Alinea ini \(first) kalimat; sebaiknya paling banyak lima.",
        "\(first) sentences; at most five read well.")
    case .shortAnswer:
      say(
        "Jawaban akhir ini baru \(first) kata; biasanya perlu 60 sampai 250.",
        "A final answer of \(first) words; 60 to 250 are usual.")
    case .longAnswer:
      say(
        "Jawaban ini \(first) kata; sebaiknya paling banyak 250.",
        "\(first) words; at most 250 read well.")
    case .officialese:
      first.isEmpty
        ? say(
          "\"\(quote)\" bahasa surat dinas; dapat ditiadakan.",
          "\"\(quote)\" is officialese; leave it out.")
        : say(
          "\"\(quote)\" bahasa surat dinas; tulis \"\(first)\".",
          "\"\(quote)\" is officialese; write \"\(first)\".")
    case .tooManyLaws:
      say(
        "Ada \(first) peraturan; sebut paling banyak dua, lalu jelaskan artinya.",
        "\(first) laws; name two at most and say what they mean.")
    case .lawWithoutMeaning:
      say(
        "Peraturan ini belum dijelaskan artinya bagi pelapor.",
        "What this law means for the reporter is not said.")
    case .acronym:
      say(
        "\"\(first)\" belum dikenal pelapor; tulis kepanjangannya sekali.",
        "The reporter may not know \"\(first)\"; write it out once.")
    default: ""
    }
  }
}
