import ArgumentParser
import Complaints
import Exchange
import Store
import Wording

/// What reporters answered after their complaint was closed.
struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "Kepuasan pelapor.", subcommands: [SurveyImport.self])
}

/// Brings answers in from a CSV file: all of them, or none and the reasons.
struct SurveyImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Memasukkan jawaban survei dari CSV (nomor, U3, U6, U7, U8).")

  @OptionGroup var options: Options
  @Argument(help: "The file: number, U3, U6, U7, U8 on the scale 1 to 4, and a comment.")
  var file: String
  @Flag(help: "Checks and records nothing.")
  var dryRun = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      let (rows, problems) = try read(wording)
      var wanted: [(request: ActRequest, line: Int)] = []
      var told = problems.map(wording.problem)
      var known = 0
      var randomness = SystemRandomNumberGenerator()
      let action = ActionID(at: reading.now, using: &randomness)
      for row in rows {
        switch try standing(of: row, reading) {
        case .ready(let complaint):
          wanted.append(
            (
              ActRequest(
                id: action, action: .rate(row.ratings, text: row.text), complaint: complaint.id,
                seen: complaint.version, officer: reading.officer.id), row.line
            ))
        case .known: known += 1
        case .open: told.append(wording.surveyNotClosed(row.number, line: row.line))
        case .unknown: told.append(wording.surveyUnknown(row.number, line: row.line))
        }
      }
      guard told.isEmpty else {
        for sentence in told { Printing.aside(sentence) }
        throw Trouble(sentence: wording.surveyRefused(told.count))
      }
      if dryRun {
        Printing.line(wording.surveyWouldRecord(wanted.count, known: known))
        return
      }
      let outcomes = try reading.store.performAll(wanted.map(\.request), now: reading.now)
      for outcome in outcomes {
        guard let refusal = outcome.refusal else { continue }
        throw Trouble(
          sentence: wording.refusal(refusal, office: reading.office, offset: reading.offset))
      }
      Printing.line(wording.surveyRecorded(outcomes.count, known: known))
    }
  }

  private func read(_ wording: Wording) throws -> (rows: [SurveyRow], problems: [SurveyProblem]) {
    do { return try SurveyFile(path: file).rows() } catch let refusal as ImportRefusal {
      throw Trouble(sentence: wording.sentence(refusal))
    }
  }

  private enum Standing {
    case ready(Complaint)
    /// The very answers are recorded already.
    case known
    case open
    case unknown
  }

  private func standing(of row: SurveyRow, _ reading: Reading) throws -> Standing {
    guard let id = try reading.store.complaint(numbered: row.number),
      let file = try? reading.store.file(of: id, for: reading.officer)
    else { return .unknown }
    if file.complaint.ratings == row.ratings { return .known }
    return file.complaint.status == .closed ? .ready(file.complaint) : .open
  }
}

extension Wording {
  func problem(_ problem: SurveyProblem) -> String {
    switch problem {
    case .noNumberColumn:
      say(
        "Kolom nomor tidak ada. Beri judul: nomor, U3, U6, U7, U8.",
        "There is no column for the number. Head them: number, U3, U6, U7, U8.")
    case .noElementColumn:
      say(
        "Tidak ada kolom U3, U6, U7, atau U8. Beri judul salah satunya.",
        "There is no column U3, U6, U7 or U8. Head at least one.")
    case .broken(let line):
      say(
        "Baris \(line): tanda kutipnya tidak berpasangan. Betulkan barisnya.",
        "Line \(line): its quotes do not pair. Mend the line.")
    case .noNumber(let line, let found):
      say(
        "Baris \(line): \"\(found)\" bukan nomor aduan.",
        "Line \(line): \"\(found)\" is no complaint's number.")
    case .offScale(let line, let element, let found):
      say(
        "Baris \(line): \(element.rawValue) berisi \"\(found)\"; yang dikenal 1 sampai 4.",
        "Line \(line): \(element.rawValue) holds \"\(found)\"; known are 1 to 4.")
    case .noAnswer(let line):
      say(
        "Baris \(line): tidak ada unsur yang dijawab. Hapus barisnya.",
        "Line \(line): no element is answered. Remove the line.")
    case .doubled(let line, let number):
      say(
        "Baris \(line): \(number) sudah disebut di atas.",
        "Line \(line): \(number) stands above already.")
    }
  }
}
