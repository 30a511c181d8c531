import Complaints

/// What is known when a template is filled; everything that is not known is nil.
///
/// Names of things (category, channel, classification) come in the words a citizen reads.
public struct FillContext: Hashable, Sendable {
  public var name: String?
  /// The title the reporter uses or was asked for, such as `Ibu` or `Mbak`.
  public var title: String?
  /// The reporter is withheld or nameless: never named, whatever stands in `name`.
  public var isAnonymous = false
  public var isSecret = false
  public var isForwarded = false
  public var serviceFault = false
  /// Whether an answer of any kind has been delivered before.
  public var isAcknowledged = false

  public var number: String?
  public var subject: String?
  /// The category's code, such as `adminduk.ktp`.
  public var category: String?
  public var categoryName: String?
  public var classification: Classification?
  public var classificationName: String?
  public var status: Status?
  public var channel: Channel?
  public var channelName: String?
  public var kelurahan: String?
  public var location: String?
  public var received: Day?
  public var deadline: Day?
  public var today: Day?
  /// Whether the desk missed a deadline, be it by less than a working day.
  public var hasMissedDeadline = false
  /// Working days past the deadline; nil or 0 where the desk is in time or less than a day late.
  public var workingDaysLate: Int?

  public var officer: String?
  public var position: String?
  public var unit: String?
  /// The unit's own telephone, WhatsApp or address for questions.
  public var contact: String?
  public var hours: String?
  public var agency: String?
  public var externalNumber: String?
  public var leadNumber: String?
  /// Calendar days in which the reporter may respond before silence closes.
  public var responseDays: Int?

  public init() {}

  public var isLate: Bool { hasMissedDeadline || (workingDaysLate ?? 0) > 0 }

  /// Whether the complaint's category is this one or lies under it.
  public func isInCategory(_ code: String) -> Bool {
    guard let category = category?.lowercased() else { return false }
    return category == code || category.hasPrefix(code + ".")
  }

  /// The text of a field, cleaned for one line; nil where nothing is known.
  public func value(of field: Field) -> String? {
    let raw: String? =
      switch field {
      case .name: Salutation(of: self).name
      case .salutation: Salutation(of: self).address
      case .number: number
      case .subject: subject.map { FieldText.withoutFullStop($0) }
      case .category: categoryName
      case .classification: classificationName
      case .channel: channelName
      case .kelurahan: kelurahan
      case .location: location
      case .received: received.map { LongDate.text($0) }
      case .deadline: deadline.map { LongDate.text($0) }
      case .delay: workingDaysLate.flatMap { $0 > 0 ? "\($0) hari kerja" : nil }
      case .today: today.map { LongDate.text($0) }
      case .officer: officer
      case .position: position
      case .unit: unit
      case .contact: contact
      case .hours: hours
      case .agency: agency
      case .externalNumber: externalNumber
      case .leadNumber: leadNumber
      case .responseTime: responseDays.flatMap { $0 > 0 ? "\($0) hari" : nil }
      }
    guard let text = raw.map(FieldText.clean), !text.isEmpty else { return nil }
    return text
  }
}
