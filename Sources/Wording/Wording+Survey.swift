import Complaints

/// What the import of a survey says.
extension Wording {
  public func surveyNotClosed(_ number: ComplaintNumber, line: Int) -> String {
    say(
      "Baris \(line): \(number) belum selesai; penilaian dicatat sesudahnya.",
      "Line \(line): \(number) is not closed; a rating comes after that.")
  }

  public func surveyUnknown(_ number: ComplaintNumber, line: Int) -> String {
    say(
      "Baris \(line): \(number) tidak ada di sini.", "Line \(line): \(number) is not here.")
  }

  public func surveyRefused(_ problems: Int) -> String {
    say(
      "Tidak ada yang dicatat: \(count(problems)) hal perlu dibetulkan dahulu.",
      "Nothing was recorded: \(count(problems)) things have to be mended first.")
  }

  public func surveyRecorded(_ answers: Int, known: Int) -> String {
    say(
      "\(count(answers)) penilaian tercatat, \(count(known)) sudah ada.",
      "\(count(answers)) ratings recorded, \(count(known)) were there already.")
  }

  public func surveyWouldRecord(_ answers: Int, known: Int) -> String {
    say(
      "\(count(answers)) penilaian dapat dicatat, \(count(known)) sudah ada.",
      "\(count(answers)) ratings can be recorded, \(count(known)) are there already.")
  }
}
