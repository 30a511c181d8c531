/// What a complaint is about: data of the store, editable.
public struct Category: Equatable, Sendable {
  /// A stable dotted code, group first, such as `adminduk.ktp`.
  public let code: String
  public var title: String
  /// The agency that usually owns the matter, by code.
  public var agency: String?
  public var isActive: Bool

  public init(code: String, title: String, agency: String? = nil, isActive: Bool = true) {
    self.code = code
    self.title = title
    self.agency = agency
    self.isActive = isActive
  }

  /// Whether a text can be a code: small letters, digits and `-`, in groups parted by single dots.
  public static func isCode(_ text: String) -> Bool {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    return groups.allSatisfy { group in
      !group.isEmpty
        && group.utf8.allSatisfy { byte in
          (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
    }
  }
}

/// An agency a complaint can be forwarded to: data of the store, editable.
public struct Agency: Equatable, Sendable {
  public let code: String
  public var name: String
  public var isActive: Bool

  public init(code: String, name: String, isActive: Bool = true) {
    self.code = code
    self.name = name
    self.isActive = isActive
  }
}

/// A kelurahan with the names people still use for it.
public struct Place: Equatable, Sendable {
  public let code: String
  public var name: String
  public var aliases: [String]

  public init(code: String, name: String, aliases: [String] = []) {
    self.code = code
    self.name = name
    self.aliases = aliases
  }
}

/// A template as it is kept: its source text, read by the room that knows the language.
public struct TemplateSource: Equatable, Sendable {
  public let code: String
  public var text: String
  public var isActive: Bool

  public init(code: String, text: String, isActive: Bool = true) {
    self.code = code
    self.text = text
    self.isActive = isActive
  }
}
