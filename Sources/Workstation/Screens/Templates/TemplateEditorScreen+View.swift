import Complaints
import Replies
import TerminalUI
import Wording

extension TemplateEditorScreen {
  func situation(_ session: Session) -> Situation {
    Situation(context: .template, session: session)
  }

  func sampleTitle(_ session: Session) -> String {
    let name = session.wording.label(SampleComplaint.allCases[sample])
    return reading.mistakes.isEmpty || sound == nil
      ? session.wording.previewHeading(name) : session.wording.previewBefore(name)
  }

  /// The text for the sample complaint, as it was before a mistake; nil where there was none without.
  func preview(_ session: Session) -> String? {
    sound?.filled(for: SampleComplaint.allCases[sample].context(session))?.text
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    Chrome.drawTitle(title(session), right: status(session), on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (middle, foot) = body.splitBottom(1)
    Chrome.drawHint(
      state(session), on: &canvas, in: foot, session,
      style: reading.mistakes.isEmpty ? .plain : .mark)
    let text = preview(session) ?? session.wording.previewWaits
    guard TemplateLayout.showsBoth(in: middle) || !showsPreview else {
      var view = Scroller(text)
      let (rule, below) = middle.splitTop(1)
      canvas.horizontalLine(at: rule.origin, width: rule.width, title: sampleTitle(session))
      view.draw(on: &canvas, in: below.inset(columns: 1), focused: true)
      Chrome.markMore(view.hasMoreBelow, on: &canvas, in: rule, session)
      return
    }
    let areas = TemplateLayout.split(middle)
    TemplateLayout.draw(
      text, title: sampleTitle(session), from: share, on: &canvas, in: areas.preview, session)
    editor.draw(on: &canvas, in: areas.main.inset(columns: 1), focused: true)
  }

  /// How far down in the body the cursor stands; 0 in the head.
  private var share: Double {
    let text = editor.text
    let head = TemplateText.headLength(of: text)
    let body = text.utf8.count - head
    guard body > 0, editor.cursorOffset > head else { return 0 }
    return Double(editor.cursorOffset - head) / Double(body)
  }

  private func title(_ session: Session) -> String {
    let name = ["judul", "frasa", "bagian"].lazy
      .compactMap { TemplateSource.value(of: $0, in: editor.text)?.nonEmpty }.first
    return session.wording.editingTitle(name ?? session.wording.templateUntitled)
  }

  /// The version that is edited, or when its draft was kept last.
  private func status(_ session: Session) -> String {
    if let saved = draft.savedAt {
      return session.wording.draftMark(saved.clock(at: session.offset))
    }
    if code == nil { return session.wording.notSavedYet }
    return versions.isEmpty
      ? session.wording.builtInVersion : session.wording.version(versions.count)
  }

  /// The first mistake behind the cursor with its place among them, or what the keys do.
  private func state(_ session: Session) -> String {
    let wording = session.wording
    guard let first = reading.mistakes.first else {
      return canEdit
        ? wording.editingHint(narrow: session.size.columns < 72)
        : wording.readingHint(narrow: session.size.columns < 72)
    }
    let here = TextPlace(at: editor.cursorOffset, in: editor.text)
    let next = reading.mistakes.firstIndex { $0.place >= here } ?? 0
    let mistake = reading.mistakes.indices.contains(next) ? reading.mistakes[next] : first
    return wording.mistakeMark(
      sentence(mistake, session), place: next + 1, of: reading.mistakes.count)
  }
}
