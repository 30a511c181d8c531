import Complaints

/// What the queue and the open complaint say.
extension Wording {
  public var columnDeadline: String { say("Tenggat", "Due") }
  public var columnNumber: String { say("Nomor", "Number") }
  public var columnReporter: String { say("Pelapor", "Reporter") }
  public var columnSubject: String { say("Perihal", "Subject") }
  public var columnCategory: String { say("Kategori", "Category") }
  public var columnOfficer: String { say("Petugas", "Officer") }
  public var columnStep: String { say("Langkah", "Next") }
  public var notNumbered: String { say("(belum)", "(not yet)") }
  /// While a filter has let nothing through yet.
  public var stillLooking: String { say("Masih mencari …", "Still looking …") }

  public var nothingUnderFilter: String {
    say(
      "Tidak ada yang cocok dengan saringan. Esc melepasnya.",
      "Nothing fits the filter. Esc lifts it.")
  }
  public var filterOff: String { say("Saringan dilepas.", "Filter lifted.") }
  public var howToQuit: String { say("F10 untuk keluar.", "F10 quits.") }

  public func orderedBy(_ order: QueueOrder) -> String {
    say("Diurutkan menurut \(label(order)).", "Ordered by \(label(order)).")
  }

  public func queueHint(narrow: Bool) -> String {
    narrow
      ? say("Enter buka · F7 balas · ? bantuan", "Enter opens · F7 replies · ? help")
      : say(
        "Enter buka · F7 balas · F5 catat aduan baru · / cari · ← antrean · ? bantuan",
        "Enter opens · F7 replies · F5 new complaint · / finds · ← queues · ? help")
  }

  /// What the list is narrowed by.
  public func filtered(_ filter: QueueFilter, office: Office) -> String {
    let parts = [
      filter.kelurahan.map { office.places[$0]?.name ?? $0 },
      filter.category.map { office.categories[$0]?.title ?? $0 },
      filter.assignee.map { officer($0, in: office) },
    ]
    return say("Disaring: ", "Filtered: ") + parts.compactMap { $0 }.joined(separator: " · ")
  }

  public var deadlineHeading: String { say("Tenggat", "Due    ") }
  public var reporterHeading: String { say("Pelapor", "From   ") }
  public var contentHeading: String { say("Isi    ", "About  ") }
  public var noCategory: String { say("belum berkategori", "no category yet") }
  public var opening: String { say("Membuka …", "Opening …") }
  public var moreBelow: String { say("↓ masih ada", "↓ more") }

  public func evidence(_ count: Int) -> String { say("bukti: \(count)", "evidence: \(count)") }

  /// `count`: characters that no terminal is given, drawn as tokens.
  public func hiddenCharacters(_ count: Int) -> String {
    say(
      "⚠ karakter tak terlihat (\(count))",
      count == 1 ? "⚠ hidden character (1)" : "⚠ hidden characters (\(count))")
  }

  public func conversation(_ count: Int) -> String {
    say(
      "Percakapan, \(count) catatan",
      count == 1 ? "Conversation, 1 entry" : "Conversation, \(count) entries")
  }

  public var complaintHint: String {
    say(
      "Lain: r balasan pelapor  t tanya lagi  d teruskan  g gabung  i catatan  e ubah",
      "Also: r their reply  t ask  d forward  g join  i note  e correct")
  }

  public func opened(by name: String, isWriting: Bool, since: String, narrow: Bool) -> String {
    guard !narrow else {
      return isWriting
        ? say("\(name) menulis balasan sejak \(since)", "\(name) is replying since \(since)")
        : say("\(name) juga membuka sejak \(since)", "\(name) has it open since \(since)")
    }
    return isWriting
      ? say(
        "\(name) sedang menulis balasan ini sejak \(since). Anda dapat membaca.",
        "\(name) has been writing a reply since \(since). You can read.")
      : say(
        "\(name) juga membuka aduan ini sejak \(since).",
        "\(name) has this open too, since \(since).")
  }

  public var readingHint: String {
    say(
      "Hanya dibaca di sini. Esc kembali ke tulisan Anda.",
      "To read only. Esc goes back to your text.")
  }
  public var nextStepHeading: String { say("Langkah berikut: ", "Next: ") }
  public var escapeGoesBack: String { say("Esc kembali", "Esc goes back") }
  public var nameNotGiven: String { say("nama belum disebut", "no name given") }

  public func marked(_ count: Int, canAssign: Bool) -> String {
    say(
      "\(self.count(count)) ditandai. F6 \(canAssign ? "menunjuk petugas" : "mengambil"), F8 menyelesaikan, Esc melepas tanda.",
      "\(self.count(count)) marked. F6 \(canAssign ? "assigns" : "takes"), F8 closes, Esc lifts the marks."
    )
  }

  public func nextStepSentence(
    _ step: NextStep, isClosed: Bool, hasDraft: Bool, silenceDay: String?
  ) -> String {
    if hasDraft {
      return say("lanjutkan konsep balasan (F7)", "continue the draft reply (F7)")
    }
    switch step {
    case .read:
      return say("baca, lalu balas (F7) atau teruskan (d)", "read, then reply (F7) or forward (d)")
    case .reply: return say("tulis jawaban (F7)", "write an answer (F7)")
    case .approve:
      return say("menunggu persetujuan penyelia", "awaiting the supervisor's approval")
    case .mend:
      return say("perbaiki konsep yang dikembalikan (F7)", "mend the draft that came back (F7)")
    case .deliver:
      return say("sampaikan jawaban yang sudah ditulis (F7)", "deliver the answer written (F7)")
    case .readAdvice:
      return say("ada arahan penyelia, baca (F7)", "there is a supervisor's advice, read it (F7)")
    case .answerNews: return say("ada balasan, tanggapi (F7)", "there is news, respond (F7)")
    case .remind:
      return say(
        "ingatkan instansi; bila kembali, Ctrl-P kembali",
        "remind the agency; Ctrl-P when it returns")
    case .wait:
      guard let silenceDay else {
        return say("tunggu balasan pelapor", "wait for the reporter")
      }
      return say("tunggu balasan sampai \(silenceDay)", "wait for a reply until \(silenceDay)")
    case .none:
      return isClosed
        ? say(
          "Sudah selesai. Ctrl-P membuka kembali bila perlu.",
          "Closed. Ctrl-P reopens it if needed.") : ""
    }
  }
}
