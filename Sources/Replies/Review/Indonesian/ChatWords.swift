/// Words of chats that an official answer writes out.
///
/// Chosen from a list of Indonesian slang by Louis Owen (MIT License) and added to; words that are also ordinary
/// Indonesian are left out.
enum ChatWords {
  static let meanings: [String: String] = {
    var words: [String: String] = [:]
    for line in list.split(separator: "\n") {
      let pair = line.split(separator: " ", maxSplits: 1).map(String.init)
      if pair.count == 2 { words[pair[0]] = pair[1] }
    }
    return words
  }()

  private static let list = """
    adlh adalah
    aj saja
    aja saja
    ajj saja
    ak saya
    aq saya
    ato atau
    atw atau
    banget sangat
    bbrp beberapa
    beliin belikan
    belom belum
    bener benar
    bgmn bagaimana
    bgs bagus
    bgt sangat
    bkl akan
    bkn bukan
    bknnya bukannya
    blg bilang
    blh boleh
    blkg belakang
    blm belum
    bln bulan
    bls balas
    blum belum
    bngt sangat
    bnran yang benar
    bnyk banyak
    bpak bapak
    bpk bapak
    brg barang
    brp berapa
    brpa berapa
    bru baru
    bs bisa
    bsa bisa
    bsk besok
    bwt buat
    byk banyak
    byr bayar
    cepet cepat
    ckp cukup
    cuman hanya
    dah sudah
    dapet dapat
    dg dengan
    dgn dengan
    dlm dalam
    dlu dulu
    dmn di mana
    dngn dengan
    dpn depan
    dpt dapat
    dr dari
    dri dari
    drmn dari mana
    drtd dari tadi
    dtg datang
    emangnya memangnya
    emg memang
    emng memang
    endak tidak
    enggak tidak
    ga tidak
    gaada tidak ada
    gak tidak
    gag tidak
    gimana bagaimana
    gini begini
    githu begitu
    gitu begitu
    gk tidak
    gmana bagaimana
    gpp tidak apa-apa
    gt begitu
    gtw tidak tahu
    gua saya
    gue saya
    gw saya
    hny hanya
    hnya hanya
    hr hari
    hrs harus
    hrus harus
    jd jadi
    jdi jadi
    jg juga
    jga juga
    jgk juga
    jgn jangan
    jln jalan
    jml jumlah
    jwb jawab
    kagak tidak
    kalo kalau
    karna karena
    kayak seperti
    kayanya sepertinya
    kbr kabar
    kdu harus
    kemaren kemarin
    khan kan
    kl kalau
    klo kalau
    klw kalau
    kmrn kemarin
    kmu kamu
    knp kenapa
    knpa kenapa
    koq kok
    kpd kepada
    kpn kapan
    krm kirim
    krn karena
    ktny katanya
    ktr kantor
    kudu harus
    ky seperti
    kyak seperti
    kyk seperti
    lg lagi
    lgi lagi
    lgkp lengkap
    lgsg langsung
    lht lihat
    liat lihat
    lngkp lengkap
    loe Bapak/Ibu
    lom belum
    lwt lewat
    makasih terima kasih
    malem malam
    mao mau
    masukin masukkan
    mending lebih baik
    mgg minggu
    mgkn mungkin
    mhn mohon
    mksd maksud
    mngkn mungkin
    mnt minta
    msh masih
    msk masuk
    mskpn meskipun
    mslh masalah
    nanya bertanya
    ndak tidak
    ngambil mengambil
    ngantri mengantre
    ngasih memberikan
    ngerti mengerti
    ngga tidak
    nggak tidak
    ngurus mengurus
    nih ini
    nmr nomor
    ntar nanti
    ntr nanti
    nyampe sampai
    nyari mencari
    org orang
    pake pakai
    pd pada
    pgn ingin
    plg pulang
    pmrnth pemerintah
    prnh pernah
    psn pesan
    rmh rumah
    sampe sampai
    sbg sebagai
    sbgai sebagai
    sblm sebelum
    sbnrny sebenarnya
    scr secara
    sdg sedang
    sdgkn sedangkan
    sdh sudah
    sdkt sedikit
    sdng sedang
    sgt sangat
    shg sehingga
    sj saja
    sklh sekolah
    skli sekali
    skrg sekarang
    skt sakit
    slesai selesai
    slma selama
    slsai selesai
    smpt sempat
    smua semua
    smw semua
    sndiri sendiri
    sorry maaf
    sory maaf
    sprti seperti
    spt seperti
    spy supaya
    ssdh sesudah
    stelah setelah
    stlh setelah
    sy saya
    td tadi
    tdi tadi
    tdk tidak
    temen teman
    tggl tanggal
    tggu tunggu
    tgl tanggal
    thanks terima kasih
    thd terhadap
    thn tahun
    thx terima kasih
    tks terima kasih
    tlg tolong
    tlong tolong
    tlp telepon
    tlpn telepon
    tmpt tempat
    tp tapi
    tpi tapi
    trims terima kasih
    trm terima
    trs terus
    trus terus
    tsb tersebut
    ttg tentang
    ttp tetap
    ud sudah
    udah sudah
    udh sudah
    utk untuk
    wkt waktu
    yaudah ya sudah
    ybs yang bersangkutan
    yg yang
    """
}
