import Complaints

/// One invented complaint before anything was done about it: who told what, when, by which way.
struct Case: Sendable {
  var received: Instant
  /// When an officer took it down; later than `received` where the office was closed.
  var registered: Instant
  var channel: Channel
  var story: Story
  var reporter: Reporter
  var blanks: Blanks
  var identity: ReporterIdentity
  var isSecret: Bool
  var intake: Intake
  var course: Course
  /// Of its own, so that no complaint's life depends on another's.
  var random: SplitMix64

  /// Given once all cases are known, in the order of registration.
  var number = ComplaintNumber(prefix: "", year: 0, serial: 0)
  var id: ComplaintID
  /// The case it repeats or belongs to, by id.
  var other: ComplaintID?

  var way: DeliveryWay {
    switch channel {
    case .lapor, .laporGub: .lapor
    case .email: .email
    case .letter, .suggestionBox: .printedLetter
    case .walkIn: identity == .nameless || intake.words.phone == nil ? .printedLetter : .whatsapp
    case .whatsapp, .sms, .telephone, .socialMedia, .other: .whatsapp
    }
  }
}

/// What becomes of a complaint, as long as the demo's day leaves it time.
enum Course: CaseIterable, Sendable {
  case settled, settledWithNews, settledAtOnce, forwardedAndReturned, conditional, declined
  case elsewhere, archived, completed, withdrawn, reopened, handedOver, slow
  /// The same person reported the same matter before.
  case duplicate
  /// Others reported it as well.
  case lead, joined
  case misconduct
}
