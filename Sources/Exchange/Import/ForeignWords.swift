import Complaints

/// What the words of other systems mean here (domain notes 1.2, 1.3 and 7.1), in Indonesian and English.
public enum ForeignWords {
  /// The status that a word stands for, with the outcome if it closes.
  public static func status(_ word: some StringProtocol) -> (status: Status, outcome: Outcome?)? {
    let key = Spelling.key(word)
    if let outcome = outcomes[key] { return (.closed, outcome) }
    if let status = statuses[key] { return (status, nil) }
    if key.hasPrefix("terdisposisi") || key.hasPrefix("didisposisi") { return (.received, nil) }
    if key.hasPrefix("ditindaklanjuti") { return (.answered, nil) }
    return nil
  }

  public static func outcome(_ word: some StringProtocol) -> Outcome? {
    outcomes[Spelling.key(word)]
  }

  public static func channel(_ word: some StringProtocol) -> Channel? {
    let key = Spelling.key(word)
    if let channel = channels[key] { return channel }
    return key.hasPrefix("android") || key.hasPrefix("lapor") ? .lapor : nil
  }

  public static func classification(_ word: some StringProtocol) -> Classification? {
    classifications[Spelling.key(word)]
  }

  /// True where the name says that there is none.
  public static func isNameless(_ word: some StringProtocol) -> Bool {
    namelessWords.contains(Spelling.key(word))
  }

  private static let statuses: [String: Status] = [
    "baru": .received, "terverifikasi": .received, "disposisi": .received, "belum": .received,
    "belumterverifikasi": .received, "terverifikasibelumditindaklanjuti": .received,
    "belumditindaklanjuti": .received, "diterima": .received, "masuk": .received,
    "menungguverifikasi": .received, "new": .received, "received": .received,
    "verified": .received, "open": .received, "registered": .received,
    "proses": .inProgress, "diproses": .inProgress, "dalamproses": .inProgress,
    "sedangdiproses": .inProgress, "progres": .inProgress, "dibukakembali": .inProgress,
    "ditanggapiolehpelapor": .inProgress, "inprogress": .inProgress, "processing": .inProgress,
    "progress": .inProgress, "investigating": .inProgress, "reopened": .inProgress,
    "menunggu": .awaitingDetails, "tunda": .awaitingDetails, "ditunda": .awaitingDetails,
    "menunggukelengkapan": .awaitingDetails, "awaitingdetails": .awaitingDetails,
    "waiting": .awaitingDetails, "pending": .awaitingDetails, "onhold": .awaitingDetails,
    "diteruskan": .forwarded, "forwarded": .forwarded, "dilimpahkan": .forwarded,
    "dijawab": .answered, "sudahdijawab": .answered, "answered": .answered,
    "replied": .answered, "responded": .answered,
  ]

  private static let outcomes: [String: Outcome] = [
    "selesai": .resolved, "teratasi": .resolved, "selesaiteratasi": .resolved,
    "ditutup": .resolved, "tuntas": .resolved, "resolved": .resolved, "closed": .resolved,
    "done": .resolved, "fixed": .resolved, "solved": .resolved,
    "selesaibersyarat": .conditionallyResolved, "bersyarat": .conditionallyResolved,
    "conditionallyresolved": .conditionallyResolved,
    "ditolak": .declined, "tidakdapatdipenuhi": .declined, "tidaklayak": .declined,
    "declined": .declined, "rejected": .declined,
    "bukanwewenang": .notOurAuthority, "bukankewenangan": .notOurAuthority,
    "dialihkan": .notOurAuthority, "notourauthority": .notOurAuthority,
    "notcouncilsresponsibility": .notOurAuthority,
    "duplikat": .duplicate, "ganda": .duplicate, "duplicate": .duplicate,
    "dicabut": .withdrawn, "dicabutpelapor": .withdrawn, "withdrawn": .withdrawn,
    "arsip": .archived, "diarsipkan": .archived, "archived": .archived, "spam": .archived,
  ]

  private static let channels: [String: Channel] = [
    "walkin": .walkIn, "loket": .walkIn, "datanglangsung": .walkIn, "langsung": .walkIn,
    "tatapmuka": .walkIn, "counter": .walkIn, "datang": .walkIn, "lisan": .walkIn,
    "whatsapp": .whatsapp, "wa": .whatsapp,
    "website": .lapor, "web": .lapor, "sp4n": .lapor, "sp4nlapor": .lapor, "wadulaladin": .lapor,
    "laporgub": .laporGub,
    "telephone": .telephone, "telepon": .telephone, "telp": .telephone, "phone": .telephone,
    "email": .email, "surel": .email, "mail": .email,
    "letter": .letter, "surat": .letter,
    "suggestionbox": .suggestionBox, "kotaksaran": .suggestionBox,
    "kotakpengaduan": .suggestionBox,
    "socialmedia": .socialMedia, "mediasosial": .socialMedia, "medsos": .socialMedia,
    "instagram": .socialMedia, "ig": .socialMedia, "facebook": .socialMedia, "fb": .socialMedia,
    "twitter": .socialMedia, "x": .socialMedia, "tiktok": .socialMedia,
    "sms": .sms, "sms1708": .sms,
    "other": .other, "lainnya": .other, "lain": .other,
  ]

  private static let classifications: [String: Classification] = [
    "oversight": .oversight, "berkadarpengawasan": .oversight,
    "pengaduanberkadarpengawasan": .oversight, "wbs": .oversight,
    "whistleblowingsystem": .oversight,
    "complaint": .complaint, "pengaduan": .complaint, "aduan": .complaint, "keluhan": .complaint,
    "tidakberkadarpengawasan": .complaint, "pengaduantidakberkadarpengawasan": .complaint,
    "aspiration": .aspiration, "aspirasi": .aspiration, "saran": .aspiration,
    "usul": .aspiration, "usulan": .aspiration,
    "informationrequest": .informationRequest, "permintaaninformasi": .informationRequest,
    "informasi": .informationRequest, "permohonaninformasi": .informationRequest,
  ]

  private static let namelessWords: Set<String> = [
    "anonim", "anonymous", "tanpanama", "nn", "nameless", "hambaallah", "rahasia",
  ]
}
