import Replies
import Wording

/// What is said around the review while one writes.
extension Wording {
  var reviewHeading: String { say("Pemeriksaan", "Review") }

  var nothingRemarked: String {
    say("Tidak ada yang perlu diperbaiki.", "Nothing needs mending.")
  }

  public var notIndonesian: String {
    say(
      "Tulisan ini tidak dikenali sebagai bahasa Indonesia, jadi tidak diperiksa.",
      "This is not read as Indonesian, so it is not reviewed.")
  }

  func remarkKeys(hasSuggestion: Bool) -> String {
    hasSuggestion
      ? say("F8 pakai saran · F6 lanjut", "F8 takes it · F6 next")
      : say("F6 lanjut", "F6 next")
  }

  /// A remark where it stands alone on the message line.
  func spoken(_ remark: Remark) -> String {
    let keys = remark.edit == nil ? "" : say(" F8 saran.", " F8 mends.")
    return "\(label(remark.level)): \(message(remark))\(keys)".capitalisedFirst
  }

  var suggestionTaken: String {
    say("Saran dipakai. Ctrl-Z mengurungkan.", "Suggestion taken. Ctrl-Z takes it back.")
  }

  func noSuggestion(_ remark: Remark) -> String {
    message(remark)
      + say(" Tulis dengan kata Anda sendiri.", " Write it in your own words.")
  }

  /// - Parameter again: It was said just before, so the officer is told of the other way.
  func heldBack(_ held: [Remark], again: Bool) -> String {
    var text: String
    if held.count == 1, held[0].topic == .noEmpathy {
      text = say(
        "Belum ada kalimat bahwa kita mengerti keadaannya. F8 saran, F5 pilih sendiri.",
        "No sentence yet shows that we understand. F8 suggests, F5 lets you choose.")
    } else if held.allSatisfy({ $0.length == 0 }) {
      text = say(
        "Belum bisa dikirim: \(held.count) bagian wajib belum ada. F6 menunjukkan, F8 memperbaiki.",
        "Cannot be sent yet: \(held.count) parts are missing. F6 shows, F8 mends.")
    } else {
      text = say(
        "Belum bisa dikirim: \(held.count) hal wajib diperbaiki. F6 menunjukkan, F8 memperbaiki.",
        "Cannot be sent yet: \(held.count) things must be mended. F6 shows, F8 mends.")
    }
    if again {
      text += say(
        " Tetap harus begini? F2, Kirim dengan alasan.",
        " Must it be so? F2, Send with a reason.")
    }
    return text
  }

  var sendWithReasonTitle: String { say("Kirim dengan alasan", "Send with a reason") }
  var buttonContinue: String { say("Lanjut", "Go on") }
  var askWhyOverride: String {
    say("Jawaban ini masih kurang. Alasannya akan tercatat:", "This is amiss. The reason is kept:")
  }

  func sentWithReason(_ reason: String) -> String {
    say("Dikirim dengan alasan: \(reason)", "Sent with a reason: \(reason)")
  }

  /// What an answer went out with, under it in the conversation.
  func sentAgainst(_ rules: [String], because reason: String) -> String {
    let named = rules.compactMap { RuleID(rawValue: $0).map(what) }.joined(separator: ", ")
    return "\(sentWithReason(reason)) (\(named))"
  }

  func supervisorHolds(_ count: Int) -> String {
    say(" Masih ada \(count) catatan wajib.", " \(count) required remarks are open.")
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
