import Complaints
import Exchange
import Wording

/// Text that was pasted, with what the heading of a chat told about it.
struct PastedStory: Equatable, Sendable {
  var text: String
  var name: String?
  var phone: PhoneNumber?
  /// The day and the time as the chat writes them.
  var day: Day?
  var clock: ClockTime?
  var isChat: Bool

  init(_ pasted: String) {
    guard let messages = PastedMessage.read(pasted), let first = messages.first else {
      text = pasted
      isChat = false
      return
    }
    isChat = true
    name = first.name
    phone = first.phone
    day = first.day
    clock = first.clock
    let isOne = messages.allSatisfy { $0.name == first.name && $0.phone == first.phone }
    text = messages.map { message in
      let sender = message.name ?? message.phone?.national ?? ""
      return isOne ? message.text : "\(sender): \(message.text)"
    }.joined(separator: "\n")
  }

  func sent(at offset: UTCOffset) -> Instant? {
    guard let day, let clock else { return nil }
    return day.instant(clock, at: offset)
  }

  /// Fills what is known into the fields of an intake.
  func put(into fields: inout FormFields, _ session: Session) {
    fields["story"] = text
    guard isChat else { return }
    fields["channel"] = Channel.whatsapp.rawValue
    fields["way"] = DeliveryWay.whatsapp.rawValue
    if let name { fields["name"] = name }
    if let phone { fields["phone"] = phone.national }
    if let sent = sent(at: session.offset) {
      fields["received"] = session.wording.typedMoment(sent, at: session.offset)
    }
  }
}
