extension Wording {
  public var noTerminal: String {
    say(
      "Loket perlu terminal. Jalankan langsung di terminal, atau pakai: loket list",
      "Loket needs a terminal. Run it in one, or use: loket list")
  }

  public func terminalUnsuited(_ term: String) -> String {
    say(
      "Terminal \"\(term)\" tidak dapat menggerakkan kursor. Coba: TERM=xterm-256color loket",
      "The terminal \"\(term)\" cannot move its cursor. Try: TERM=xterm-256color loket")
  }

  public var windowTooSmall: String {
    say(
      "Perbesar jendela sampai 40 kolom dan 12 baris. Tulisan Anda tetap ada.",
      "Enlarge the window to 40 columns and 12 rows. Your text is still there.")
  }
}
