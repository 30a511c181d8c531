import Complaints

/// Finds a place by any of its names, however a citizen or a spreadsheet spells it.
public struct PlaceIndex: Sendable {
  private var byKey: [String: Place] = [:]

  /// Of two places that claim one name, a present name goes before a former one, then the earlier place.
  public init(_ places: [Place]) {
    for place in places {
      for name in [place.code, place.name] where byKey[Spelling.key(name)] == nil {
        byKey[Spelling.key(name)] = place
      }
    }
    for place in places {
      for alias in place.aliases where byKey[Spelling.key(alias)] == nil {
        byKey[Spelling.key(alias)] = place
      }
    }
  }

  /// The place that `name` means; `Kel.`, `Kelurahan`, `Desa`, `Kec.` and `Kecamatan` before it do not matter.
  public func place(named name: some StringProtocol) -> Place? {
    let key = Spelling.key(name)
    if let place = byKey[key] { return place }
    for prefix in ["kelurahan", "kecamatan", "kel", "kec", "desa"] where key.hasPrefix(prefix) {
      if let place = byKey[String(key.dropFirst(prefix.count))] { return place }
    }
    return nil
  }
}
