/// What a piece of text means; the palette says how that looks.
public enum ColorRole: UInt8, CaseIterable, Sendable {
  case plain
  case late
  case today
  case ok
  case heading
  case selected
  case bar
  case mark
  case quote
  case notice
  case refusal
}

/// How text is drawn: what it means, and what is added to that.
public struct Style: Hashable, Sendable {
  /// What every terminal can do; dim and blink are left out because people cannot read them.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let underline = Attributes(rawValue: 2)
    public static let reverse = Attributes(rawValue: 4)
  }

  public var attributes: Attributes
  public var role: ColorRole

  public init(_ role: ColorRole = .plain, _ attributes: Attributes = []) {
    self.attributes = attributes
    self.role = role
  }

  public static let plain = Style()
  public static let bold = Style(.plain, .bold)
  public static let underline = Style(.plain, .underline)
  public static let reverse = Style(.plain, .reverse)
  public static let late = Style(.late)
  public static let today = Style(.today)
  public static let ok = Style(.ok)
  public static let heading = Style(.heading)
  public static let selected = Style(.selected)
  public static let bar = Style(.bar)
  public static let mark = Style(.mark)
  public static let quote = Style(.quote)
  public static let notice = Style(.notice)
  public static let refusal = Style(.refusal)

  /// The same style with something added.
  public func adding(_ more: Attributes) -> Style {
    Style(role, attributes.union(more))
  }
}
