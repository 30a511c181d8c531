extension Story {
  /// Texts that try what a terminal would do with them; each says that it is a test.
  static let hostile: [Story] = [
    Story(
      "lainnya", "[uji] urutan ESC \u{1B}[31mmerah\u{1B}[0m", about: "teks uji dengan urutan ESC",
      feeling: "ini hanya pengujian",
      """
      Ini teks uji. \u{1B}]0;judul palsu\u{07}\u{1B}[2J\u{1B}[H\u{1B}[?25l Layar tidak boleh \
      terhapus, judul tidak boleh berganti, kursor tidak boleh hilang. \u{9B}31m C1 juga \
      tidak.\u{8}\u{8}\u{8}\u{0D}menimpa
      """),
    Story(
      "lainnya", "[uji] arah tulisan \u{202E}kilabret\u{202C}",
      about: "teks uji dengan arah terbalik",
      feeling: "ini hanya pengujian",
      """
      Ini teks uji. \u{202E}nakilabid ini\u{202C} dan \u{2066}isolasi\u{2069}, \
      \u{200B}lebar\u{200B}nol\u{FEFF}, \u{00AD}tanda hubung lunak. Huruf Arab السلام عليكم di \
      tengah kalimat. Nomor \u{202D}0987654321\u{202C} harus tetap terbaca.
      """),
    Story(
      "lainnya", "[uji] tanda yang bertumpuk", about: "teks uji dengan tanda bertumpuk",
      feeling: "ini hanya pengujian",
      "Ini teks uji. "
        + ["Z", "a", "l", "g", "o"].map {
          $0 + String(repeating: "\u{0301}\u{0323}\u{0336}", count: 120)
        }
        .joined() + " selesai. Kata tanpa spasi: " + String(repeating: "panjang", count: 40)),
    Story(
      "lainnya", "[uji] emoji, aksara lain, dan lebar ganda 漢字",
      about: "teks uji dengan emoji dan aksara lain",
      feeling: "ini hanya pengujian",
      """
      Ini teks uji. 👨‍👩‍👧‍👦👩🏽‍🔧🇮🇩 ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ 漢字かな 한글 ไทย ﷽ ½ ﬁ e\u{0301} \t tab, =1+1, "kutip; \
      titik koma", [kurung], %s %n '; DROP TABLE complaint; -- semuanya harus tampil apa adanya.
      """),
  ]
}
