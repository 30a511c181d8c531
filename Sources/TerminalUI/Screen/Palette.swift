/// How each role looks: one table for colour terminals and for those without.
///
/// Colours are the terminal's own eight, on its own background. Blue on black and dim text cannot
/// be read at a counter and do not occur. Colour only repeats what a letter or a word already says,
/// so a terminal without colours loses nothing.
enum Palette {
  /// The terminal's own colours by their ECMA-48 numbers; `standard` is its default.
  enum Color: Int32 {
    case standard = -1
    case red = 1
    case green = 2
    case magenta = 5
    case cyan = 6
  }

  struct Look: Equatable {
    var foreground: Color = .standard
    /// Drawn always.
    var attributes: Style.Attributes = []
    /// Drawn as well where there are no colours.
    var withoutColor: Style.Attributes = []
  }

  static func look(of role: ColorRole) -> Look {
    switch role {
    case .plain: Look()
    case .late: Look(foreground: .red, attributes: .bold)
    case .today: Look(foreground: .magenta, withoutColor: .bold)
    case .ok: Look(foreground: .green)
    case .heading: Look(attributes: .bold)
    case .selected: Look(attributes: .reverse)
    case .bar: Look(attributes: .reverse)
    case .mark: Look(foreground: .cyan, attributes: .bold)
    case .quote: Look(foreground: .cyan)
    case .notice: Look(attributes: .bold)
    case .refusal: Look(foreground: .red, attributes: [.bold, .reverse])
    }
  }

  /// The attributes a style ends up with.
  static func attributes(of style: Style, colors: Bool) -> Style.Attributes {
    let look = look(of: style.role)
    let own = style.attributes.union(look.attributes)
    return colors ? own : own.union(look.withoutColor)
  }
}
