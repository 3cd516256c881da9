import Reading

/// Which claims may agree: lists of those that share a person, or the set of states, or a party where no person is named.
///
/// All are of one kind (see ``MergeClaim/Kind/isOfMeetings``).
struct MergeBlocks {
  private let keys: [Int32]
  private let keyStarts: [Int32]
  private let keyCount: Int

  init(_ told: some Sequence<MergeClaim.Told>) {
    var numbers: [UInt64: Int32] = [:]
    var sets: [PartyList: UInt64] = [:]
    var keys: [Int32] = []
    var starts: [Int32] = [0]
    func enter(_ key: UInt64) {
      let number = numbers[key, default: Int32(numbers.count)]
      numbers[key] = number
      keys.append(number)
    }
    for claim in told {
      for person in claim.persons { enter(UInt64(person)) }
      if claim.countries.count > 1 {
        let set = sets[claim.countries, default: UInt64(sets.count)]
        sets[claim.countries] = set
        enter(1 << 62 | set)
      }
      if claim.persons.isEmpty {
        for other in claim.others { enter(1 << 63 | UInt64(other)) }
      }
      starts.append(Int32(keys.count))
    }
    self.keys = keys
    keyStarts = starts
    keyCount = numbers.count
  }

  /// The lists of some claims, each in the order given.
  /// - Parameter isWanted: by claim; lists without a claim that it holds for are left empty.
  func lists(of order: [Int32], with isWanted: ((Int) -> Bool)? = nil) -> Lists {
    var wanted: [Bool]?
    if let isWanted {
      var some = [Bool](repeating: false, count: keyCount)
      for claim in order where isWanted(Int(claim)) {
        for key in keys(of: claim) { some[Int(key)] = true }
      }
      wanted = some
    }
    var owners: [Int32] = []
    var claims: [Int32] = []
    for claim in order {
      for key in keys(of: claim) where wanted?[Int(key)] ?? true {
        owners.append(key)
        claims.append(claim)
      }
    }
    return Lists(owners, count: keyCount) { claims[$0] }
  }

  private func keys(of claim: Int32) -> ArraySlice<Int32> {
    keys[Int(keyStarts[Int(claim)])..<Int(keyStarts[Int(claim) + 1])]
  }
}
