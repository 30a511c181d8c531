import Complaints
import Replies
import Testing

@Suite("Complaints that are alike")
struct LikenessTests {
  private let now = Instant(iso8601: "2026-11-23T09:14:00+07:00") ?? Instant(milliseconds: 0)

  private func matter(
    _ body: String, days: Int = 0, category: String? = nil, kelurahan: String? = nil,
    phone: String? = nil
  ) -> Matter {
    var words = Words()
    words.body = body
    words.phone = phone
    return Matter(
      words: words, received: now.advanced(byHours: -24 * days), kelurahan: kelurahan,
      category: category)
  }

  private func twin(_ first: Matter, _ second: Matter) -> Double {
    Likeness(first, lessons: Lessons()).twin(second)
  }

  @Test("are the same matter where street and topic are the same, however it is told")
  func samePlace() {
    let first = matter(
      "Jalan berlubang besar di Jl. Truntum depan toko bangunan, tadi subuh ada motor jatuh.")
    let second = matter("min jalan truntum bolong gede bgt, anak sy hampir nyungsep td pagi")
    #expect(twin(first, second) >= Likeness.twins)
  }

  @Test("are not where the street is another")
  func otherPlace() {
    let first = matter(
      "Jalan berlubang di Jl. Truntum, motor jatuh.", category: "infrastruktur.jalan")
    let second = matter(
      "Jalan berlubang di Jl. Kawung, motor jatuh.", category: "infrastruktur.jalan")
    #expect(twin(first, second) < Likeness.twins)
  }

  @Test("are not where two people want the same document")
  func personal() {
    let first = matter(
      "KTP saya belum jadi sejak bulan lalu, blangko habis terus.", category: "adminduk.ktp")
    let second = matter(
      "Mau cetak ulang KTP karena hilang, katanya blangko kosong.", category: "adminduk.ktp")
    #expect(twin(first, second) < Likeness.twins)
  }

  @Test("are where one person writes again")
  func samePerson() {
    let first = matter("KTP saya belum jadi, bagaimana ini?", phone: "0812-0000-1111")
    let second = matter("Kapan KTP saya selesai? Sudah sebulan.", days: 4, phone: "081200001111")
    #expect(twin(first, second) >= Likeness.twins)
  }

  @Test("fade with the weeks between them")
  func time() {
    let text = "Lampu jalan di Jl. Nitik padam semua."
    let scores = [0, 10, 25, 60].map { twin(matter(text), matter(text, days: $0)) }
    #expect(scores == scores.sorted(by: >))
    #expect(scores[0] > 0.95)
  }

  @Test("say the same of each other")
  func symmetric() {
    let first = matter("Sampah di dekat pasar pagi menumpuk, bau sekali.", kelurahan: "a")
    let second = matter("Bau sampah pasar pagi sampai ke rumah.", days: 3, kelurahan: "a")
    #expect(abs(twin(first, second) - twin(second, first)) < 0.000_1)
  }
}
