import Complaints
import Replies
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofReply: [Scene] = [
    demo("templates", .typed(": ")) { $0.reply() },
    demo("templates-searched", .typed("maaf")) { desk in
      desk.reply()
      desk.type("maaf")
    },
    demo("templates-none", .typed("xyz")) { desk in
      desk.reply()
      desk.type("xyz")
    },
    demo("reply-blank-page", .writing) { desk in
      desk.reply()
      desk.press(.escape)
    },
    demo("reply-past-answers", .row) { desk in
      desk.reply()
      desk.press(.escape, .function(3))
    },
    demo("reply-past-answer-read", .reading) { desk in
      desk.reply()
      desk.press(.escape, .function(3), .enter, .down)
    },
    demo("reply-past-answer-taken", .writing) { desk in
      desk.reply()
      desk.press(.escape, .function(3), .function(7))
    },
    demo("reply-template", .field) { desk in
      desk.reply()
      desk.press(.enter)
    },
    demo("reply-date", .typed("jumat")) { desk in
      desk.replyWithDate()
      desk.type("jumat")
    },
    demo("reply-holiday", .typed("24/12")) { desk in
      desk.replyWithDate()
      desk.type("24/12")
    },
    demo("reply-blank-open", .writing) { desk in
      desk.reply()
      desk.press(.enter, .function(7))
    },
    demo("reply-resumed", .writing) { desk in
      desk.find("KTP-el belum jadi sejak")
      desk.press(.function(7))
    },
    demo("reply-written", .typed("kami cek")) { desk in
      desk.reply()
      desk.press(.escape)
      desk.type("Yth. Ibu Nur,")
      desk.press(.enter)
      desk.type("besok kami cek")
    },
    demo("reply-saved", .typed("kami cek")) { desk in
      desk.reply()
      desk.press(.escape)
      desk.type("Yth. Ibu Nur, besok kami cek")
      desk.press(.control("s"))
    },
    demo("reply-words-of-reporter", .reading) { desk in
      desk.reply()
      desk.press(.escape, .control("o"))
    },
    demo("reply-colleague-was-faster", .writing) { desk in
      let complaint = try desk.office.receive("Jalan berlubang.", subject: "Jalan berlubang")
      desk.storeChanged()
      desk.find("Jalan berlubang.")
      desk.press(.function(7), .escape)
      desk.paste(
        SoundAnswer(
          about: "jalan yang berlubang", step: "Lubang itu akan kami tambal",
          number: "\(complaint.number)"
        ).text)
      let office = desk.office
      try office.act(
        .answer(Answer(kind: .final, text: "Sudah diperbaiki.", way: .whatsapp)), on: complaint,
        by: office.colleague)
      desk.press(.function(7), .tab, .enter)
    },
    demo("reply-colleague-is-writing", .field) { desk in
      try desk.withColleague(isWriting: true) { $0.reply() }
    },
    demo("request-for-details", .typed(": ")) { desk in
      desk.find("BPNT")
      desk.press(.character("t"))
    },
    demo("reply-remark", .writing) { desk in
      desk.writePoorly()
      desk.press(.function(6))
    },
    demo("reply-suggestion", .writing) { desk in
      desk.writePoorly()
      desk.press(.function(8))
    },
    demo("reply-held-back", .writing) { desk in
      desk.writePoorly()
      desk.press(.function(7), .function(7))
    },
    demo("reply-with-reason", .writing) { desk in
      desk.writePoorly()
      desk.giveReason()
    },
    demo("reply-nothing-remarked", .writing) { desk in
      desk.reply()
      desk.press(.escape)
      desk.paste(Scene.soundAnswer)
    },
    demo("last-look-with-reason", .button) { desk in
      desk.writePoorly()
      desk.giveReason()
      desk.type("pelapor sudah saya temui di rumahnya")
      desk.press(.function(7))
    },
    demo("last-look", .button) { $0.lookLast() },
    demo("last-look-kind", .button) { desk in
      desk.lookLast()
      desk.press(.tab, .tab)
    },
    demo("last-look-way", .button) { desk in
      desk.lookLast()
      desk.press(.function(4), .right)
    },
  ]
}

extension Scene {
  /// An answer to the complaint about BPNT that the review has nothing against.
  static let soundAnswer = SoundAnswer(
    to: "Ibu Nur", about: "BPNT Oktober Ibu yang belum masuk",
    step: "Petugas Dinas Sosial akan memeriksa data Ibu", number: "MDN-26-0419"
  ).text
}

extension Rehearsal {
  /// Writes an answer that lacks what it should have.
  fileprivate func writePoorly() {
    reply()
    press(.escape)
    paste(
      "Yth. Ibu Nur,\n\nTerima kasih. BPNT Ibu sdh kami tanyakan, segera kami kabari.\n\nHormat kami,\nRatna W., Kelurahan Medono"
    )
  }

  /// Opens the form that asks why the answer goes out all the same.
  fileprivate func giveReason() {
    press(.function(2))
    type("override")
    press(.enter)
  }

  /// Opens the templates for a complaint that is in work.
  fileprivate func reply() {
    find("BPNT")
    press(.function(7))
  }

  /// Comes to a blank that wants a date.
  fileprivate func replyWithDate() {
    reply()
    type("lengkap")
    press(.enter)
    while let field = (state.top as? ReplyScreen)?.field, field.blank.type != .date { press(.tab) }
  }

  fileprivate func lookLast() {
    reply()
    press(.escape)
    paste(Scene.soundAnswer)
    press(.function(7))
  }
}
