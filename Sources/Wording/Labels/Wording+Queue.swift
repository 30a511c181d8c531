import Complaints

extension Wording {
  /// A queue's name in the sidebar, at most 14 columns.
  public func title(_ queue: Queue) -> String {
    switch queue {
    case .mine: say("Meja saya", "My desk")
    case .new: say("Baru", "New")
    case .inProgress: say("Diproses", "In progress")
    case .approval: say("Persetujuan", "Approval")
    case .undelivered: say("Sampaikan", "To deliver")
    case .awaiting: say("Menunggu", "Awaiting")
    case .forwarded: say("Diteruskan", "Forwarded")
    case .answered: say("Dijawab", "Answered")
    case .closed: say("Selesai", "Closed")
    case .overdue: say("Lewat tenggat", "Overdue")
    case .all: say("Semua", "All")
    case .untaken: say("Belum diambil", "Untaken")
    case .notReturned: say("Belum kembali", "Not returned")
    case .reopened: say("Dibuka kembali", "Reopened")
    case .secret: say("Rahasia", "Secret")
    }
  }

  /// What an empty queue says in place of rows.
  public func emptiness(_ queue: Queue) -> String {
    switch queue {
    case .mine: nothingWaits
    case .new: say("Tidak ada aduan baru.", "No new complaints.")
    case .overdue: say("Tidak ada yang lewat tenggat.", "Nothing is overdue.")
    case .approval:
      say("Tidak ada jawaban yang menunggu persetujuan.", "No answer waits for approval.")
    case .undelivered:
      say("Semua jawaban sudah disampaikan.", "Every answer has been delivered.")
    default: say("Tidak ada aduan di antrean ini.", "There are no complaints in this queue.")
    }
  }

  public func label(_ order: QueueOrder) -> String {
    switch order {
    case .deadline: say("menurut tenggat", "by deadline")
    case .age: say("terlama dahulu", "oldest first")
    case .number: say("nomor terbaru dahulu", "newest number first")
    }
  }
}
