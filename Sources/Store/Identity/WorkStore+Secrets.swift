import Complaints
import Foundation
import GRDB

/// PINs as they are kept, and how often a wrong one was given: in the working state, where both can be erased.
extension WorkStore {
  static let secretTables = """
    CREATE TABLE IF NOT EXISTS secret (
      officer BLOB PRIMARY KEY NOT NULL, salt BLOB NOT NULL, hash BLOB NOT NULL,
      operations INTEGER NOT NULL, memory INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS wrong_secret (
      who BLOB PRIMARY KEY NOT NULL, count INTEGER NOT NULL,
      -- The start of the machine, and the milliseconds since it, at which the waiting began.
      start TEXT NOT NULL, since INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  func secret(of officer: Data) throws -> SecretHash? {
    try pool.read { try Self.secret(of: officer, $0) }
  }

  static func secret(of officer: Data, _ db: Database) throws -> SecretHash? {
    try Row.fetchOne(
      db, sql: "SELECT salt, hash, operations, memory FROM secret WHERE officer = ?",
      arguments: [officer]
    ).map { row in
      SecretHash(
        salt: [UInt8](row[0] as Data), hash: [UInt8](row[1] as Data),
        cost: Argon2id.Cost(operations: row[2], memory: row[3]))
    }
  }

  /// Keeps a new secret, or none; whoever was waiting need not any more.
  func keep(_ secret: SecretHash?, of officer: Data) throws {
    try writing { db in
      try db.execute(sql: "DELETE FROM secret WHERE officer = ?", arguments: [officer])
      try db.execute(sql: "DELETE FROM wrong_secret WHERE who = ?", arguments: [officer])
      guard let secret else { return }
      try db.execute(
        sql: "INSERT INTO secret VALUES (?, ?, ?, ?, ?)",
        arguments: [
          officer, Data(secret.salt), Data(secret.hash), secret.cost.operations, secret.cost.memory,
        ])
    }
  }

  /// Counts a try as a wrong one before it is looked at, so that neither a killed program nor several at once get one
  /// for nothing.
  ///
  /// - Returns: how many wrong ones that makes, or the milliseconds that are still to be waited.
  func beginTry(of who: Data) throws -> (wrong: Int, wait: Int64) {
    try writing { db in
      let (count, wait) = try Self.tries(of: who, db)
      guard wait == 0 else { return (count, wait) }
      try db.execute(
        sql: "INSERT OR REPLACE INTO wrong_secret VALUES (?, ?, ?, ?)",
        arguments: [who, count + 1, MachineStart.name, MachineStart.passed])
      return (count + 1, 0)
    }
  }

  func forgetTries(of who: Data) throws {
    try writing { db in
      try db.execute(sql: "DELETE FROM wrong_secret WHERE who = ?", arguments: [who])
    }
  }

  /// How many wrong ones there were, and the milliseconds that are still to be waited.
  func tries(of who: Data) throws -> (wrong: Int, wait: Int64) {
    try pool.read { try Self.tries(of: who, $0) }
  }

  private static func tries(of who: Data, _ db: Database) throws -> (wrong: Int, wait: Int64) {
    let row = try Row.fetchOne(
      db, sql: "SELECT count, start, since FROM wrong_secret WHERE who = ?", arguments: [who])
    guard let row else { return (0, 0) }
    let count: Int = row[0]
    let start: String = row[1]
    return (
      count,
      Throttle.left(
        of: Throttle.wait(after: count), since: row[2], isSameStart: start == MachineStart.name,
        now: MachineStart.passed)
    )
  }
}
