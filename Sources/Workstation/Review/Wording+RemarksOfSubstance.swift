import Replies
import Wording

extension Wording {
  func aboutSubstance(_ topic: RemarkTopic, _ quote: String, _ first: String) -> String {
    switch topic {
    case .passedOn:
      say(
        "Setelah \"\(quote)\" sebutkan ke mana diteruskan, kapan, dan siapa yang dapat dihubungi.",
        "After \"\(quote)\" say where it went, when, and whom to ask.")
    case .nameless:
      say("Sebutkan instansinya dan kontaknya.", "Name the office and its contact.")
    case .noNextStep:
      say("Belum jelas siapa melakukan apa.", "Who does what is not said.")
    case .emptyStep:
      say(
        "\"\(quote)\" belum menyebut siapa melakukan apa.",
        "\"\(quote)\" does not say who does what.")
    case .noDate: say("Belum ada tanggal atau batas waktu.", "There is no date or limit yet.")
    case .vagueTime:
      say("\"\(quote)\" belum menyebut kapan.", "\"\(quote)\" does not say when.")
    case .freeDay:
      say("\"\(quote)\" bukan hari kerja.", "\"\(quote)\" is no working day.")
    case .pastDeadline:
      say(
        "\"\(quote)\" melewati tenggat, \(first).", "\"\(quote)\" is past the deadline, \(first).")
    case .wrongWeekday:
      say("Hari dan tanggal di sini tidak cocok.", "Weekday and date do not agree.")
    case .noNumber:
      say("Nomor aduan \(first) belum disebut.", "The number \(first) is not given.")
    case .noContact: say("Belum ada kontak untuk bertanya.", "There is no contact for questions.")
    case .noNumberNorContact:
      say(
        "Kontak dan nomor aduan \(first) belum disebut.",
        "Contact and number \(first) are not given.")
    case .noObjection:
      say(
        "Belum ada jalan bila pelapor belum puas.",
        "No way is shown for a reporter who is not content.")
    case .noClosing: say("Belum ada penutup dan nama.", "There is no closing and no name.")
    case .closingWithoutName:
      say("Di bawah penutup belum ada nama atau unit.", "No name or unit stands below the closing.")
    case .placeholder: say("\"\(quote)\" belum diisi.", "\"\(quote)\" is not filled in.")
    case .openBlank: say("Isian \(quote) belum diisi.", "The blank \(quote) is open.")
    case .emptySalutation: say("Sapaan ini belum menyebut siapa.", "This salutation names nobody.")
    case .personNumber:
      say(
        "Jawaban ini dibaca umum; \"\(quote)\" data pribadi.",
        "Others will read this; \"\(quote)\" is personal data.")
    case .personAddress:
      say(
        "Jawaban ini dibaca umum; \"\(quote)\" menunjuk satu rumah.",
        "Others will read this; \"\(quote)\" points to one house.")
    case .personName:
      say(
        "Jawaban ini dibaca umum; jangan menyebut nama \"\(quote)\".",
        "Others will read this; do not name \"\(quote)\".")
    case .questionOpen:
      say("Pertanyaan ini belum terjawab: \(first)", "This question is still open: \(first)")
    case .surePromise:
      say(
        "\"\(quote)\" menjanjikan yang mungkin tidak dapat kita tepati.",
        "\"\(quote)\" promises what we may not be able to keep.")
    case .freeOfCharge:
      say("Ingatkan bahwa layanan ini tanpa biaya.", "Say that this service is free of charge.")
    case .emergencyMissing:
      say(
        "Pelapor menyebut \"\(first)\"; dahulukan 112 atau 119.",
        "The reporter wrote \"\(first)\"; put 112 or 119 first.")
    case .emergencyLate:
      say(
        "Pelapor menyebut \"\(first)\"; pindahkan 112 atau 119 ke awal.",
        "The reporter wrote \"\(first)\"; move 112 or 119 to the top.")
    case .sentBefore:
      say(
        "Jawaban yang hampir sama sudah dikirim ke \(first) aduan lain.",
        "Nearly the same text went to \(first) other complaints.")
    default: ""
    }
  }
}
