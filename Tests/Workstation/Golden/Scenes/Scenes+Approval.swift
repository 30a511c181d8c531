import Complaints
import Store
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofApproval: [Scene] = [
    approving("approval-submitting", .button) { desk in
      desk.press(.function(7), .escape)
      desk.paste(Self.draft)
      desk.press(.function(7))
    },
    approving("approval-waiting", .row) { desk in
      submit(desk)
      desk.goTo(.approval)
    },
    approving("approval-queue", .row, as: .supervisor, submitted: true) { $0.goTo(.approval) },
    approving("approval", .writing, as: .supervisor, submitted: true, play: review),
    approving("approval-confirm", .button, as: .supervisor, submitted: true) { desk in
      review(desk)
      desk.press(.function(7))
    },
    approving("approval-send-back", .writing, as: .supervisor, submitted: true) { desk in
      review(desk)
      desk.press(.function(8))
    },
    approving("approval-mend", .writing, submitted: true, isSentBack: true) {
      $0.press(.function(7))
    },
    approving("approval-changed", .reading, submitted: true, isApproved: true) {
      $0.press(.enter)
    },
  ]

  private static let draft = SoundAnswer(
    to: "Bapak Budi", about: "lampu gang yang padam sejak dua minggu lalu",
    step: "Petugas kami akan mengganti lampu itu segera", number: "MDN-26-0001"
  ).text

  @Sendable private static func submit(_ desk: Rehearsal) {
    desk.press(.function(7), .escape)
    desk.paste(draft)
    desk.press(.function(7), .tab, .enter)
  }

  @Sendable private static func review(_ desk: Rehearsal) {
    desk.goTo(.approval)
    desk.press(.function(7))
  }

  /// A scene in an office whose every answer is approved first.
  private static func approving(
    _ name: String, _ focus: Focus, as role: Role = .officer, submitted: Bool = false,
    isSentBack: Bool = false, isApproved: Bool = false,
    play: @escaping @Sendable (Rehearsal) -> Void
  ) -> Scene {
    Scene(name: name, focus: focus) { language in
      let office = try RehearsalOffice()
      var unit = office.unit
      unit.approval = ApprovalPolicy(isForAll: true)
      try office.store.save(
        office: [.saving(unit, at: office.now)], officer: office.supervisor.id,
        action: office.newID(), now: office.now)
      let complaint = try office.receive(
        "Lampu gang padam sudah dua minggu, anak-anak takut lewat.", subject: "Lampu gang padam"
      ) {
        $0.channel = .whatsapp
        $0.words.reporterName = "Budi Santoso"
        $0.words.salutation = "Bapak"
      }
      if submitted {
        try office.act(
          .submit(Answer(kind: .final, text: draft, way: .whatsapp)), on: complaint)
      }
      if isSentBack {
        try office.act(
          .sendBack(remark: "Sebutkan tanggal lampu menyala lagi.", quote: "segera"),
          on: complaint, by: office.supervisor)
      }
      if isApproved {
        let text = draft.replacing("itu segera", with: "itu dengan yang baru")
        try office.act(.approve(text: text), on: complaint, by: office.supervisor)
      }
      let desk = try Rehearsal(in: office, as: role, language: language)
      play(desk)
      return desk
    }
  }
}
