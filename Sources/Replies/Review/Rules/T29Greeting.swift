extension Rule {
  static let greeting = Rule(
    .greeting, .should, source: "Courtesy: a greeting is returned",
    bad: [
      Example("Selamat siang Bapak Teguh, terima kasih.") {
        $0.body = "Assalamu'alaikum, pohon di depan sekolah miring."
      },
      Example("Assalamualaikum Ibu, terima kasih.", about: "Assalamualaikum") {
        $0.body = "Shalom. Rob masuk rumah."
      },
      Example("Yth. Bapak Made, terima kasih.") {
        $0.body = "Om swastiastu, tempat sampah berasap."
      },
    ],
    good: [
      Example("Waalaikumsalam Bapak Teguh, terima kasih.") {
        $0.body = "Ass wr wb. Pohon di depan sekolah miring."
      },
      Example("Assalamualaikum Bapak Hendra, terima kasih.") { $0.body = "Lampu jalan padam." },
      Example("Om swastiastu, Bapak Made.") { $0.body = "Om swastiastu, tempat sampah berasap." },
    ]
  ) { reading in
    let body = DraftText(reading.context.body)
    guard let theirs = Faith.greeting(in: body.words), !reading.draft.words.isEmpty else {
      return []
    }
    let draft = reading.draft
    guard let ours = Faith.greeting(in: draft.words) else {
      return [
        .missing(
          .top, .greetingUnreturned, theirs.reply + ",",
          details: [body.text(body.words[0].bytes)])
      ]
    }
    guard ours != theirs,
      let index = draft.words.indices.first(where: {
        Faith.of(draft.said($0), draft.said($0 + 1)) == ours
      })
    else { return [] }
    return [.at(index..<(index + 1), .greetingOfAnother, theirs.reply)]
  }
}
