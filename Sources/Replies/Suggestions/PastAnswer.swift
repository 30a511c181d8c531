import Complaints

/// An answer that was given to a similar complaint, without what belonged to its reporter.
///
/// Names, numbers and days of the other complaint are fields and blanks: fields are filled for the complaint it is taken
/// for, blanks stay open until somebody fills them.
public struct PastAnswer: Equatable, Sendable {
  public let id: ComplaintID
  public let number: ComplaintNumber
  /// From 0 to 1: how alike the complaints are, and how good the answer is.
  public let score: Double
  public let category: String?
  public let received: Instant
  /// The parts between empty lines.
  let paragraphs: [[TemplateNode]]

  /// The paragraphs as they are read: `{nama}` where a field stands, `‹tanggal›` for a blank.
  public var shown: [String] { paragraphs.map { $0.map(\.shown).joined() } }

  /// The answer, or one paragraph of it, for another complaint.
  public func filled(_ paragraph: Int? = nil, for context: FillContext) -> String {
    let chosen = paragraph.map { [paragraphs[$0]] } ?? paragraphs
    return chosen.map { Filler.fill($0, context: context, parts: [:]).text }
      .joined(separator: "\n\n")
  }
}

extension TemplateNode {
  fileprivate var shown: String {
    switch self {
    case .text(let text): text
    case .field(let field): "{\(field.rawValue)}"
    case .blank(let blank): blank.mark
    case .part, .block: ""
    }
  }
}
