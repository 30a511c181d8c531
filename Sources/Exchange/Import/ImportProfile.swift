import Complaints

/// Which heading of a file stands for which column, and how its dates are written: what an officer saves for next time.
///
/// The text form has one line a setting, `received = Tanggal masuk`; `dates = m/d/y`; lines with `#` say nothing.
public struct ImportProfile: Equatable, Sendable {
  /// Headings by column; columns left out are found by their usual names.
  public var headings: [ImportColumn: String]
  public var order: DateOrder

  public init(headings: [ImportColumn: String] = [:], order: DateOrder = .dayFirst) {
    self.headings = headings
    self.order = order
  }

  /// Reads the text form.
  public init(parsing text: String) throws(ImportRefusal) {
    self.init()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let setting = Spelling.trimmed(String(line))
      if setting.isEmpty || setting.hasPrefix("#") { continue }
      try set(setting, line: index + 1)
    }
  }

  /// Takes one setting such as `received=Tanggal masuk`, as the command line gives it.
  ///
  /// - Parameter line: its line in a saved profile, or its place among the settings given, from 1.
  public mutating func set(_ setting: String, line: Int = 1) throws(ImportRefusal) {
    guard let equals = setting.firstIndex(of: "=") else { throw .profileUnreadable(line: line) }
    let key = Spelling.trimmed(String(setting[..<equals]))
    let value = Spelling.trimmed(String(setting[setting.index(after: equals)...]))
    if key == "dates", let order = DateOrder(rawValue: value) {
      self.order = order
    } else if let column = ImportColumn(rawValue: key), !value.isEmpty {
      headings[column] = value
    } else {
      throw .profileUnreadable(line: line)
    }
  }

  /// The text form; reading it gives the same profile.
  public var text: String {
    var lines = ImportColumn.allCases.compactMap { column in
      headings[column].map { "\(column.rawValue) = \($0)" }
    }
    if order != .dayFirst { lines.append("dates = \(order.rawValue)") }
    return lines.map { $0 + "\n" }.joined()
  }
}
