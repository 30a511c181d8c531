import Complaints
import Replies
import TerminalUI
import Wording

/// Opens a complaint whose answer is to become a template, and gives way to the editing of it.
struct TemplateFromAnswer: Screen {
  private let id: ComplaintID

  init(_ id: ComplaintID) { self.id = id }

  var context: Context { .form }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction { .ask(.file(id)) }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .reply(.file(let file), _): open(file, &session)
    case .reply(.refused, _), .reply(.failed, _), .command(.back): .pop()
    case .command(.quit): Reaction([], .quit)
    default: .none
    }
  }

  private func open(_ file: ComplaintFile, _ session: inout Session) -> Reaction {
    guard let answer = file.newestAnswer, let text = answer.words?.text else {
      session.refuse(session.wording.noAnswerYet)
      return .pop()
    }
    session.tell(session.wording.madeFromAnswer(file.complaint.number))
    return .replace(
      TemplateEditorScreen(new: AnsweredText(text, answer, file, session).source, session))
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let box = Dialog(title: "", content: Size(columns: 20, rows: 1))
      .draw(on: &canvas, in: Chrome.body(of: session.size))
    canvas.write(session.wording.opening, at: box.origin, width: box.width)
  }
}

/// An answer that was given, as the beginning of a template.
private struct AnsweredText {
  let source: String

  init(_ text: String, _ answer: JournalEntry, _ file: ComplaintFile, _ session: Session) {
    let office = session.office
    var context = FillContext(file, session)
    let author = answer.facts.author ?? answer.officer
    context.officer = author.flatMap { office.officers[$0]?.name }
    context.today = answer.occurredAt.day(at: session.offset)
    let collection = TemplateCollection(office.templates)
    let body = Abstraction(of: context, library: collection.library).body(of: text)
    let category = file.complaint.category
    let title = category.flatMap { office.categories[$0]?.title }
    let kind = answer.facts.answerKind ?? .final
    let word = TemplateWords.kinds.first { $0.value == kind }?.word ?? ""
    source = """
      id: \(Self.freeName(category, in: collection))
      judul: \(title.map { "\(Wording(.id).label(kind)): \($0)" } ?? Wording(.id).label(kind))
      jenis: \(word)
      kategori: \(category ?? "")
      kata:
      ---
      \(body)
      """
  }

  /// A name for a template of that category that is not taken.
  private static func freeName(_ category: String?, in collection: TemplateCollection) -> String {
    let plain = (category ?? "jawaban").map { $0.isLetter || $0.isNumber ? $0 : "-" }
    var count = 1
    while collection["\(String(plain))-\(count)"] != nil { count += 1 }
    return "\(String(plain))-\(count)"
  }
}
