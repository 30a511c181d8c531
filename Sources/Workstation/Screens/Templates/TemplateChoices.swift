import Complaints
import Replies
import TerminalUI
import Wording

/// What may stand where the cursor is in a text of the collection: headers and their values in the head, fields, blanks,
/// parts and blocks below.
struct TemplateChoices {
  /// A change that follows from a choice.
  struct Change: Equatable {
    let range: Range<Int>
    let text: String
    let cursor: Int
  }

  private let text: String
  private let cursor: Int
  private let line: Substring
  private let lineStart: Int
  private let isInHead: Bool
  private let collection: TemplateCollection
  private let canNameParts: Bool

  init(_ screen: TemplateEditorScreen, _ session: Session) {
    let text = screen.editor.text
    self.text = text
    cursor = screen.editor.selection?.lowerBound ?? screen.editor.cursorOffset
    collection = screen.collection
    canNameParts = TemplateSource.value(of: "bagian", in: text) == nil
    let bytes = text.utf8
    let here = bytes.index(text.startIndex, offsetBy: min(cursor, bytes.count))
    let before = text[..<here]
    let start =
      before.lastIndex(where: \.isNewline).map { text.index(after: $0) } ?? text.startIndex
    let end = text[here...].firstIndex(where: \.isNewline) ?? text.endIndex
    let line = text[start..<end]
    self.line = line
    lineStart = bytes.distance(from: text.startIndex, to: start)
    isInHead =
      !text[..<start].split(whereSeparator: \.isNewline).contains { $0.hasPrefix("---") }
      && !line.hasPrefix("---")
  }

  /// The header on whose line the cursor stands.
  private var header: TemplateHeader? {
    guard isInHead, let colon = line.firstIndex(of: ":") else { return nil }
    return TemplateHeader(rawValue: String(line[..<colon]).trimmed.lowercased())
  }

  func screen(_ session: Session) -> PickScreen {
    let wording = session.wording
    if let header, header.hasOptions {
      return PickScreen(wording.valuesOf(header.rawValue), header.options(session))
    }
    if isInHead { return PickScreen(wording.headersTitle, headers(wording)) }
    return PickScreen(wording.piecesTitle, pieces(wording))
  }

  /// The headers that this kind of text may have and has not yet.
  private func headers(_ wording: Wording) -> [FormOption] {
    TemplateHeader.of(text).filter { TemplateSource.value(of: $0.rawValue, in: text) == nil }
      .map { FormOption($0.rawValue, "\($0.rawValue):  \(wording.meaning(of: $0))") }
  }

  private func pieces(_ wording: Wording) -> [FormOption] {
    func option(_ piece: String, _ meaning: String) -> FormOption {
      FormOption(piece, "\(piece)  \(meaning)")
    }
    let fields = Field.allCases.map { option("{\($0.rawValue)}", wording.meaning(of: $0)) }
    let blanks = TemplatePiece.blanks.map { option($0, wording.meaningOfBlank($0)) }
    let blocks = TemplatePiece.blocks.map { option($0, wording.meaningOfBlock) }
    let parts =
      canNameParts
      ? collection.library.parts.keys.sorted().map {
        option("{\(TemplateCode.part($0))}", wording.sharedPart)
      } : []
    return fields + parts + blanks + blocks
  }

  /// What a choice does to the text.
  func change(_ picked: String) -> Change {
    if let header, header.hasOptions { return setting(header, to: picked) }
    guard isInHead else {
      // In a block the cursor goes to where its text belongs.
      let parts = picked.split(separator: TemplatePiece.gap, omittingEmptySubsequences: false)
      let start = parts[0].utf8.count
      return Change(range: cursor..<cursor, text: parts.joined(), cursor: cursor + start)
    }
    let new = "\(picked): "
    if line.allSatisfy(\.isWhitespace) {
      let range = lineStart..<lineStart + line.utf8.count
      return Change(range: range, text: new, cursor: lineStart + new.utf8.count)
    }
    let end = lineStart + line.utf8.count
    return Change(range: end..<end, text: "\n" + new, cursor: end + 1 + new.utf8.count)
  }

  /// One value takes the place of what stands there; to a list it is added.
  private func setting(_ header: TemplateHeader, to value: String) -> Change {
    let written = TemplateSource.value(of: header.rawValue, in: String(line)) ?? ""
    let values = written.isEmpty || !header.isList ? value : "\(written), \(value)"
    let new = "\(header.rawValue): \(values)"
    return Change(
      range: lineStart..<lineStart + line.utf8.count, text: new,
      cursor: lineStart + new.utf8.count)
  }
}

/// Patterns of what a body may hold beside fields and parts.
enum TemplatePiece {
  /// Stands for the text of a block.
  static let gap: Character = "…"

  static let blanks = [
    "{?keterangan}", "{?tanggal selesai: tanggal = 3 hk}", "{?jumlah: angka}",
    "{?loket: pilihan Loket 1|Loket 2 = Loket 1}",
  ]

  static let blocks = [
    "{jika anonim}…{selesai}", "{jika terlambat}…{lain}…{selesai}",
    "{jika layanan keliru}…{selesai}",
    "{jika rahasia}…{selesai}", "{jika diteruskan}…{selesai}",
    "{jika kategori adminduk}…{selesai}", "{jika saluran loket}…{selesai}",
    "{jika klasifikasi pengawasan}…{selesai}", "{jika ada kontak}…{lain}…{selesai}",
    "{jika bukan anonim dan terlambat}…{selesai}",
  ]
}
