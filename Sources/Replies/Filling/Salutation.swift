/// How a citizen is addressed: `Bapak` and `Budi`, `Ibu` and `Siti`, or `Bapak/Ibu` where nothing is sure.
public struct Salutation: Hashable, Sendable {
  public let address: String
  /// The name to stand behind the address; "" where there is none.
  public let name: String

  public static let unsure = "Bapak/Ibu"
  /// Stands for the name of a reporter who is not to be named.
  public static let withheldName = "Pelapor"

  /// The address of the reporter of a complaint; the anonymous are never named.
  public init(of context: FillContext) {
    if context.isAnonymous {
      self.init(address: Salutation.unsure, name: Salutation.withheldName)
    } else {
      self.init(name: context.name ?? "", title: context.title)
    }
  }

  private init(address: String, name: String) {
    self.address = address
    self.name = name
  }

  /// The address from a name as it was written and the title the reporter goes by, if known.
  ///
  /// A title decides, first the reporter's own, then one in the name; else a given name that leaves
  /// no doubt; else `Bapak/Ibu`.
  public init(name written: String, title: String? = nil) {
    var words = FieldText.clean(written).split(separator: " ")[...]
    var told = title.flatMap { Salutation.address(of: $0[...]) }
    if GivenNames.none.contains(words.joined(separator: " ").lowercased()) { words = [] }
    while words.count > 1, let found = Salutation.address(of: words[words.startIndex]),
      !Salutation.stays(words[words.startIndex])
    {
      told = told ?? found
      words.removeFirst()
    }
    if words.count == 1, let only = words.first, let found = Salutation.address(of: only) {
      told = told ?? found
      words = []
    }
    if let first = words.first, Salutation.stays(first) {
      told = told ?? Salutation.address(of: first)
    }
    let given = Salutation.given(Array(words))
    address = told ?? Salutation.guess(given) ?? Salutation.unsure
    name = given.map(Salutation.capitalised).joined(separator: " ")
  }

  /// Bapak or Ibu for a title, nil for a word that is none or says nothing.
  private static func address(of title: Substring) -> String? {
    switch title.lowercased().filter({ $0 != "." && $0 != "," }) {
    case "bapak", "bpk", "bp", "pak", "tuan", "tn", "sdr", "saudara", "mas", "kang", "kyai", "kiai",
      "h", "kh", "haji", "ustaz", "ustadz", "drs":
      "Bapak"
    case "ibu", "bu", "nyonya", "ny", "nona", "sdri", "saudari", "mbak", "mba", "hj", "hajah",
      "ustazah", "ustadzah", "dra":
      "Ibu"
    default: nil
    }
  }

  /// Whether a title belongs to the name itself, as `H.` and `Hj.` do.
  private static func stays(_ word: Substring) -> Bool {
    ["h", "hj", "kh"].contains(word.lowercased().filter { $0 != "." })
  }

  /// The words of a name by which one addresses its bearer.
  private static func given(_ words: [Substring]) -> [String] {
    var chosen: [String] = []
    for word in words {
      chosen.append(String(word.filter { $0 != "," }))
      let plain = word.lowercased().filter { $0 != "." && $0 != "," }
      if plain.count > 1, !GivenNames.openings.contains(plain) { break }
    }
    return chosen.filter { !$0.isEmpty }
  }

  private static func guess(_ given: [String]) -> String? {
    for word in given {
      let plain = word.lowercased()
      if GivenNames.women.contains(plain) { return "Ibu" }
      if GivenNames.men.contains(plain) { return "Bapak" }
    }
    return nil
  }

  /// `BUDI` and `budi` as `Budi`; a name with capitals of its own stays as it is.
  private static func capitalised(_ word: String) -> String {
    guard word == word.uppercased() || word == word.lowercased() else { return word }
    return word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }
}
