import Complaints
import Replies
import Wording

/// What the parts of a text of the collection are called: Wording does not know the language of templates.
extension Wording {
  public func label(_ group: PhraseGroup) -> String {
    switch group {
    case .thanks: say("Terima kasih", "Thanks")
    case .sad: say("Empati: sedih", "Sad")
    case .angry: say("Empati: marah", "Angry")
    case .anxious: say("Empati: cemas", "Anxious")
    case .tired: say("Lelah menunggu", "Tired of waiting")
    case .apology: say("Maaf", "Apology")
    case .finding: say("Temuan", "Finding")
    case .nextStep: say("Langkah", "Next step")
    case .badNews: say("Kabar buruk", "Bad news")
    case .contact: say("Kontak", "Contact")
    case .objection: say("Keberatan", "Objection")
    case .closing: say("Penutup", "Closing")
    }
  }

  func label(_ sample: SampleComplaint) -> String {
    switch sample {
    case .ordinary: say("biasa", "ordinary")
    case .late: say("terlambat", "late")
    case .anonymous: say("anonim", "anonymous")
    case .nameless: say("tanpa nama", "no name")
    case .forwarded: say("diteruskan", "forwarded")
    case .noContact: say("unit tanpa kontak", "no contact")
    case .misconduct: say("berkadar pengawasan", "misconduct")
    case .onPaper: say("lewat surat", "by letter")
    }
  }

  func label(_ filter: TemplateFilter) -> String {
    switch filter {
    case .all: say("Semua", "All")
    case .templates: say("Contoh jawaban saja", "Templates only")
    case .parts: say("Bagian bersama saja", "Shared parts only")
    case .phrases: say("Frasa saja", "Phrases only")
    case .off: say("Yang tidak ditawarkan", "Those switched off")
    case .drafts: say("Yang punya konsep", "Those with a draft")
    }
  }

  func label(_ beginning: TemplateBeginning) -> String {
    switch beginning {
    case .template: say("Contoh jawaban baru", "A new template")
    case .phrase: say("Frasa baru", "A new phrase")
    case .part: say("Bagian bersama baru", "A new shared part")
    }
  }

  func meaning(of header: TemplateHeader) -> String {
    switch header {
    case .id: say("nama pendek, tidak diubah lagi", "a short name that stays")
    case .judul: say("yang tampak di daftar", "what the list shows")
    case .jenis: say("jenis jawaban", "the kind of answer")
    case .hasil: say("hasil bila aduan selesai", "the outcome when it closes")
    case .kategori: say("untuk kategori ini didahulukan", "offered first for these categories")
    case .status: say("untuk keadaan ini didahulukan", "offered first in these states")
    case .saluran: say("untuk saluran ini didahulukan", "offered first on these channels")
    case .saat: say("bila hal ini berlaku", "when this holds")
    case .kata: say("kata untuk mencarinya", "words it is found by")
    case .aktif: say("tidak: tidak ditawarkan", "tidak: not offered")
    case .bagian: say("nama bagian bersama", "the name of a shared part")
    case .frasa: say("nama pendek, tidak diubah lagi", "a short name that stays")
    case .kelompok: say("kelompok di daftar frasa", "its group in the phrase bank")
    }
  }

  func meaning(of field: Field) -> String {
    switch field {
    case .name: say("nama pelapor", "the reporter's name")
    case .salutation: say("Bapak, Ibu, atau Bapak/Ibu", "Bapak, Ibu or Bapak/Ibu")
    case .number: say("nomor aduan", "the complaint's number")
    case .subject: say("perihal aduan", "the subject")
    case .category: say("kategori aduan", "the category")
    case .classification: say("pengaduan, aspirasi, …", "complaint, aspiration, …")
    case .channel: say("saluran aduan", "the channel")
    case .kelurahan: say("kelurahan kejadian", "the kelurahan")
    case .location: say("alamat atau tempat", "the address or place")
    case .received: say("tanggal diterima", "the day of receipt")
    case .deadline: say("tenggat", "the deadline")
    case .delay: say("lama terlambat", "how late it is")
    case .today: say("tanggal hari ini", "today's date")
    case .officer: say("nama petugas", "the officer's name")
    case .position: say("jabatan petugas", "the officer's position")
    case .unit: say("nama unit", "the unit")
    case .contact: say("telepon atau WhatsApp unit", "the unit's telephone or WhatsApp")
    case .hours: say("jam layanan", "opening hours")
    case .agency: say("instansi tujuan", "the agency it went to")
    case .externalNumber: say("nomor di instansi itu", "its number there")
    case .leadNumber: say("nomor aduan induk", "the lead's number")
    case .responseTime: say("lama boleh menanggapi", "how long one may respond")
    }
  }

  func meaningOfBlank(_ blank: String) -> String {
    if blank.contains(": tanggal") { return say("isian tanggal", "a blank for a date") }
    if blank.contains(": angka") { return say("isian angka", "a blank for a number") }
    if blank.contains(": pilihan") { return say("isian pilihan", "a blank with choices") }
    return say("isian bebas", "a blank for words")
  }
}
