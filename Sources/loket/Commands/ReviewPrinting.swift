import Complaints
import Replies
import Wording
import Workstation

/// A review as the command line gives it: for programs and for people.
enum ReviewPrinting {
  static func json(_ remark: Remark, _ wording: Wording) -> JSON {
    .object([
      .init("rule", .string(remark.rule.rawValue)),
      .init("level", .string(remark.level.rawValue)),
      .init("line", .integer(Int64(remark.place.line))),
      .init("column", .integer(Int64(remark.place.column))),
      .init("length", .integer(Int64(remark.length))),
      .init("quote", .string(remark.quote)),
      .init("message", .string(wording.message(remark))),
      .init("suggestion", remark.suggestion.map { .string($0) } ?? .null),
    ])
  }

  /// The parts, then a line for each remark with its suggestion below.
  static func lines(_ review: Review, _ wording: Wording) -> [String] {
    var lines: [String] = []
    if review.isForeign {
      lines.append(wording.notIndonesian)
    } else {
      let fine = review.parts.filter(\.state.isFine).count
      lines.append(wording.partsTicked(fine, of: review.parts.count))
      lines += review.parts.map { "  \(mark($0.state)) \(wording.label($0.part))" }
    }
    for remark in review.remarks {
      let place = "\(remark.place.line):\(remark.place.column)"
      lines.append(
        "\(place) \(remark.rule.rawValue) \(wording.label(remark.level)): \(wording.message(remark))"
      )
      if let suggestion = remark.suggestion { lines.append("    \(suggestion)") }
    }
    return lines
  }

  private static func mark(_ state: PartOfAnswer.State) -> String {
    switch state {
    case .present: "ok"
    case .notOwed: "  "
    case .missing(.must): "!!"
    case .missing(.should): "--"
    }
  }
}

extension Wording {
  func problem(_ problem: ContextProblem, file: String) -> String {
    switch problem {
    case .notJSON(let offset):
      say(
        "\(file) belum berbentuk JSON; lihat di sekitar bita ke-\(offset).",
        "\(file) is not JSON; look around byte \(offset).")
    case .noBody:
      say(
        "\(file) perlu isi aduan: complaint.body.",
        "\(file) needs the complaint's words: complaint.body."
      )
    case .wrongType(let key, let wanted):
      say(
        "Di \(file), \(key.isEmpty ? "isinya" : key) perlu berupa \(name(wanted)).",
        "In \(file), \(key.isEmpty ? "the whole" : key) should be \(name(wanted)).")
    }
  }

  private func name(_ wanted: ContextProblem.Wanted) -> String {
    switch wanted {
    case .object: say("objek", "an object")
    case .text: say("teks", "a text")
    case .truth: say("true atau false", "true or false")
    case .day: say("tanggal seperti 2026-11-23", "a date such as 2026-11-23")
    case .sex: say("\"L\", \"P\" atau null", "\"L\", \"P\" or null")
    case .kind:
      say(
        "salah satu kata yang dikenal, misalnya \"final\"",
        "one of the known words, such as \"final\"")
    case .texts: say("daftar teks", "a list of texts")
    }
  }

  func cannotRead(_ path: String) -> String {
    say(
      "\(path) tidak dapat dibaca. Periksa nama dan izinnya.",
      "\(path) cannot be read. Check its name and permissions.")
  }

  func unknownRule(_ name: String) -> String {
    say(
      "Tidak ada aturan \(name). Lihat daftarnya: loket rules",
      "There is no rule \(name). See the list: loket rules")
  }
}
