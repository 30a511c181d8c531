import Complaints
import Replies
import TerminalUI
import Wording

extension TemplateEditorScreen {
  mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    guard isOpen else { return .none }
    guard canEdit else { return move(key, &session) }
    showsPreview = false
    let before = (revision: editor.revision, cursor: editor.cursorOffset)
    guard editor.handle(key) else {
      session.tell(
        key == .control("c") || key == .control("x")
          ? session.wording.nothingSelected : session.wording.unknownKey)
      return .none
    }
    let handOn: [Wish] =
      key == .control("c") || key == .control("x") ? [.outside(.copy(editor.clipboard))] : []
    guard before != (editor.revision, editor.cursorOffset) else { return Reaction(handOn) }
    return Reaction(handOn + noteChange(&session).wishes)
  }

  /// Who may only read moves in the text, and changes nothing.
  private mutating func move(_ key: Key, _ session: inout Session) -> Reaction {
    switch key {
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .controlMove, .shift,
      .control("a"):
      _ = editor.handle(key)
    case .control("c") where editor.selection != nil:
      _ = editor.handle(key)
      return Reaction([.outside(.copy(editor.clipboard))])
    default: session.tell(session.wording.onlyToRead)
    }
    return .none
  }

  mutating func paste(_ text: String, _ session: inout Session) -> Reaction {
    guard isOpen, canEdit else {
      session.tell(session.wording.onlyToRead)
      return .none
    }
    showsPreview = false
    guard editor.insert(text) else {
      session.tell(session.wording.textTooLong)
      return .none
    }
    return noteChange(&session)
  }

  mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back where showsPreview:
      showsPreview = false
      return .none
    case .back, .quit:
      let wishes = leaving(&session)
      if draft.savedAt != nil || !wishes.isEmpty, isChanged {
        session.tell(session.wording.templateDraftKept)
      }
      return Reaction(wishes, command == .quit ? .quit : .pop(nil))
    case .pick: return .push(TemplateChoices(self, session).screen(session))
    case .trySample: trySample(&session)
    case .saveTemplate: return saveVersion(&session)
    case .save: return Reaction(saveNow(&session))
    case .switchTemplate: return switchOver(&session)
    case .nextMistake: goToNextMistake(&session)
    case .versions: return showVersions(&session)
    case .preview:
      guard let text = preview(session) else {
        session.tell(session.wording.previewWaits)
        return .none
      }
      return .push(TemplatePreviewScreen(text, title: sampleTitle(session)))
    default: break
    }
    return .none
  }

  private mutating func trySample(_ session: inout Session) {
    let area = Chrome.body(of: session.size)
    let showsBoth = TemplateLayout.showsBoth(in: area)
    // Where the look takes the place of the text, the first key only brings it up.
    if showsBoth || showsPreview { sample = (sample + 1) % SampleComplaint.allCases.count }
    showsPreview = !showsBoth
    session.tell(session.wording.trying(session.wording.label(SampleComplaint.allCases[sample])))
  }

  private mutating func saveNow(_ session: inout Session) -> [Wish] {
    guard isChanged else {
      session.tell(session.wording.noNewVersion)
      return []
    }
    session.tell(session.wording.draftSaved(session.now.clock(at: session.offset)))
    draft.pace.noteSaving()
    return keeping(&session).map { .ask($0) }
  }

  /// Changes the head of the text; it holds once it is saved.
  private mutating func switchOver(_ session: inout Session) -> Reaction {
    guard reading.part == nil else {
      session.refuse(session.wording.partsStayOn)
      return .none
    }
    let isOn = TemplateSource.value(of: "aktif", in: editor.text)?.lowercased() != "tidak"
    let cursor = editor.cursorOffset
    let text = TemplateSource(code: "", text: editor.text).switched(on: !isOn).text
    editor.replace(0..<editor.text.utf8.count, with: text)
    editor.cursorOffset = cursor
    session.tell(session.wording.willBeSwitched(on: !isOn))
    return noteChange(&session)
  }

  /// Goes to the next mistake behind the cursor, from the top again after the last.
  mutating func goToNextMistake(_ session: inout Session) {
    showsPreview = false
    guard let first = reading.mistakes.first else {
      session.tell(session.wording.noMistake)
      return
    }
    let here = TextPlace(at: editor.cursorOffset, in: editor.text)
    go(to: reading.mistakes.first { $0.place > here } ?? first)
  }

  mutating func go(to mistake: TemplateMistake) {
    editor.cursorOffset = mistake.place.offset(in: editor.text)
  }

  private mutating func showVersions(_ session: inout Session) -> Reaction {
    guard !versions.isEmpty else {
      session.tell(session.wording.neverSaved)
      return .none
    }
    return .push(TemplateVersionsScreen(versions, canTake: canEdit, session))
  }

  /// Puts an older version in place of the text; it becomes the newest once it is saved.
  mutating func takeBack(_ version: String, _ session: inout Session) -> Reaction {
    guard canEdit else { return .none }
    editor.replace(0..<editor.text.utf8.count, with: version)
    editor.cursorOffset = 0
    session.tell(session.wording.versionTaken)
    return noteChange(&session)
  }

  /// Puts in what was picked from the list of what may stand here.
  mutating func insert(_ picked: String, _ session: inout Session) -> Reaction {
    let change = TemplateChoices(self, session).change(picked)
    editor.replace(change.range, with: change.text)
    editor.cursorOffset = change.cursor
    return noteChange(&session)
  }
}
