import Replies

extension Desk {
  /// All that can be proposed for a complaint.
  public func suggestions(for request: SuggestionRequest) throws -> Suggestions {
    try Suggesting(
      office: try office(), knowledge: knowledge, lessons: { try lessons(of: $0) },
      near: { try near($0) }
    ).suggestions(for: request)
  }
}
