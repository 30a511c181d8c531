/// An answer given to one reporter, as it is given to another who reported the same matter.
///
/// Names, addresses and numbers of the first give way to those of the second; everything else stays as it was written.
public struct Readdressing: Sendable {
  /// What gives way to what, the longest first.
  private let changes: [(old: [Character], new: String)]
  private let address: (old: [Character], new: String)

  public init(from first: FillContext, to second: FillContext) {
    let (old, new) = (Salutation(of: first), Salutation(of: second))
    let whole = "\(new.address) \(new.name)".trimmingSpaces
    let named = new.name.isEmpty ? new.address : new.name
    var changes: [(String, String)] = []
    if !first.isAnonymous, let full = first.name {
      changes += [("\(old.address) \(full)", whole), (full, named)]
    }
    if !old.name.isEmpty { changes.append(("\(old.address) \(old.name)", whole)) }
    if !first.isAnonymous { changes.append((old.name, named)) }
    if let number = first.number { changes.append((number, second.number ?? number)) }
    if let number = first.externalNumber {
      changes.append((number, second.externalNumber ?? second.number ?? number))
    }
    self.changes = changes.filter { !$0.0.isEmpty }.map { (Array($0.0), $0.1) }
      .sorted { $0.old.count > $1.old.count }
    address = (Array(old.address), new.address)
  }

  public func text(_ text: String) -> String {
    let letters = Array(text)
    var result = ""
    var place = 0
    while place < letters.count {
      if let change = changes.first(where: { stands($0.old, in: letters, at: place) }) {
        result += change.new
        place += change.old.count
      } else if stands(address.old, in: letters, at: place), !isTitle(letters, at: place) {
        result += address.new
        place += address.old.count
      } else {
        result.append(letters[place])
        place += 1
      }
    }
    return result
  }

  /// Whether the words stand there whole.
  private func stands(_ words: [Character], in letters: [Character], at place: Int) -> Bool {
    let end = place + words.count
    guard end <= letters.count, letters[place..<end].elementsEqual(words) else { return false }
    let isPart: (Int) -> Bool = { letters[$0].isLetter || letters[$0].isNumber }
    if place > 0, isPart(place - 1), isPart(place) { return false }
    return end == letters.count || !isPart(end) || !isPart(end - 1)
  }

  /// Whether the address belongs to somebody else who is named behind it, as in `Bapak Lurah`.
  private func isTitle(_ letters: [Character], at place: Int) -> Bool {
    let next = place + address.old.count
    return next + 1 < letters.count && letters[next] == " " && letters[next + 1].isUppercase
  }
}

extension String {
  fileprivate var trimmingSpaces: String { hasSuffix(" ") ? String(dropLast()) : self }
}
