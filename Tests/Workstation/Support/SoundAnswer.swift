/// An answer with all its parts, which no rule of the review holds back: for tests about what comes after writing.
struct SoundAnswer {
  var to = "Bapak/Ibu Pelapor"
  var about: String
  var step = "Petugas kami akan memeriksanya"
  var by = "Rabu, 25 November 2026"
  var number: String

  var text: String {
    """
    Yth. \(to),

    Terima kasih sudah mengabari kami tentang \(about). Kami memahami keadaan ini tentu menyulitkan dan melelahkan. Kami mohon maaf atas keadaan ini.

    \(step) paling lambat \(by). Bila ada pertanyaan, silakan datang ke loket Kelurahan Medono dengan menyebut nomor \(number), atau sampaikan keberatan kepada Inspektorat.

    Hormat kami,
    Ratna W., Kelurahan Medono
    """
  }
}
