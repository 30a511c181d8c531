import Complaints

/// The words of a template file that name something of the domain.
enum Keywords {
  static let kinds: [String: AnswerKind] = [
    "tanda-terima": .acknowledgement, "kabar": .interim, "minta-kelengkapan": .request,
    "jawaban-akhir": .final,
  ]

  static let outcomes: [String: Outcome] = [
    "selesai": .resolved, "bersyarat": .conditionallyResolved, "ditolak": .declined,
    "dialihkan": .notOurAuthority, "duplikat": .duplicate, "dicabut": .withdrawn,
    "arsip": .archived,
  ]

  static let statuses: [String: Status] = [
    "baru": .received, "diproses": .inProgress, "menunggu": .awaitingDetails,
    "diteruskan": .forwarded, "dijawab": .answered, "selesai": .closed,
  ]

  static let channels: [String: Channel] = [
    "loket": .walkIn, "whatsapp": .whatsapp, "lapor": .lapor, "laporgub": .laporGub,
    "telepon": .telephone, "email": .email, "surat": .letter, "kotak-saran": .suggestionBox,
    "medsos": .socialMedia, "sms": .sms, "lain": .other,
  ]

  static let classifications: [String: Classification] = [
    "pengawasan": .oversight, "pengaduan": .complaint, "aspirasi": .aspiration,
    "informasi": .informationRequest,
  ]

  static let phraseGroups = Dictionary(
    uniqueKeysWithValues: PhraseGroup.allCases.map { ($0.rawValue, $0) })

  static let occasions: [String: Condition] = [
    "anonim": .anonymous, "rahasia": .secret, "terlambat": .late, "diteruskan": .forwarded,
    "layanan keliru": .serviceFault,
  ]
}
