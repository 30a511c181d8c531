/// The languages the screens speak.
public enum Language: String, CaseIterable, Sendable {
  case id, en
}

/// Every phrase a person reads, in one language.
///
/// A phrase is a property or a function in the extension file of its topic, both languages side by side, so that
/// the compiler finds a phrase that is missing or is given the wrong thing to speak of.
public struct Wording: Sendable, Hashable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// One phrase in both languages; only the one wanted is made.
  public func say(
    _ indonesian: @autoclosure () -> String, _ english: @autoclosure () -> String
  ) -> String {
    switch language {
    case .id: indonesian()
    case .en: english()
    }
  }
}
