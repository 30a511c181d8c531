import Complaints
import Replies
import Seeds
import Store
import Workstation

/// How long the proposals for one complaint take among many, and how long learning from them all takes.
struct Proposing {
  private let store: Store

  init(_ path: String) throws { store = try Store.open(at: path) }

  /// Seconds of learning anew from every closed complaint.
  func learning() throws -> Double {
    let clock = ContinuousClock()
    return try clock.measure { try store.learn(anew: true, from: ComplaintReader.lesson) }
      / .seconds(1)
  }

  /// Milliseconds of all proposals, twins and past answers for each of some complaints.
  func milliseconds() throws -> [Double] {
    let suggesting = Suggesting(
      office: try store.office(), knowledge: Seeds.knowledge,
      lessons: { try store.lessons(of: $0) }, near: { try store.near($0) })
    let clock = ContinuousClock()
    let told = Instant(iso8601: "2026-11-20T09:00:00+07:00") ?? Instant(milliseconds: 0)
    return try Self.stories.map { story in
      var words = Words()
      words.body = story
      let request = SuggestionRequest(
        words: words, received: told, unit: nil, wantsAnswers: true)
      return try clock.measure { _ = try suggesting.suggestions(for: request) } / .milliseconds(1)
    }
  }

  private static let stories = [
    "Lampu jalan di Jl. Truntum padam sejak dua minggu, gelap sekali, anak-anak takut lewat.",
    "min sampah di tps pasar blm diangkut 5 hari, bau sampe rumah",
    "KTP saya belum jadi sejak Oktober, sudah tiga kali ke kecamatan katanya blangko habis terus.",
    "Rob masuk rumah lagi di Panjang Wetan setinggi lutut, mohon pompa air dinyalakan.",
    "BPNT bulan ini belum cair, saldo tetap nol, tetangga sudah semua. Apa nama saya hilang?",
    "Jalan berlubang dekat pasar, tadi pagi ada motor jatuh. Tolong ditambal sebelum ada korban lagi.",
    "Petugas loket minta uang 50 ribu supaya surat saya cepat jadi, tidak diberi kuitansi.",
    "Air PDAM keruh dan berbau sejak Senin, sudah lapor dua kali tidak ada kabar.",
  ]
}
