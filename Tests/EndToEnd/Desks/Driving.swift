import PseudoTerminal

extension Session {
  /// Sends keys one by one, each after the answer to the one before was painted.
  @discardableResult
  func press(_ keys: Key...) throws -> Picture {
    var picture = picture
    for key in keys {
      try send(key)
      picture = try waitUntilIdle()
    }
    return picture
  }

  /// Moves the selection of a list to the row that shows the text.
  @discardableResult
  func choose(_ text: String) throws -> Picture {
    try waitFor(text)
    var picture = try press(.home)
    var last: String?
    while let selected = picture.selected, !selected.contains(text) {
      guard selected != last else { throw Unexpected("no row “\(text)”:\n\(screenshot)") }
      last = selected
      picture = try press(.down)
    }
    return picture
  }
}

extension Picture {
  /// The row of a list on which the mark of selection stands.
  var selected: String? { rows.first { $0.contains("▶") } }

  /// The line that says what happened.
  var message: String { rows[rows.count - 2].trimming }
}

extension Session {
  /// Begins a reply to the chosen complaint on a blank page and types the text.
  ///
  /// - Parameter isOpen: whether the list of templates stands there already.
  func startReply(_ text: String, isOpen: Bool = false) throws {
    if !isOpen { try send(.f(7)) }
    try waitFor("halaman kosong")
    try send(.escape)
    try waitFor("Balas MDN-")
    try send(.text(text))
    try waitFor(text)
  }

  /// Begins a reply that a colleague is writing, with a reason.
  func takeOver(from name: String, because reason: String) throws {
    try send(.f(7))
    try waitFor("\(name) sedang menulis balasan ini")
    try send(.text(reason))
    try waitFor("[\(reason)")
    try send(.f(7))
  }

  /// From the answer through the last look to the steps of handing it over.
  func sendAnswer() throws {
    try lookLast()
    try press(button: "Salin untuk WhatsApp")
    try waitFor("Jawaban siap ditempel")
  }

  /// From an answer that the review holds back to the last look: with a reason.
  func lookLast() throws {
    try send(.f(2))
    try waitFor("Semua perintah")
    try send("alasan")
    try waitUntil("the command") { $0.selected?.contains("Kirim dengan alasan") == true }
    try send(.enter)
    // A draft that was gone on with has its reason already.
    let asked = try waitUntil("the question or the last look") {
      $0.shows("Alasannya akan tercatat") || $0.shows("Periksa sebelum disampaikan")
    }
    guard asked.shows("Alasannya akan tercatat") else { return }
    try send("sudah bertemu pelapor")
    try waitFor("[sudah bertemu pelapor")
    try send(.f(7))
    try waitFor("Periksa sebelum disampaikan")
  }

  /// Marks the answer that was just handed over as delivered.
  func sayDelivered() throws {
    try press(button: "Sudah, catat terkirim")
    try waitFor("Tercatat terkirim")
  }

  /// Moves to the button on the right with Tab, as a person must, and presses it.
  func press(button label: String) throws {
    try waitFor("[ \(label) ]")
    try send(.tab)
    try waitUntil("the focus on “\(label)”") { $0.cells(of: label).first?.isReverse == true }
    try send(.enter)
  }

  /// Opens a complaint by searching for its number.
  func find(_ number: String) throws {
    try send("/")
    try waitFor("Cari:")
    try send(.text(number))
    try waitUntil("the hit") { $0.shows("ditemukan") && $0.selected?.contains(number) == true }
    try send(.enter)
    try waitFor("Enter buka")
    try send(.enter)
    try waitFor("── Percakapan")
  }
}

extension String {
  fileprivate var trimming: String {
    String(drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
  }
}
