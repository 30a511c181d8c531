import Complaints

extension Wording {
  /// What stands in the way of an act, and the way round it.
  func reason(
    _ refusal: Refusal, of action: Action?, office: Office, offset: UTCOffset
  ) -> String {
    switch refusal {
    case .colleagueWasFaster(let officer, let did, let at):
      faster(
        self.officer(officer, in: office), did, clock(at, at: offset),
        keepsText: action?.carriesText ?? false)
    case .alreadyTaken(let holder): held(by: self.officer(holder, in: office))
    case .notYours(let holder): notYours(holder.map { self.officer($0, in: office) })
    case .undoBlocked(let kind, let officer, let at):
      blocked(by: self.officer(officer, in: office), deed(kind), clock(at, at: offset))
    case .missing(let missing): lack(missing)
    case .outcomeNeeds(_, let missing): lack(missing)
    case .answerHasBlank(let label):
      say(
        "masih ada isian kosong (\(label)). F6 ke sana.",
        "a blank is open (\(label)). F6 goes there.")
    case .answerHasField(let field):
      say("masih ada \"\(field)\". F6 ke sana.", "\"\(field)\" is still there. F6 goes there.")
    case .answerToNobody:
      say(
        "sapaan tanpa nama (Yth.). F6 ke sana.",
        "the salutation (Yth.) names nobody. F6 goes there.")
    case .answerTooLong(let limit):
      say(
        "tulisan melebihi \(count(limit)) huruf. Ringkas dahulu.",
        "the text is past \(count(limit)) characters. Shorten it first.")
    case .notAllowed(let right): notAllowed(right)
    case .notFound:
      say("aduan itu tidak ditemukan. / mencarinya.", "that complaint was not found. / searches.")
    case .secret:
      say(
        "aduan rahasia, hanya untuk penangan dan penyelia.",
        "secret, for its handler and the supervisor only.")
    case .alreadyExists:
      say("nomor itu sudah ada. / mencarinya.", "that number exists already. / finds it.")
    case .nothingSaid:
      say("tidak ada yang diubah. Esc kembali.", "nothing was changed. Esc goes back.")
    case .closedAlready:
      say(
        "aduan sudah selesai. Buka kembali dahulu (F2).",
        "the complaint is closed. Reopen it first (F2).")
    case .notClosed:
      say("aduan ini masih berjalan. F7 membalas.", "the complaint is still open. F7 replies.")
    case .unknownOfficer:
      say(
        "petugas itu tidak aktif di sini. Pilih dari daftar.",
        "that officer is not active here. Choose from the list.")
    case .unknownAgency:
      say(
        "instansi itu belum terdaftar. Pilih dari daftar.",
        "that agency is not registered. Choose from the list.")
    case .unknownOther:
      say(
        "nomor yang lain tidak ditemukan. Periksa nomornya.",
        "the other number was not found. Check the number.")
    case .sameComplaint:
      say(
        "itu aduan yang sama. Pilih nomor yang lain.",
        "that is the same complaint. Choose another number.")
    case .alreadyJoined:
      say(
        "sudah digabung dengan nomor itu. Pilih nomor yang lain.",
        "it is joined to that number already. Choose another number.")
    case .nothingToDeliver:
      say(
        "belum ada jawaban untuk disampaikan. F7 menulis.",
        "there is no answer to deliver yet. F7 writes one.")
    case .answerNotDelivered:
      say(
        "jawaban sebelumnya belum disampaikan. F7 menyampaikan.",
        "the answer before it is not delivered yet. F7 delivers it.")
    case .needsApproval:
      say(
        "jawaban ini perlu persetujuan penyelia. F7 mengajukan.",
        "this answer needs the supervisor's approval. F7 submits it.")
    case .waitsForApproval:
      say(
        "jawaban sebelumnya menunggu persetujuan. u menariknya kembali.",
        "the answer before it awaits approval. u takes it back.")
    case .nothingSubmitted:
      say("tidak ada konsep yang diajukan.", "no draft has been submitted.")
    case .notForwarded:
      say(
        "aduan ini tidak sedang diteruskan. d meneruskan.",
        "the complaint is not forwarded. d forwards it.")
    case .notJoined:
      say(
        "aduan ini tidak sedang digabung. g menggabungkan.",
        "the complaint is not joined. g joins it.")
    case .deliveredCannotBeUndone: deliveredStays
    case .nothingToUndo: nothingToUndo
    case .inTheFuture:
      say(
        "waktu itu belum tiba. Periksa tanggal dan jamnya.",
        "that time has not come yet. Check date and time.")
    case .beforeReceipt:
      say(
        "waktu itu sebelum aduan diterima. Periksa tanggalnya.",
        "that is before the complaint was received. Check the date.")
    case .outOfSight:
      say(
        "di luar unit atau kategori Anda. Minta penyelia.",
        "not of your unit or categories. Ask a supervisor.")
    case .needsProof: proofNeeded
    case .lastSupervisor:
      say(
        "harus ada satu penyelia. Tunjuk penyelia lain dahulu.",
        "there has to be a supervisor. Make someone else one first.")
    case .weakSecret(let problem): problemWith(problem)
    case .readOnlyRole:
      say(
        "peran Anda hanya membaca. Minta petugas melakukannya.",
        "your role only reads. Ask an officer to do it.")
    case .held:
      say(
        "aduan ini ditahan karena sengketa.", "the complaint is held back, for it is in dispute.")
    case .stillOpen:
      say("aduan masih terbuka. Selesaikan dahulu (s).", "it is still open. Close it first (s).")
    case .alreadyErased:
      say("data pribadinya sudah dihapus.", "its personal data is erased already.")
    }
  }

  private func held(by name: String) -> String {
    say(
      "sudah ditangani \(stopped(name)) Penyelia dapat mengalihkannya.",
      "\(name) handles it already. A supervisor can reassign it.")
  }

  private func notYours(_ name: String?) -> String {
    guard let name else {
      return say("belum ada yang menangani. a mengambilnya.", "nobody handles it yet. a takes it.")
    }
    return say(
      "ditangani \(stopped(name)) Bicarakan dahulu dengannya.",
      "\(name) handles it. Talk to them first.")
  }

  private func blocked(by name: String, _ deed: String, _ time: String) -> String {
    say(
      "\(name) \(deed), \(time). Minta ia urungkan.",
      "\(name) \(deed), \(time). Ask them to undo.")
  }

  private func notAllowed(_ right: Right) -> String {
    switch right {
    case .read, .receive, .handle, .export, .reveal:
      say(
        "peran Anda belum mengizinkan. Minta bantuan penyelia.",
        "your role does not allow it. Ask a supervisor.")
    case .actForColleague, .approve, .assign, .undoForColleague, .readSecret, .seal,
      .erase, .disclose:
      say("ini tugas penyelia. Minta bantuannya.", "this is for the supervisor. Ask them.")
    case .oversee, .configure, .backUp, .administer, .audit:
      say(
        "ini tugas penyelia atau pengelola. Minta bantuannya.",
        "this is for a supervisor or administrator. Ask them.")
    }
  }

  private func lack(_ missing: Refusal.Missing) -> String {
    switch missing {
    case .story:
      say(
        "ceritanya belum ada. Tulis satu kalimat saja dahulu.",
        "the story is missing. Write one sentence to begin.")
    case .text:
      say("tulisannya masih kosong. Tulis dahulu.", "nothing is written yet. Write it first.")
    case .reason:
      say("alasannya belum ada. Satu baris cukup.", "the reason is missing. One line is enough.")
    case .ground:
      say(
        "dasarnya belum diisi, mis. pelapor menyatakan cukup.",
        "the ground is missing, such as: the reporter is content.")
    case .agency:
      say(
        "instansinya belum dipilih. Pilih dari daftar.",
        "the agency is missing. Choose from the list.")
    case .date:
      say(
        "tanggalnya belum diisi, mis. jumat atau 3 hk.",
        "the date is missing, such as friday or 3 wd.")
    case .finalAnswer:
      say(
        "jawaban akhir belum disampaikan. F7 membalas.",
        "no final answer was delivered. F7 replies.")
    case .forward:
      say(
        "belum diteruskan ke yang berwenang. d meneruskan.",
        "it was not forwarded to its owner. d forwards it.")
    case .otherNumber:
      say(
        "nomor yang sama belum ditunjuk. g menggabungkan.",
        "the other number is missing. g joins it.")
    case .request:
      say(
        "kelengkapan belum pernah diminta. t memintanya.",
        "details were never asked for. t asks for them.")
    }
  }

  /// Why an outcome cannot be chosen yet, beside it in the list of outcomes; nil where it can.
  public func obstacle(_ missing: Refusal.Missing?) -> String? {
    switch missing {
    case nil: nil
    case .finalAnswer:
      say("sampaikan jawaban akhir dahulu (F7)", "deliver a final answer first (F7)")
    case .forward: say("teruskan dahulu ke yang berwenang (d)", "forward it to its owner first (d)")
    case .otherNumber:
      say("gabungkan dahulu dengan nomor lain (g)", "join it with the other number first (g)")
    case .request: say("kelengkapan belum pernah diminta (t)", "details were never asked for (t)")
    case .some(let other): lack(other)
    }
  }
}
