/// The tables folded from the journal: they can be dropped and made again.
enum ReadTables {
  static let names = [
    "complaint", "course", "tally", "number", "import_row", "search",
  ]

  static let definition = tables + indexes

  static let tables = """
    CREATE TABLE complaint (
      -- The receipt's seconds times 2^12, and a number that keeps those of one second apart: this order is by age.
      row INTEGER PRIMARY KEY NOT NULL,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      prefix TEXT NOT NULL, year INTEGER NOT NULL, serial INTEGER NOT NULL,
      unit BLOB NOT NULL,
      subject TEXT NOT NULL, reporter TEXT NOT NULL,
      status TEXT NOT NULL, outcome TEXT,
      next_step TEXT NOT NULL,
      -- The deadline that presses, its step, and from when 75 and 90 % of its time are used up.
      due_at INTEGER, due_step TEXT, at_75 INTEGER, at_90 INTEGER, paused INTEGER NOT NULL,
      received INTEGER NOT NULL,
      channel TEXT NOT NULL, classification TEXT NOT NULL,
      category TEXT, kelurahan TEXT,
      assignee BLOB, accused BLOB,
      secret INTEGER NOT NULL, identity TEXT NOT NULL, emergency INTEGER NOT NULL,
      reopened INTEGER NOT NULL,
      lead BLOB, external_number TEXT, import_run BLOB,
      version INTEGER NOT NULL,
      -- What deadlines are counted from, so that they move without the journal being read again.
      verified_at INTEGER, acknowledged_at INTEGER, followed_at INTEGER, settled_at INTEGER,
      pauses TEXT, promised_day INTEGER, promised_at INTEGER, silent_since INTEGER, until_day INTEGER,
      -- The day after which silence ends it.
      silence_day INTEGER,
      tray INTEGER NOT NULL CHECK (tray BETWEEN 0 AND 7),
      waits INTEGER NOT NULL,
      due_key INTEGER NOT NULL,
      number_key INTEGER NOT NULL,
      UNIQUE (prefix, year, serial)
    ) STRICT;

    -- What figures are counted over: a row for each course of handling, begun by the receipt or a reopening. Days are
    -- days since 1970-01-01 by the unit's clock; nothing in it depends on calendar or rules.
    CREATE TABLE course (
      -- The complaint's row, and its id.
      complaint INTEGER NOT NULL, nth INTEGER NOT NULL, id BLOB NOT NULL,
      unit BLOB NOT NULL, officer BLOB, category TEXT, kelurahan TEXT,
      channel TEXT NOT NULL, classification TEXT NOT NULL, imported INTEGER NOT NULL,
      tray INTEGER NOT NULL,
      begun INTEGER NOT NULL, ended INTEGER, outcome TEXT,
      first_answered INTEGER, answered INTEGER,
      acknowledged INTEGER, verified INTEGER, followed_up INTEGER, settled INTEGER, kept INTEGER,
      -- 1 in time, 0 late, as the closing judged it.
      acknowledged_in_time INTEGER, verified_in_time INTEGER, followed_up_in_time INTEGER,
      settled_in_time INTEGER, kept_in_time INTEGER, judged INTEGER NOT NULL,
      forwarded INTEGER, back INTEGER,
      cause TEXT, improved INTEGER NOT NULL, overridden INTEGER,
      rated INTEGER, u3 INTEGER, u6 INTEGER, u7 INTEGER, u8 INTEGER,
      PRIMARY KEY (complaint, nth)
    ) STRICT, WITHOUT ROWID;

    -- How many complaints share all that queues and filters tell apart: counts are sums over this.
    CREATE TABLE tally (
      tray INTEGER NOT NULL, assignee BLOB NOT NULL, category TEXT NOT NULL, kelurahan TEXT NOT NULL,
      due_day INTEGER NOT NULL, waits INTEGER NOT NULL, reopened INTEGER NOT NULL, secret INTEGER NOT NULL,
      unit BLOB NOT NULL, day_75 INTEGER NOT NULL, day_90 INTEGER NOT NULL,
      n INTEGER NOT NULL CHECK (n > 0),
      PRIMARY KEY (tray, assignee, category, kelurahan, due_day, waits, reopened, secret, unit, day_75, day_90)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE number (
      prefix TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL,
      PRIMARY KEY (prefix, year)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE import_row (
      key TEXT PRIMARY KEY NOT NULL, digest TEXT NOT NULL, complaint BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE search USING fts5 (
      number, subject, body, reporter,
      -- What the words of subject and body may be made from.
      subject_roots, body_roots,
      tokenize = "unicode61 remove_diacritics 2", prefix = '2 3', columnsize = 0
    );
    -- Bytes gathered before a piece of the index is written: few large pieces need little merging.
    INSERT INTO search (search, rank) VALUES ('hashsize', 8388608);
    """

  /// Written after the rows where there are many: an index that is sorted at once is made in a fraction of the time.
  static let indexes = """
    -- One index for each kind of queue and each order, named complaint_<kind>_<order>: see PageQuery.
    CREATE INDEX complaint_tray_due ON complaint (tray, due_key);
    CREATE INDEX complaint_tray_age ON complaint (tray, row);
    CREATE INDEX complaint_tray_number ON complaint (tray, number_key);
    CREATE INDEX complaint_all_due ON complaint (due_key);
    CREATE INDEX complaint_all_number ON complaint (number_key);
    CREATE INDEX complaint_waiting_due ON complaint (assignee, due_key) WHERE waits;
    CREATE INDEX complaint_waiting_age ON complaint (assignee, row) WHERE waits;
    CREATE INDEX complaint_waiting_number ON complaint (assignee, number_key) WHERE waits;
    CREATE INDEX complaint_open_age ON complaint (row) WHERE tray < 7;
    CREATE INDEX complaint_open_number ON complaint (number_key) WHERE tray < 7;
    CREATE INDEX complaint_reopened_due ON complaint (due_key) WHERE reopened AND tray < 7;
    CREATE INDEX complaint_reopened_age ON complaint (row) WHERE reopened AND tray < 7;
    CREATE INDEX complaint_reopened_number ON complaint (number_key) WHERE reopened AND tray < 7;
    CREATE INDEX complaint_secret_due ON complaint (due_key) WHERE secret;
    CREATE INDEX complaint_secret_age ON complaint (row) WHERE secret;
    CREATE INDEX complaint_secret_number ON complaint (number_key) WHERE secret;
    CREATE INDEX complaint_joined ON complaint (lead) WHERE lead IS NOT NULL;
    CREATE INDEX complaint_silent ON complaint (silence_day, row) WHERE silence_day IS NOT NULL;
    CREATE INDEX complaint_imported ON complaint (import_run) WHERE import_run IS NOT NULL;
    -- Over the journal, and to be dropped like the rest: see AccessQuery.
    CREATE INDEX journal_of_access ON journal (sequence) WHERE \(AccessQuery.condition);
    """
}
