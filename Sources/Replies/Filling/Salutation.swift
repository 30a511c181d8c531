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
    let named = WrittenName(written)
    let own = title.flatMap { Title($0[...]) }
    address = Salutation.address(own: own, named) ?? Salutation.unsure
    name = named.address
  }

  private static func address(own: Title?, _ name: WrittenName) -> String? {
    let sure = name.sex
    // `Sdr.` and `H.` also stand before names that say something else.
    let titles = ([own] + name.titles).compactMap { $0 }
    for title in titles where title.isCertain || sure == nil || sure == title.sex {
      if let sex = title.sex { return sex.address }
    }
    return titles.contains { $0.sex != nil && $0.isOfName } ? nil : sure?.address
  }
}

/// What one calls a person.
enum AddressedSex: Hashable {
  case man, woman

  var address: String { self == .man ? "Bapak" : "Ibu" }
}

/// A title before a name, or one a reporter goes by.
struct Title {
  /// Nil for a title that anybody may bear.
  let sex: AddressedSex?
  /// Whether it outweighs what the name itself says.
  let isCertain: Bool
  /// Whether it belongs to the name and stays in it, as `H.` and `Hj.` do.
  let isOfName: Bool

  /// Nil for a word that is no title.
  init?(_ word: Substring) {
    let plain = word.lowercased().filter { $0 != "." && $0 != "," }
    isOfName = ["h", "hj", "kh"].contains(plain)
    isCertain = !["h", "sdr", "saudara"].contains(plain)
    if Self.men.contains(plain) {
      sex = .man
    } else if Self.women.contains(plain) {
      sex = .woman
    } else if Self.anybody.contains(plain) {
      sex = nil
    } else {
      return nil
    }
  }

  private static let men: Set<String> = [
    "bapak", "bpk", "bp", "pak", "tuan", "tn", "sdr", "saudara", "mas", "kang", "kyai", "kiai",
    "h", "kh", "haji", "ustaz", "ustadz", "drs", "ayah", "abah", "papa", "om", "mr",
  ]

  private static let women: Set<String> = [
    "ibu", "bu", "nyonya", "ny", "nona", "sdri", "saudari", "mbak", "mba", "hj", "hajah",
    "ustazah", "ustadzah", "dra", "bunda", "mama", "mamah", "tante", "mrs", "ms",
  ]

  private static let anybody: Set<String> = ["kak", "kakak", "dik", "adik", "dek"]
}
