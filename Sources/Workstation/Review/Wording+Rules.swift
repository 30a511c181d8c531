import Replies
import Wording

/// The rules of the review in words: what each asks for, and why it matters.
extension Wording {
  public func label(_ level: RemarkLevel) -> String {
    switch level {
    case .must: say("wajib", "must")
    case .should: say("saran", "should")
    }
  }

  /// What a rule asks for.
  public func what(_ rule: RuleID) -> String {
    switch rule {
    case .salutation: say("Dibuka dengan sapaan", "It opens with a salutation")
    case .address: say("Sapaan yang tepat", "The right form of address")
    case .thanks: say("Ada terima kasih", "Thanks are given")
    case .problem: say("Masalahnya disebut", "The problem is named")
    case .empathy: say("Satu kalimat empati", "One sentence of empathy")
    case .apology: say("Maaf tanpa syarat", "An apology without conditions")
    case .blame: say("Tidak menyalahkan pelapor", "No blame on the citizen")
    case .passingOn: say("Tidak melempar tanggung jawab", "No passing the buck")
    case .nextStep: say("Siapa melakukan apa", "Who does what")
    case .date: say("Kapan selesainya", "By when")
    case .promisedDay: say("Hari yang dapat ditepati", "A day that can be kept")
    case .contact: say("Kontak dan nomor aduan", "Contact and number")
    case .objection: say("Jalan bila belum puas", "A way on for the unhappy")
    case .closing: say("Penutup dan nama", "Closing and name")
    case .placeholder: say("Tidak ada yang belum diisi", "Nothing left unfilled")
    case .personalData: say("Tanpa data pribadi di muka umum", "No personal data in public")
    case .shouting: say("Tidak berteriak", "No shouting")
    case .threat: say("Tidak menyindir atau mengancam", "No sarcasm, no threat")
    case .spelling: say("Ejaan baku", "Standard spelling")
    case .length: say("Panjang yang enak dibaca", "A length that reads well")
    case .officialese: say("Bahasa sehari-hari", "Everyday language")
    case .law: say("Peraturan dijelaskan", "Laws are explained")
    case .acronym: say("Singkatan dipanjangkan", "Acronyms are written out")
    case .questions: say("Setiap pertanyaan terjawab", "Every question is answered")
    case .promise: say("Janji yang dapat dipegang", "Promises that can be kept")
    case .free: say("Ingatkan tanpa biaya", "A reminder that it is free")
    case .emergency: say("Darurat didahulukan", "Emergencies come first")
    case .copy: say("Bukan salinan", "No copy")
    case .greeting: say("Salam dibalas", "A greeting is returned")
    }
  }

  /// Why it matters, in one sentence.
  public func why(_ rule: RuleID) -> String {
    switch rule {
    case .salutation, .address, .thanks, .problem, .empathy, .apology, .blame, .passingOn,
      .threat, .shouting, .greeting, .copy:
      whyItFeels(rule)
    default: whyItHelps(rule)
    }
  }

  private func whyItFeels(_ rule: RuleID) -> String {
    switch rule {
    case .salutation:
      say("Orang yang disapa merasa dijawab.", "Who is addressed feels answered.")
    case .address:
      say(
        "Sapaan yang salah melukai, dan nama yang dirahasiakan harus tetap rahasia.",
        "A wrong address hurts, and a withheld name must stay withheld.")
    case .thanks:
      say("Pelapor meluangkan waktu untuk kota ini.", "The reporter spent time for this city.")
    case .problem:
      say(
        "Jawaban yang menyebut masalahnya menunjukkan bahwa laporan dibaca.",
        "Naming the matter shows that the report was read.")
    case .empathy:
      say(
        "Orang yang merasa dimengerti lebih mudah menerima jawaban.",
        "Who feels understood can accept an answer.")
    case .apology:
      say(
        "Maaf dengan syarat terdengar seperti menyalahkan.",
        "An apology with a condition sounds like blame.")
    case .blame:
      say(
        "Orang yang disalahkan berhenti membaca.", "Who is blamed stops reading.")
    case .passingOn:
      say(
        "Pelapor tidak perlu mencari sendiri pintu yang benar.",
        "The citizen should not have to find the right door.")
    case .threat:
      say("Pelapor dilindungi dari ancaman.", "Those who complain are protected from threats.")
    case .shouting: say("Nada tinggi memancing nada tinggi.", "A high tone calls forth another.")
    case .greeting:
      say("Salam yang tak dibalas terasa dingin.", "A greeting left unreturned feels cold.")
    case .copy:
      say(
        "Jawaban yang sama untuk semua orang terasa tidak menjawab siapa pun.",
        "The same answer to all feels like an answer to none.")
    default: ""
    }
  }

  private func whyItHelps(_ rule: RuleID) -> String {
    switch rule {
    case .nextStep:
      say("Tanpa pelaku, janji tidak dapat ditagih.", "Without an actor nobody can be asked.")
    case .date:
      say(
        "\"Segera\" berarti lain bagi setiap orang.", "\"Soon\" means something else to everyone.")
    case .promisedDay:
      say(
        "Janji pada hari libur sudah pasti meleset.",
        "A promise for a holiday is broken beforehand.")
    case .contact:
      say("Pelapor perlu tahu ke mana bertanya.", "The reporter should know whom to ask.")
    case .objection:
      say("Setiap orang berhak meminta diperiksa lagi.", "Everyone may ask for another look.")
    case .closing:
      say(
        "Nama di bawah jawaban menunjukkan siapa yang bertanggung jawab.",
        "A name below shows who answers for it.")
    case .placeholder:
      say(
        "Isian yang tertinggal menunjukkan bahwa jawaban tidak dibaca lagi.",
        "A blank left open shows that nobody read it again.")
    case .personalData:
      say("Yang dibaca umum tidak dapat ditarik kembali.", "What was public cannot be taken back.")
    case .spelling:
      say("Jawaban resmi mewakili kota.", "An official answer speaks for the city.")
    case .length:
      say("Kalimat pendek dimengerti pada sekali baca.", "Short sentences are understood at once.")
    case .officialese:
      say("Bahasa surat dinas sulit dimengerti warga.", "Officialese is hard for citizens.")
    case .law:
      say("Nomor peraturan bukan penjelasan.", "The number of a law explains nothing.")
    case .acronym:
      say("Singkatan dinas asing bagi warga.", "Office acronyms are strange to citizens.")
    case .questions:
      say("Pertanyaan yang terlewat datang kembali.", "A question passed over comes back.")
    case .promise:
      say(
        "Janji yang meleset lebih buruk daripada kabar buruk.",
        "A broken promise is worse than bad news.")
    case .free:
      say(
        "Warga yang tahu layanan gratis terhindar dari pungli.",
        "Who knows it is free cannot be overcharged.")
    case .emergency: say("Nyawa didahulukan.", "Lives come first.")
    default: ""
    }
  }

  /// A part of an answer, as it is ticked off.
  public func label(_ part: PartOfAnswer) -> String {
    switch part {
    case .salutation: say("Sapaan", "Salutation")
    case .thanks: say("Terima kasih", "Thanks")
    case .problem: say("Masalah disebut", "Problem named")
    case .empathy: say("Empati", "Empathy")
    case .apology: say("Maaf", "Apology")
    case .findings: say("Hasil pemeriksaan", "What was found")
    case .nextStep: say("Siapa, apa, kapan", "Who, what, when")
    case .contact: say("Kontak dan nomor", "Contact and number")
    case .closing: say("Penutup", "Closing")
    }
  }

  /// How many of the parts are there: `7 dari 9 bagian`.
  public func partsTicked(_ count: Int, of all: Int) -> String {
    say("\(count) dari \(all) bagian", "\(count) of \(all) parts")
  }
}
