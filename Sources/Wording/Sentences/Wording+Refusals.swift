import Complaints

extension Wording {
  /// Why an act was not done, and what to do now: one sentence or two, one line.
  ///
  /// `action` is what was tried, so that the sentence begins with what did not happen; `offset` is the unit's clock.
  public func refusal(
    _ refusal: Refusal, of action: Action? = nil, office: Office, offset: UTCOffset
  ) -> String {
    let reason = reason(refusal, of: action, office: office, offset: offset)
    switch refusal {
    case .deliveredCannotBeUndone, .nothingToUndo: return reason
    default: return "\(notDone(action)): \(reason)"
    }
  }

  var deliveredStays: String {
    say(
      "Sudah disampaikan, jadi tidak diurungkan. F7 menulis ralat.",
      "It was delivered, so it is not undone. F7 writes a correction.")
  }

  var nothingToUndo: String {
    say(
      "Tidak ada yang dapat diurungkan. e mengubah data aduan.",
      "There is nothing to undo. e corrects the complaint.")
  }

  /// The reason alone, where what did not happen is told already.
  public func whyNot(_ refusal: Refusal, office: Office, offset: UTCOffset) -> String {
    reason(refusal, of: nil, office: office, offset: offset)
  }

  /// A name at the end of a sentence; an initial brings its own stop.
  func stopped(_ name: String) -> String { name.hasSuffix(".") ? name : name + "." }

  private func notDone(_ action: Action?) -> String {
    switch action {
    case .answer: say("Belum terkirim", "Not sent")
    case .submit: say("Belum diajukan", "Not submitted")
    case .approve: say("Belum disetujui", "Not approved")
    case .sendBack: say("Belum dikembalikan", "Not sent back")
    case .close, .markDuplicate: say("Belum diselesaikan", "Not closed")
    case .undo: say("Belum diurungkan", "Not undone")
    case .reveal: say("Belum ditampilkan", "Not shown")
    case .erase: say("Belum dihapus", "Not erased")
    default: say("Belum dicatat", "Not recorded")
    }
  }

  func faster(_ name: String, _ did: EntryKind, _ time: String, keepsText: Bool) -> String {
    guard keepsText else {
      return say(
        "\(name) \(deed(did)), \(time). Enter baca.",
        "\(name) \(deed(did)), \(time). Enter reads.")
    }
    return say(
      "\(name) lebih dahulu \(time). Tulisan Anda aman. Enter baca.",
      "\(name) was faster, \(time). Your text is safe. Enter reads.")
  }

  /// An officer's name as sentences have it; the program's own where nobody acted.
  public func officer(_ id: OfficerID?, in office: Office) -> String {
    guard let id else { return "Loket" }
    guard let name = office.officers[id]?.shortName, !name.isEmpty else {
      return say("Petugas lain", "Another officer")
    }
    return name
  }
}

extension Action {
  /// Whether the officer wrote something that a refusal must not lose.
  var carriesText: Bool {
    switch self {
    case .receive, .correct, .note, .forward, .recordReturn, .answer, .submit, .approve,
      .sendBack, .recordReply, .close, .reopen, .rate, .advise, .hold:
      true
    case .verify, .take, .assign, .release, .deliver, .markDuplicate, .join, .part, .reveal,
      .readAdvice, .takeOver, .erase, .undo:
      false
    }
  }
}
