/// The commands of a supervisor's desk.
extension Wording {
  private func words(_ id: CommandWords, _ en: CommandWords) -> CommandWords {
    language == .id ? id : en
  }

  public var commandDashboard: CommandWords {
    words(
      .init(
        "Dasbor", short: "", help: "Angka unit ini, dan daftar di balik tiap angka.",
        synonyms: "statistik grafik angka kinerja"),
      .init(
        "Dashboard", short: "", help: "The unit's figures, and the list behind each.",
        synonyms: "statistics charts"))
  }
  public var commandAccess: CommandWords {
    words(
      .init(
        "Akses data warga", short: "",
        help: "Berapa kali tiap petugas membuka, melihat, mencari dan mengekspor.",
        synonyms: "siapa melihat intip ekspor nik"),
      .init(
        "Access to citizens' data", short: "",
        help: "How often each officer opened, revealed, searched and exported.",
        synonyms: "who saw export"))
  }
  public var commandPeriod: CommandWords {
    words(
      .init(
        "Pilih masa", short: "Bulan", help: "Bulan, triwulan, tahun, atau rentang tanggal.",
        synonyms: "bulan tahun triwulan tanggal"),
      .init(
        "Choose the period", short: "Month", help: "A month, quarter, year, or range of days.",
        synonyms: "quarter year range"))
  }
  public var commandUnit: CommandWords {
    words(
      .init("Pilih unit", short: "Unit", help: "Satu unit atau semua yang ada di sini."),
      .init("Choose the unit", short: "Unit", help: "One unit, or all there are here."))
  }
  public var commandAsTable: CommandWords {
    words(
      .init("Grafik atau tabel", short: "Tabel", help: "Angka yang sama, satu baris satu angka."),
      .init("Charts or tables", short: "Table", help: "The same figures, one to a line."))
  }
  public var commandReport: CommandWords {
    words(
      .init(
        "Buat laporan", short: "Lapor",
        help: "Laporan satu masa sebagai berkas; biasanya bulan lalu.",
        synonyms: "laporan ombudsman pekppp bulanan"),
      .init(
        "Make a report", short: "Report",
        help: "A period's report as a file; usually the month before.",
        synonyms: "monthly"))
  }
  public var commandPrintReport: CommandWords {
    words(
      .init("Cetak laporan", short: "Cetak", help: "Yang terakhir dibuat, atau masa yang tampak."),
      .init("Print the report", short: "Print", help: "The last one made, or the period shown."))
  }
  public var commandEarlierPeriod: CommandWords {
    words(
      .init("Masa sebelumnya", short: "", help: "Bulan, triwulan, atau tahun sebelumnya."),
      .init("The period before", short: "", help: "The month, quarter or year before."))
  }
  public var commandLaterPeriod: CommandWords {
    words(
      .init("Masa berikutnya", short: "", help: "Bulan, triwulan, atau tahun berikutnya."),
      .init("The period after", short: "", help: "The month, quarter or year after."))
  }
  public var commandGroup: CommandWords {
    words(
      .init(
        "Kelompokkan menurut yang lain", short: "",
        help: "Petugas, kategori, kelurahan, saluran, peta.", synonyms: "menurut peta wilayah"),
      .init(
        "Group by something else", short: "",
        help: "Officer, category, kelurahan, channel, map.", synonyms: "by map"))
  }
  public var commandReadAnswers: CommandWords {
    words(
      .init(
        "Baca contoh jawaban terkirim", short: "",
        help: "Sepuluh acak, dengan catatan pemeriksaannya.",
        synonyms: "mutu kualitas sampel acak"),
      .init(
        "Read a sample of answers", short: "", help: "Ten at random, with what the review remarks.",
        synonyms: "quality random"))
  }
  public var commandNextAnswer: CommandWords {
    words(
      .init(
        "Jawaban berikutnya", short: "Lanjut", help: "Sesudah yang terakhir: sepuluh yang lain."),
      .init("The next answer", short: "Next", help: "After the last: ten others."))
  }
  public var commandAdvise: CommandWords {
    words(
      .init(
        "Beri arahan", short: "Arahan", help: "Penangannya melihatnya di Meja saya.",
        synonyms: "saran catatan masukan petugas"),
      .init(
        "Give advice", short: "Advise", help: "Who handles it sees it on their desk.",
        synonyms: "remark feedback"))
  }
  public var commandHandOverQueue: CommandWords {
    words(
      .init(
        "Serahkan antrean petugas", short: "",
        help: "Semua yang belum selesai, misalnya saat cuti.",
        synonyms: "cuti pindah alihkan semua"),
      .init(
        "Hand over an officer's queue", short: "", help: "All that is not closed, as for a leave.",
        synonyms: "leave reassign all"))
  }
  public var commandRate: CommandWords {
    words(
      .init(
        "Catat penilaian pelapor", short: "", help: "Unsur U3, U6, U7, U8 sesudah selesai.",
        synonyms: "kepuasan survei skm ikm nilai"),
      .init(
        "Record the reporter's rating", short: "",
        help: "Elements U3, U6, U7, U8 after the closing.",
        synonyms: "satisfaction survey"))
  }
}
