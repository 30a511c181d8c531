/// The commands of proposals, of what is alike, and of past answers.
extension Wording {
  private func words(_ id: CommandWords, _ en: CommandWords) -> CommandWords {
    language == .id ? id : en
  }

  public var commandAlike: CommandWords {
    words(
      .init(
        "Yang mirip dan jawaban lama", short: "Mirip",
        help: "Aduan yang mungkin sama, dan jawaban yang pernah diberikan.",
        synonyms: "mirip sama kembar serupa lama riwayat gabung"),
      .init(
        "What is alike, and past answers", short: "Alike",
        help: "Complaints that may be the same, and answers given before.",
        synonyms: "similar twins history join"))
  }
  public var commandTwins: CommandWords {
    words(
      .init(
        "Aduan yang mirip", short: "Mirip", help: "Melihat yang mungkin sama, dan menggabungkan.",
        synonyms: "sama kembar serupa gabung"),
      .init(
        "Complaints that are alike", short: "Alike",
        help: "Shows what may be the same, and joins to it.", synonyms: "similar twins join"))
  }
  public var commandAcceptProposal: CommandWords {
    words(
      .init(
        "Terima usul berikutnya", short: "Saran",
        help: "Mengisi kategori, kelurahan, dan lainnya; Ctrl-Z membatalkan.",
        synonyms: "usul saran setuju kategori"),
      .init(
        "Accept the next proposal", short: "Accept",
        help: "Fills category, kelurahan and the like; Ctrl-Z takes it back.",
        synonyms: "suggestion category"))
  }
  public var commandPastAnswers: CommandWords {
    words(
      .init(
        "Jawaban lama", short: "Lama",
        help: "Membaca jawaban untuk aduan serupa, dan mengambil paragrafnya.",
        synonyms: "riwayat pernah dulu contoh kopi"),
      .init(
        "Past answers", short: "Past",
        help: "Reads answers to similar complaints, and takes paragraphs.",
        synonyms: "history earlier"))
  }
  public var commandJoinTwins: CommandWords {
    words(
      .init(
        "Gabungkan", short: "Gabung", help: "Yang dipilih atau ditandai; nomor tetap sendiri.",
        synonyms: "satukan kembar sama"),
      .init(
        "Join", short: "Join", help: "The chosen or the marked; each keeps its number.",
        synonyms: "unite same"))
  }
  public var commandAnswerAll: CommandWords {
    words(
      .init(
        "Gabungkan lalu jawab semua", short: "Jawab",
        help: "Satu jawaban; tiap pelapor dengan nama dan nomornya.", synonyms: "balas bersama"),
      .init(
        "Join and answer all", short: "Answer",
        help: "One answer; each reporter under their own name and number.", synonyms: "reply"))
  }
  public var commandTakeAnswer: CommandWords {
    words(
      .init(
        "Pakai jawaban ini", short: "Pakai", help: "Seluruhnya; nama dan nomornya disesuaikan.",
        synonyms: "ambil salin kopi"),
      .init(
        "Take this answer", short: "Take", help: "All of it, with names and numbers of this one.",
        synonyms: "copy use"))
  }
}
