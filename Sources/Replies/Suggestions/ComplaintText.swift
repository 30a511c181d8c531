/// A complaint as its words are compared: chat abbreviations and everyday Javanese spelled out, each word with its place.
struct ComplaintText: Sendable {
  /// The words as they were written.
  let written: DraftText
  /// The same words spelled out; as many, at the same places, none taken for quoted.
  let plain: DraftText

  init(_ text: String) {
    written = DraftText(text)
    plain = written.mapping { DraftWord(spelledOut: $0) }
  }

  /// Subject and body in one.
  init(subject: String?, body: String) {
    let subject = subject ?? ""
    self.init(subject.isEmpty || body.hasPrefix(subject) ? body : subject + "\n\n" + body)
  }

  var all: Range<Int> { 0..<plain.words.count }

  /// Some words as they were written.
  func quote(_ words: Range<Int>) -> String { written.text(written.bytes(of: words)) }
}

extension DraftWord {
  /// The word in full letters, as nobody's quotation.
  fileprivate init(spelledOut word: DraftWord) {
    self.init(
      text: SpelledOut.word(word.text), bytes: word.bytes, gap: word.gap, letters: word.letters,
      sentence: word.sentence, line: word.line, isQuoted: false, next: word.next)
  }
}

/// Words as a dictionary has them.
enum SpelledOut {
  static func word(_ word: String) -> String {
    if let meaning = javanese[word] ?? ChatWords.meanings[word] ?? further[word] {
      return meaning.contains(" ") ? word : meaning
    }
    // "Anak2" is how many write "anak-anak".
    if word.utf8.count > 3, word.utf8.last == UInt8(ascii: "2") {
      let single = String(word.dropLast())
      if single.utf8.allSatisfy(\.isASCIILetter) { return single }
    }
    return word
  }

  private static func table(_ text: String) -> [String: String] {
    var words: [String: String] = [:]
    for pair in text.split(whereSeparator: \.isNewline).flatMap({ $0.split(separator: ",") }) {
      let parts = pair.split(separator: "=").map { $0.filter { $0 != " " } }
      if parts.count == 2 { words[parts[0]] = parts[1] }
    }
    return words
  }

  /// What the list of chat words leaves out because an answer never has it.
  private static let further = table(
    """
    ga=tidak, gk=tidak, g=tidak, nda=tidak, ndak=tidak, kagak=tidak, kaga=tidak, tak=tidak
    engga=tidak, enggak=tidak, ngga=tidak, nggk=tidak, gada=tidak, gaada=tidak, lom=belum
    gmn=bagaimana, gmana=bagaimana, gimana=bagaimana, gmna=bagaimana, dmn=dimana, dmna=dimana
    knp=kenapa, knpa=kenapa, npa=kenapa, kpn=kapan, brapa=berapa, sapa=siapa, syp=siapa
    smpe=sampai, ampe=sampai, sampe=sampai, smp2=sampai, sy=saya, syaa=saya, gw=saya, gue=saya
    hr=hari, hri=hari, mlm=malam, mgg=minggu, mggu=minggu, jln=jalan, jl=jalan, kel=kelurahan
    bikin=buat, ngurus=mengurus, urus=mengurus, ilang=hilang, kalo=kalau, klo=kalau, kl=kalau
    ijin=izin, akte=akta, nyala=menyala, idup=hidup, ujan=hujan, bau2=bau, antri=antre
    ngantri=antre, ngantre=antre, mampet=tersumbat, bolong=berlubang, bolong2=berlubang, mamp=mampu
    duit=uang, rb=ribu, jt=juta, tetanggaku=tetangga, ortu=orangtua, pdhl=padahal, mnta=minta
    mintain=minta, dimintain=dimintai, kluarga=keluarga, klurahan=kelurahan, kelrhan=kelurahan
    kec=kecamatan, lurahan=kelurahan, ndaftar=mendaftar, daptar=daftar, sertipikat=sertifikat
    ambulan=ambulans, puskes=puskesmas, pkm=puskesmas, kwitansi=kuitansi, apotik=apotek
    oknm=oknum, ptgs=petugas, petugase=petugas, pungutan2=pungutan, motoran=motor, anak2=anak
    """)

  /// Javanese as it comes into the complaints of the north coast.
  private static let javanese = table(
    """
    ora=tidak, mboten=tidak, boten=tidak, ra=tidak, raono=tidak, durung=belum, dereng=belum
    wis=sudah, wes=sudah, sampun=sudah, nang=di, neng=di, ning=di, nek=kalau, menawi=kalau
    sing=yang, ingkang=yang, niku=itu, kuwi=itu, iki=ini, niki=ini, kok=kok, akeh=banyak
    katah=banyak, kathah=banyak, kabeh=semua, sedoyo=semua, sedanten=semua, suwe=lama, dangu=lama
    mambu=bau, ambune=bau, peteng=gelap, dalan=jalan, dalane=jalan, lubange=lubang, banyu=air
    banyune=air, toya=air, omah=rumah, omahe=rumah, griyo=rumah, larang=mahal, lara=sakit
    loro=sakit, gerah=sakit, numpuk=menumpuk, tulung=tolong, nyuwun=mohon, njaluk=minta
    dijaluki=dimintai, dijaluk=diminta, mbayar=bayar, mbayari=bayar, kulo=saya, kula=saya
    aku=saya, badhe=mau, arep=mau, pripun=bagaimana, piye=bagaimana, kepiye=bagaimana
    nopo=apa, menopo=apa, opo=apa, pinten=berapa, piro=berapa, pundi=mana, endi=mana, syarate=syarat
    kapane=kapan, ngendi=dimana, ono=ada, wonten=ada, ono2=ada, cilik=kecil, gedhe=besar, gede=besar
    lampune=lampu, lampu2=lampu, wedi=takut, ajrih=takut, mesakke=kasihan, melas=kasihan
    nesu=marah, mangkel=kesal, gemes=kesal, kapok=kapok, sayah=lelah, kesel=lelah, bengi=malam
    dalu=malam, isuk=pagi, enjing=pagi, wingi=kemarin, sesuk=besok, mbesuk=besok, rusake=rusak
    tibo=jatuh, ceblok=jatuh, kejeglong=jatuh, lunyu=licin, resik=bersih, diresiki=dibersihkan
    reget=kotor, uwuh=sampah, uwoh=sampah, kalen=selokan, blumbang=kubangan, udan=hujan, jawah=hujan
    klelep=tenggelam, kelelep=tenggelam, kobong=kebakaran, kobongan=kebakaran, keli=hanyut
    kenter=hanyut, ngangkut=mengangkut, tanggi=tetangga, tonggo=tetangga, tanggane=tetangga
    anakku=anak, anake=anak, lare=anak, putu=cucu, mbok=ibu, simbok=ibu, simbah=nenek, mbah=nenek
    """)
}
