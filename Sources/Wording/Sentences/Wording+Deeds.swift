import Complaints

extension Wording {
  /// What someone did, after their name: `Dewi L. mengambil aduan ini`.
  public func deed(_ kind: EntryKind) -> String {
    switch kind {
    case .received: say("mencatat aduan ini", "took down this complaint")
    case .imported: say("mengimpor aduan ini", "imported this complaint")
    case .updated: say("memperbarui dari impor", "updated it by import")
    case .verified: say("memeriksa kelengkapan", "verified it")
    case .corrected: say("mengubah data aduan", "corrected it")
    case .taken: say("mengambil aduan ini", "took this complaint")
    case .assigned: say("menunjuk petugas", "assigned it")
    case .released: say("melepas aduan ini", "released this complaint")
    case .noted: say("mencatat", "made a note")
    case .forwarded: say("meneruskan aduan ini", "forwarded it")
    case .returned: say("mencatat kembalinya", "recorded its return")
    case .answered: say("menulis jawaban", "wrote an answer")
    case .delivered: say("menyampaikan jawaban", "delivered an answer")
    case .reporterReplied: say("mencatat balasan", "recorded a reply")
    case .closed: say("menyelesaikan aduan ini", "closed this complaint")
    case .reopened: say("membuka kembali", "reopened it")
    case .markedDuplicate: say("menandai duplikat", "marked it a duplicate")
    case .joined: say("menggabungkan", "joined it")
    case .parted: say("memisahkan", "parted it")
    case .submitted: say("mengajukan konsep", "submitted a draft")
    case .approved: say("menyetujui jawaban", "approved the answer")
    case .sentBack: say("mengembalikan konsep", "sent the draft back")
    case .revealed: say("melihat data pelapor", "looked at the reporter's data")
    case .erased: say("menghapus data pribadi", "erased personal data")
    case .rated: say("mencatat penilaian", "recorded a rating")
    case .advised: say("memberi arahan", "gave advice")
    case .adviceRead: say("membaca arahan", "read the advice")
    case .takenOver: say("mengambil alih balasan ini", "took this reply over")
    case .undone: say("mengurungkan", "undid something")
    case .saved: say("mengubah data kantor", "changed the office's data")
    case .importBegun: say("memulai impor", "began an import")
    case .importUndone: say("mengurungkan impor", "undid an import")
    case .exported: say("mengekspor data", "exported data")
    case .secured: say("mengatur PIN", "set a PIN")
    case .lockedOut: say("terkunci, PIN salah", "was locked out by PINs")
    case .unlocked: say("membuka kunci", "let someone in again")
    case .opened: say("membuka penyimpanan", "opened the store")
    case .sealed: say("menutup hari", "closed the day")
    case .backedUp: say("mencadangkan data", "backed the data up")
    case .recovered: say("menyelamatkan data", "recovered the data")
    }
  }
}
