/// Languages that share a script and compete for its texts.
struct LanguageGroup {
  struct Member {
    var language: Language
    /// What speaks against it beforehand, in eighths of a bit.
    var handicap: Int32
    var alphabet: [ClosedRange<UInt32>]
    /// How many letters it has: a text that fits two alphabets is in the one with fewer.
    var letters: Int
  }

  var members: [Member]
  /// Whether letters were counted; else only alphabets tell its languages apart.
  var isCounted: Bool
  /// Where its lanes begin among all blocks of lanes.
  var firstBlock: Int
  var blocks: Int { (members.count + 15) / 16 }

  init(_ profiles: [LanguageProfile], firstBlock: Int) {
    let most = profiles.map(\.likely).max() ?? 0
    members = profiles.map { profile in
      let alphabet = profile.letterRanges
      return Member(
        language: profile.language, handicap: Int32((most - profile.likely) * 8), alphabet: alphabet,
        letters: alphabet.reduce(0) { $0 + $1.count })
    }
    isCounted = profiles.contains { !$0.trigrams.isEmpty }
    self.firstBlock = firstBlock
  }

  /// Groups profiles by script; scripts that one language mixes (kana and ideographs) make one group.
  static func grouped(_ profiles: [LanguageProfile]) -> (groups: [[LanguageProfile]], ofScript: [Int]) {
    var ofScript = Array(repeating: -1, count: Script.allCases.count)
    var groups: [[LanguageProfile]] = []
    for profile in profiles.sorted(by: { $0.language < $1.language }) {
      let scripts = Set(profile.letterRanges.map { Int(Script.of($0.lowerBound).rawValue) }).subtracting([0])
      guard !scripts.isEmpty else { continue }
      let known = Set(scripts.map { ofScript[$0] }.filter { $0 >= 0 })
      let target = known.min() ?? groups.count
      if target == groups.count { groups.append([]) }
      for other in known where other != target {
        groups[target] += groups[other]
        groups[other] = []
        for script in ofScript.indices where ofScript[script] == other { ofScript[script] = target }
      }
      for script in scripts { ofScript[script] = target }
      groups[target].append(profile)
    }
    return (groups, ofScript)
  }
}
