import Complaints

/// A message that was copied out of a chat, with what its heading told.
public struct PastedMessage: Equatable, Sendable {
  /// The name the telephone has for the sender; nil where it shows a number.
  public var name: String?
  public var phone: PhoneNumber?
  /// When it was sent, by the clock of the telephone.
  public var day: Day
  public var clock: ClockTime
  public var text: String

  public init(name: String?, phone: PhoneNumber?, day: Day, clock: ClockTime, text: String) {
    self.name = name
    self.phone = phone
    self.day = day
    self.clock = clock
    self.text = text
  }

  /// When it was sent, for a telephone whose clock has that offset.
  public func sent(at offset: UTCOffset) -> Instant { day.instant(clock, at: offset) }
}

extension PastedMessage {
  /// Reads text pasted from WhatsApp: every message with its sender and time, the text without its headings.
  ///
  /// Messages of one sender that follow each other are joined under the first one's time. Nil if the text does not
  /// begin with a heading, or its dates are none.
  public static func read(_ pasted: String) -> [PastedMessage]? {
    var messages: [PastedMessage] = []
    let lines = pasted.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines {
      if let heading = WhatsAppHeading(line) {
        guard let message = heading.message else {
          guard heading.isDated else { return nil }
          continue
        }
        if let last = messages.last, last.name == message.name, last.phone == message.phone {
          messages[messages.count - 1].text += "\n" + message.text
        } else {
          messages.append(message)
        }
      } else if messages.isEmpty {
        if Spelling.trimmed(String(line)).isEmpty { continue }
        return nil
      } else {
        messages[messages.count - 1].text += "\n" + line
      }
    }
    for index in messages.indices { messages[index].text = Spelling.trimmed(messages[index].text) }
    return messages.isEmpty ? nil : messages
  }
}
