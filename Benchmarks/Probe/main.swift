import GRDB
import Glibc

/// The least that can show the first page of a store through GRDB: no keys, no words, no second picture.
func show(_ path: String) throws {
  let pool = try DatabasePool(path: path)
  let (rows, counts) = try pool.read { db in
    (
      try Row.fetchAll(
        db,
        sql: """
          SELECT due_key, row, id, prefix, year, serial, subject, reporter, next_step FROM complaint
          WHERE waits AND assignee IS NULL AND (due_key, row) > (-1, 0) ORDER BY due_key, row LIMIT 80
          """),
      try Row.fetchAll(db, sql: "SELECT tray, n FROM tally")
    )
  }
  let open = counts.reduce(0) { $0 + ($1[1] as Int) }
  var picture = "\u{1B}[?1049h\u{1B}[H Loket (\(open))\r\n"
  for row in rows.prefix(36) {
    let serial = String(row[5] as Int)
    let number = "\(row[3] as String)-\((row[4] as Int) % 100)-\(serial)"
    let subject = (row[6] as String).prefix(60)
    picture += " \(number)  \(row[7] as String)  \(subject)  \(row[8] as String)\r\n"
  }
  let bytes = Array(picture.utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
  var key: UInt8 = 0
  _ = read(STDIN_FILENO, &key, 1)
}

do { try show(CommandLine.arguments[1]) } catch { exit(1) }
