import Complaints

extension Wording {
  public func label(_ kind: AnswerKind) -> String {
    switch kind {
    case .acknowledgement: say("Tanda terima", "Acknowledgement")
    case .interim: say("Kabar kemajuan", "Progress news")
    case .request: say("Minta kelengkapan", "Request for details")
    case .final: say("Jawaban akhir", "Final answer")
    }
  }

  /// A kind of answer inside a sentence.
  public func inSentence(_ kind: AnswerKind) -> String {
    switch kind {
    case .acknowledgement: say("tanda terima", "the acknowledgement")
    case .interim: say("kabar kemajuan", "news of progress")
    case .request: say("permintaan kelengkapan", "the request for details")
    case .final: say("jawaban akhir", "the final answer")
    }
  }

  public func label(_ way: DeliveryWay) -> String {
    switch way {
    case .whatsapp: "WhatsApp"
    case .printedLetter: say("surat cetak", "printed letter")
    case .oral: say("lisan", "by word of mouth")
    case .lapor: say("laman LAPOR!", "LAPOR! site")
    case .email: "e-mail"
    }
  }

  public func label(_ channel: Channel) -> String {
    switch channel {
    case .walkIn: say("datang langsung", "in person")
    case .whatsapp: "WhatsApp"
    case .lapor: "LAPOR!"
    case .laporGub: "LaporGub"
    case .telephone: say("telepon", "telephone")
    case .email: "e-mail"
    case .letter: say("surat", "letter")
    case .suggestionBox: say("kotak saran", "suggestion box")
    case .socialMedia: say("media sosial", "social media")
    case .sms: "SMS"
    case .other: say("lainnya", "other")
    }
  }

  /// The next step a row asks for, in at most 11 columns; empty where there is none.
  public func label(_ step: NextStep) -> String {
    switch step {
    case .read: say("baca", "read")
    case .reply: say("balas", "reply")
    case .approve: say("setujui", "approve")
    case .mend: say("perbaiki", "mend")
    case .deliver: say("sampaikan", "deliver")
    case .answerNews: say("ada balasan", "they wrote")
    case .readAdvice: say("baca arahan", "read advice")
    case .remind: say("ingatkan", "remind")
    case .wait: say("tunggu", "wait")
    case .none: ""
    }
  }

  /// The next step of a draft or unfinished intake, which is a row too.
  public var continueDraft: String { say("lanjutkan", "continue") }
}
