import Complaints

/// What someone wants, and how to get it by a key.
public struct GoalWords: Sendable {
  public let want: String
  public let how: @Sendable (_ key: String) -> String

  init(_ want: String, how: @escaping @Sendable (_ key: String) -> String) {
    self.want = want
    self.how = how
  }
}

/// What help, palette, menu and messages say.
extension Wording {
  public var iWantTo: String { say("Saya ingin …", "I want to …") }
  public var helpKeys: String { say("Tombol", "Keys") }
  public var typeToFind: String { say("Ketik untuk mencari:", "Type to find:") }
  public var menuQueues: String { say("Antrean", "Queues") }
  public var menuHere: String { say("Di sini", "Here") }
  public var menuComplaint: String { say("Aduan", "Complaint") }
  public var menuProgram: String { say("Program", "Program") }
  public var nothingSaidYet: String { say("Belum ada pesan.", "Nothing has been said yet.") }

  public func cannotWriteTo(_ path: String) -> String {
    say(
      "Tidak dapat menulis di \(path). Periksa izin map dan ruang diska.",
      "Cannot write to \(path). Check the folder's permissions and the disk's space.")
  }

  public var noSuchCommand: String {
    say(
      "Tidak ada perintah dengan kata itu. Coba kata lain yang lebih pendek.",
      "No command goes by that word. Try another, shorter one.")
  }

  public var whenFunctionKeysFail: String {
    say(
      "Tombol F tidak jalan? Alt-1 sampai Alt-0 sama; Ctrl-P semua perintah.",
      "F keys do nothing? Alt-1 to Alt-0 are the same; Ctrl-P has all of them.")
  }

  public var keysTitle: String { say("Tombol", "Keys") }
  /// A key that only one of the roles has.
  public func key(_ name: String, of role: Role) -> String { "\(name) (\(label(role)))" }
  public var keysIntroduction: String {
    say(
      "Huruf berlaku di tempat tidak ada yang diketik; huruf besar sama artinya. Alt-1 sampai Alt-0 sama dengan F1 sampai F10. Perintah tanpa tombol ada di F2.",
      "Letters hold where nothing is typed; capitals mean the same. Alt-1 to Alt-0 are F1 to F10. Commands without a key are under F2."
    )
  }

  /// Words by which people ask for what is never done: deleting.
  public var erasing: [String] { say("hapus delete buang", "delete erase remove").spaced }

  /// The help's title, by the name of the context it is about.
  public func helpTitle(_ context: String) -> String {
    "\(commandHelp.title): \(place(context))"
  }

  /// What a context is called.
  public func place(_ context: String) -> String {
    switch context {
    case "queue": say("antrean", "queue")
    case "search": say("cari", "find")
    case "complaint": say("aduan", "complaint")
    case "reply": say("balas", "reply")
    case "approval": say("persetujuan", "approval")
    case "lastLook": say("periksa sebelum disampaikan", "last look")
    case "handOver": say("sampaikan", "hand over")
    case "closing": say("selesaikan", "close")
    case "intake": say("catat aduan", "new complaint")
    case "recorded": say("tercatat", "recorded")
    case "form": say("isian", "form")
    case "list": say("daftar", "list")
    case "templateList": say("contoh jawaban", "templates")
    case "template": say("ubah contoh jawaban", "edit a template")
    case "filter": say("saring", "filter")
    case "alike": say("mirip", "alike")
    case "pastAnswers": say("jawaban lama", "past answers")
    case "login": say("masuk dan kunci layar", "login and lock")
    case "officers": say("petugas dan PIN", "officers and PINs")
    case "accesses": say("jejak akses", "who looked")
    case "firstStart": say("pertama kali dipakai", "first start")
    case "calendar": say("kalender", "calendar")
    case "rules": say("aturan tenggat", "rules of deadlines")
    case "dashboard": say("dasbor", "dashboard")
    case "figureList": say("daftar di balik angka", "list behind a number")
    case "answerSample": say("baca jawaban terkirim", "read answers sent")
    case "help": say("bantuan", "help")
    case "palette": say("semua perintah", "all commands")
    case "menu": say("menu", "menu")
    default: say("bacaan", "reading")
    }
  }
}

extension Wording {
  private func goal(
    _ want: String, how: @escaping @Sendable (String) -> String
  ) -> GoalWords { GoalWords(want, how: how) }

  public var goalReply: GoalWords {
    let before = say("pilih aduannya", "choose the complaint")
    return goal(say("menjawab aduan", "answer a complaint")) { "\(before), \($0)" }
  }
  public var goalReceive: GoalWords {
    let or = say("atau tempel teks di antrean", "or paste text in the queue")
    return goal(say("mencatat aduan baru", "take down a new complaint")) { "\($0) \(or)" }
  }
  public var goalFind: GoalWords {
    let then = say("lalu nama, nomor, kata", "then a name, number, word")
    return goal(say("mencari aduan lama", "find an old complaint")) { "\($0), \(then)" }
  }
  public var goalCopy: GoalWords {
    let before = say("buka aduannya", "open the complaint")
    return goal(say("menyalin jawaban ke WhatsApp", "copy an answer for WhatsApp")) {
      "\(before), \($0)"
    }
  }
  public var goalPrint: GoalWords {
    let before = say("pilih aduannya", "choose the complaint")
    return goal(say("mencetak tanda terima", "print a receipt")) { "\(before), \($0)" }
  }
  public var goalAsk: GoalWords {
    let why = say("jam tenggat berhenti", "the clock stops")
    return goal(say("meminta kelengkapan", "ask for what is missing")) { "\($0), \(why)" }
  }
  public var goalForward: GoalWords {
    let to = say("ke instansi yang berwenang", "to the agency in charge")
    return goal(say("meneruskan aduan", "forward a complaint")) { "\($0), \(to)" }
  }
  public var goalJoin: GoalWords {
    let what = say("nomor tetap sendiri-sendiri", "each keeps its number")
    return goal(say("menggabungkan aduan yang sama", "join complaints about one thing")) {
      "\($0), \(what)"
    }
  }
  public var goalFinish: GoalWords {
    let after = say("setelah jawaban sampai", "after the answer arrived")
    return goal(say("menyelesaikan aduan", "close a complaint")) { "\($0), \(after)" }
  }
  public var goalUndo: GoalWords {
    let what = say("mengurungkan yang terakhir", "takes back the last act")
    return goal(say("membetulkan yang terlanjur", "mend a slip")) { "\($0) \(what)" }
  }
  public var goalWhy: GoalWords {
    goal(say("tahu mengapa tenggatnya itu", "know why it is due then")) { $0 }
  }
  public var goalFilter: GoalWords {
    let by = say("kategori, petugas, wilayah", "category, officer, place")
    return goal(say("melihat sebagian saja", "see only some")) { "\($0): \(by)" }
  }
  public var goalPhrases: GoalWords {
    let what = say("saat menulis jawaban", "while writing an answer")
    return goal(say("menyisipkan kalimat siap pakai", "put in a ready sentence")) {
      "\($0) \(what)"
    }
  }
  public var goalCollection: GoalWords {
    let then = say("lalu Contoh jawaban", "then Templates")
    return goal(say("mengubah contoh jawaban", "change the templates")) { "\($0), \(then)" }
  }
  public var goalMakeTemplate: GoalWords {
    let then = say("lalu Jadikan contoh", "then Make a template")
    return goal(say("memakai satu jawaban lagi", "use an answer again")) { "\($0), \(then)" }
  }
  public var goalMessages: GoalWords {
    let then = say("lalu Pesan terakhir", "then Last messages")
    return goal(say("membaca lagi pesan tadi", "read a message again")) { "\($0), \(then)" }
  }
  public var goalShield: GoalWords {
    let what = say("layar kosong seketika", "blanks it at once")
    return goal(say("menutup layar dari pandangan", "hide the screen from view")) {
      "\($0), \(what)"
    }
  }
}

extension String {
  fileprivate var spaced: [String] { split(separator: " ").map(String.init) }
}
