/// The commands of the collection of templates.
extension Wording {
  private func words(
    _ id: CommandWords, _ en: CommandWords
  ) -> CommandWords { language == .id ? id : en }

  public var commandCollection: CommandWords {
    words(
      .init(
        "Contoh jawaban dan frasa", short: "Contoh",
        help: "Daftar contoh jawaban, bagian bersama dan frasa; penyelia mengubahnya di sini.",
        synonyms: "template format kalimat ubah"),
      .init(
        "Templates and phrases", short: "Sample",
        help: "All templates, shared parts and phrases; supervisors change them here.",
        synonyms: "edit sample sentences"))
  }
  public var commandMakeTemplate: CommandWords {
    words(
      .init(
        "Jadikan contoh jawaban", short: "Contoh",
        help: "Jawaban terakhir menjadi contoh; nama, nomor dan tanggalnya menjadi bidang.",
        synonyms: "template simpan format"),
      .init(
        "Make a template of the answer", short: "Sample",
        help: "The newest answer becomes a template; its names, numbers and dates become fields.",
        synonyms: "sample save"))
  }
  public var commandSearchTemplates: CommandWords {
    words(
      .init("Cari contoh", short: "Cari", help: "Mengosongkan baris pencarian."),
      .init("Find a template", short: "Find", help: "Empties the line to search anew."))
  }
  public var commandNewTemplate: CommandWords {
    words(
      .init(
        "Contoh baru", short: "Baru",
        help: "Menulis contoh, bagian atau frasa baru, juga dari salinan.",
        synonyms: "tambah buat salin"),
      .init(
        "New template", short: "New", help: "Writes a new template, part or phrase, or copies one.",
        synonyms: "add copy"))
  }
  public var commandTrySample: CommandWords {
    words(
      .init(
        "Coba pada aduan contoh lain", short: "Coba",
        help: "Terlambat, anonim, tanpa kontak, dan seterusnya.", synonyms: "pratinjau"),
      .init(
        "Try on another sample", short: "Try",
        help: "Late, anonymous, without a contact, and so on.", synonyms: "preview"))
  }
  public var commandSaveTemplate: CommandWords {
    words(
      .init(
        "Simpan versi baru", short: "Simpan", help: "Berlaku mulai sekarang; versi lama tetap ada."),
      .init("Save a new version", short: "Save", help: "Holds from now on; older versions stay."))
  }
  public var commandSwitchTemplate: CommandWords {
    words(
      .init(
        "Tawarkan atau matikan", short: "Aktif", help: "Contoh yang mati tidak ditawarkan lagi.",
        synonyms: "nonaktif hapus"),
      .init(
        "Switch on or off", short: "On/off", help: "What is off is no longer offered.",
        synonyms: "disable delete"))
  }
  public var commandNextMistake: CommandWords {
    words(
      .init("Ke kesalahan berikut", short: "Salah", help: "Pergi ke tempat yang harus dibetulkan."),
      .init("To the next mistake", short: "Next", help: "Goes to the next thing to be mended."))
  }
  public var commandVersions: CommandWords {
    words(
      .init(
        "Versi lama", short: "Versi", help: "Siapa mengubah, kapan; satu dapat diambil kembali.",
        synonyms: "riwayat sejarah"),
      .init(
        "Older versions", short: "Versns", help: "Who changed it and when; one can be taken back.",
        synonyms: "history"))
  }
  public var commandPreview: CommandWords {
    words(
      .init("Lihat utuh", short: "Utuh", help: "Membaca hasilnya di seluruh layar."),
      .init("See it whole", short: "Whole", help: "Reads how it comes out, on the whole screen."))
  }
}
