/// A name cut into words, with the letters and phones of all of them.
struct ParsedName: Sendable {
  private(set) var letters: [UInt32] = []
  private(set) var phones: [UInt8] = []
  private(set) var words: [NameWord] = []
  /// What ``EasternNames`` makes of it, where that was worked out beforehand.
  var eastern: EasternNames.Readings?

  init(_ name: String) {
    letters.reserveCapacity(name.utf8.count + 8)
    phones.reserveCapacity(name.utf8.count + 8)
    words.reserveCapacity(6)
    read(name.unicodeScalars)
    settle()
    hasOnlyWords = words.allSatisfy { $0.kind == .word }
  }

  /// Short enough for a family name in front ("Си Цзиньпин").
  var isShort: Bool { letters.count <= 14 && words.count <= 3 }

  /// Whether it has neither initials nor anything that may be left out.
  private(set) var hasOnlyWords = true

  private static let mostWords = 32

  private mutating func read(_ scalars: String.UnicodeScalarView) {
    var start = 0
    var sourceStart = 0
    var aside = false
    var hyphen = false
    for (offset, scalar) in scalars.enumerated() {
      let value = scalar.value
      let kind = NameLetter.of(value)
      switch kind {
      case .letter:
        if letters.count == start { sourceStart = offset }
        let (first, second) = NameLetter.fold(value)
        if first != 0 { letters.append(first) }
        if second != 0 { letters.append(second) }
        continue
      case .joined: continue
      default: break
      }
      close(from: &start, source: sourceStart..<offset, aside: aside, hyphenated: hyphen)
      hyphen = value == 0x2D || value == 0x2010 || value == 0x2011
      if kind == .opens {
        aside = true
      } else if kind == .closes {
        aside = false
      } else if kind == .quote {
        aside.toggle()
      }
      if value == 0x2C, !words.isEmpty { words[words.count - 1].beforeComma = true }
      if value == 0x2E, !words.isEmpty { words[words.count - 1].beforeStop = true }
      if words.count == ParsedName.mostWords { return }
    }
    close(from: &start, source: sourceStart..<scalars.count, aside: aside, hyphenated: hyphen)
  }

  private mutating func close(from start: inout Int, source: Range<Int>, aside: Bool, hyphenated: Bool) {
    let range = start..<letters.count
    start = letters.count
    guard !range.isEmpty else { return }
    var word = NameWord(source: source, letters: range, phones: phones.count..<phones.count)
    word.hyphenated = hyphenated
    let first = letters[range.lowerBound]
    word.script = first < 0x250 ? .latin : first < 0x530 && first >= 0x400 ? .cyrillic : .other
    letters.withUnsafeBufferPointer { all in
      let slice = UnsafeBufferPointer(rebasing: all[range])
      word.kind = aside ? .aside : SpecialWords.kind(of: slice, after: words.count, value: &word.value)
      let reader = PhoneReader(slice, into: phones)
      phones = []
      word.phones = word.phones.lowerBound..<reader.phones.count
      word.isPatronymic = SpecialWords.isPatronymic(slice)
      word.given = GivenNames.classes(of: slice, script: word.script)
      NameEndings.cuts(slice, phones: reader.ends, script: word.script, into: &word)
      phones = reader.phones
    }
    let weights = PhoneDistance.standard.weights
    for phone in phones[word.phones] { word.weight += Int(weights[Int(phone)]) }
    if !word.phones.isEmpty { words.append(word) }
  }

  /// A lone vowel without a stop is a word in a name of two ("Ван И"), and a name needs one word at least.
  private mutating func settle() {
    if words.count == 2 {
      for index in 0..<2 where words[index].kind == .initial && !words[index].beforeStop {
        if Phone.isVowel(phones[words[index].phones.lowerBound]) { words[index].kind = .word }
      }
    }
    if words.allSatisfy({ $0.isOptional || $0.kind == .initial }) || words.count <= 2 {
      for index in words.indices where words[index].kind == .particle || words[index].kind == .son {
        words[index].kind = .word
      }
    }
    if words.allSatisfy(\.isOptional) {
      for index in words.indices where !words[index].isGeneration { words[index].kind = .word }
    }
  }
}
