/// A small generator whose numbers depend on its seed alone, on every machine and for ever.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of `range`; unlike the standard library's, the same in every version of Swift.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// True in `percent` of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

  /// One of `choices`; they must not be empty.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(in: 0...choices.count - 1)]
  }

  /// The place of one of `weights`, in proportion to them.
  mutating func place(among weights: [Int]) -> Int {
    var left = number(in: 1...weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      left -= weight
      if left <= 0 { return place }
    }
    return weights.count - 1
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for place in elements.indices.dropFirst().reversed() {
      elements.swapAt(place, number(in: 0...place))
    }
    return elements
  }
}
