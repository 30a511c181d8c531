/// What the stories' blanks of place, time and manner are filled with; invented, in the manner of the town.
enum Surroundings {
  static let streets = [
    "Jl. Truntum", "Jl. Sekar Jagad", "Jl. Kawung", "Jl. Parang Kusumo", "Jl. Sido Mukti",
    "Jl. Jlamprang", "Jl. Buketan", "Jl. Tambal Miring", "Jl. Nitik", "Jl. Ceplok", "Jl. Lereng",
    "Jl. Semen Rama", "Jl. Sidoluhur", "Jl. Mega Mendung", "Jl. Terang Bulan", "Jl. Tiga Negeri",
  ]
  static let lanes = [
    "Gg. Melati", "Gg. Buntu 2", "Gg. Cempaka 4", "Gg. Kenanga", "Gg. Mawar 1", "Gg. Dahlia 3",
    "Gg. Sawo", "Gg. Jambu 5", "Gg. Mbah Karto", "Gg. Langgar", "Gg. Sumur", "Gg. Batik 7",
    "Gg. Pring", "Gg. Mangga 2",
  ]
  static let landmarks = [
    "musala Nurul Huda", "pos ronda", "warung Bu Yem", "toko bangunan", "balai RW", "pasar pagi",
    "apotek", "pertigaan", "lapangan voli", "TK Pertiwi", "masjid", "bengkel motor",
    "kantor pos lama", "SD Medono Lama", "tempat cuci batik",
  ]
  static let whiles = [
    "seminggu lebih", "sepuluh hari", "dua minggu", "tiga minggu", "sebulan", "hampir dua bulan",
  ]
  static let hours = ["2", "setengah 3", "3", "4", "14.00", "15.30"]
  static let greetings = [
    "Selamat pagi Bu,", "Assalamualaikum,", "Pagi min,", "Permisi,", "Slmt siang pak,",
    "Halo admin,", "Selamat malam,", "Nuwun sewu,", "Mohon maaf mengganggu,",
    "Kepada Yth. Bu Lurah,",
    "Ass. wr. wb.", "Selamat siang,", "", "", "",
  ]
  static let partings = [
    "Terima kasih.", "Tks.", "Mohon segera.", "Matur nuwun.", "Makasih 🙏",
    "Mohon tindak lanjutnya.",
    "Suwun sanget.", "Trims.", "Terima kasih atas perhatiannya.", "Mohon kabarnya.", "", "", "",
  ]
}
