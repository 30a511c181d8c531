import Replies
import Wording

/// What is wrong in a template file: Wording does not know the language of templates.
extension Wording {
  /// One sentence that names what is wrong; where, is said beside it.
  public func sentence(_ mistake: TemplateMistake) -> String {
    let label = mistake.label
    return switch mistake.kind {
    case .unknownHeader: say("kepala \"\(label)\" tidak dikenal", "there is no head \"\(label)\"")
    case .duplicateHeader:
      say("kepala \"\(label)\" ada dua kali", "the head \"\(label)\" stands twice")
    case .missingHeader: say("kepala \"\(label)\" belum ada", "the head \"\(label)\" is missing")
    case .unknownHeaderValue:
      say("nilai \"\(label)\" tidak dikenal di sini", "\"\(label)\" is not known here")
    case .notAHeader:
      say("\"\(label)\" bukan \"kepala: nilai\"", "\"\(label)\" is not of the form \"head: value\"")
    case .missingSeparator:
      say(
        "baris --- antara kepala dan isi belum ada", "the line --- between head and text is missing"
      )
    case .duplicateID: say("\"\(label)\" ada dua kali", "\"\(label)\" is there twice")
    case .unreadableID:
      say(
        "nama \"\(label)\" hanya boleh huruf, angka dan -",
        "the name \"\(label)\" may hold letters, digits and - only")
    case .unknownCategory:
      say("kategori \"\(label)\" tidak ada", "there is no category \"\(label)\"")
    case .renamed:
      say(
        "nama \"\(label)\" lain dari semula; F5 di daftar membuat salinan",
        "the name \"\(label)\" is not what it was; F5 in the list makes a copy")
    case .nameTaken: say("nama \"\(label)\" sudah dipakai", "the name \"\(label)\" is taken")
    case .severalSections:
      say("lebih dari satu teks; satu teks saja di sini", "more than one text; one only here")
    case .emptyBody: say("isinya kosong", "there is no text")
    default: textSentence(mistake)
    }
  }

  /// What is wrong between braces.
  private func textSentence(_ mistake: TemplateMistake) -> String {
    let label = mistake.label
    return switch mistake.kind {
    case .unclosedBrace: say("kurung { belum ditutup", "a { is not closed")
    case .strayBrace: say("kurung } tanpa pembuka", "a } without its {")
    case .emptyBraces: say("kurung {} kosong", "the braces {} are empty")
    case .reservedBracket:
      say("tanda \(label) dipakai untuk isian", "\(label) is kept for blanks")
    case .unknownField: say("bidang {\(label)} tidak dikenal", "there is no field {\(label)}")
    case .unknownPart: say("bagian \"\(label)\" tidak ada", "there is no part \"\(label)\"")
    case .partInsidePart:
      say("bagian \"\(label)\" di dalam bagian", "part \"\(label)\" inside a part")
    case .blankWithoutLabel: say("isian tanpa nama", "a blank without a label")
    case .unknownBlankType:
      say("jenis isian \"\(label)\" tidak dikenal", "there is no kind of blank \"\(label)\"")
    case .tooFewChoices: say("pilihan kurang dari dua", "fewer than two choices")
    case .unreadableProposal:
      say("usul \"\(label)\" tidak terbaca", "the proposal \"\(label)\" cannot be read")
    case .blankRedefined:
      say("isian \"\(label)\" dua kali, tidak sama", "the blank \"\(label)\" twice, not alike")
    case .unknownCondition:
      say("syarat \"\(label)\" tidak dikenal", "there is no condition \"\(label)\"")
    case .blockNotClosed: say("{\(label)} tanpa {selesai}", "{\(label)} without {selesai}")
    case .elseOutsideBlock: say("{lain} di luar {jika}", "{lain} outside of {jika}")
    case .elseAfterElse: say("{lain} dua kali", "{lain} twice")
    case .endOutsideBlock: say("{selesai} tanpa {jika}", "{selesai} without {jika}")
    default: mistake.kind.rawValue
    }
  }
}
