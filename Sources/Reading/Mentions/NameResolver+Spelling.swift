import Lexicon
import Names

/// Names in spellings nobody listed: by another custom, or damaged.
extension NameResolver {
  /// Customs of spelling differ by less than this (Zelenskij and Zelenskyy: 0.96).
  static let leastPlain = 0.95

  /// The person of the lexicon whose name a spelling sounds like, unless country or office speak against it.
  func sounding(_ tokens: [Int], _ context: NameContext) -> LexiconView.LikelyPerson? {
    guard tokens.filter({ text.tokens[$0].length > 1 }).count > 1 else { return nil }
    let key = SpellingMemo.Key(spelling: surface(tokens), language: language)
    // The family name stands first or last.
    let families = Set([tokens[0], tokens[tokens.count - 1]])
    let persons = memo.persons(key) {
      lexicon.persons(families: families.map(sound(of:))) {
        memo.name(key).nominative
      } names: { actor, syllables in
        memo.names(.init(actor: actor, language: language, syllables: syllables)) {
          lexicon.preparedNames(of: actor, language: language, in: syllables)
        }
      }
    }
    let told = NameContext(affiliations: context.affiliations)
    let likely = likeliest(persons.filter { told.isEmpty || fits($0.actor, told) })
    if let likely, likely.score >= Self.leastPlain || !isLatin(tokens) || fits(likely.actor, context) { return likely }
    return holder(named: families, context)
  }

  /// The one most alike; of equals the one whose country the text tells of most.
  private func likeliest(_ persons: [LexiconView.LikelyPerson]) -> LexiconView.LikelyPerson? {
    guard let best = persons.lazy.map(\.score).max() else { return nil }
    func told(_ person: LexiconView.LikelyPerson) -> Int {
      lexicon.country(of: person.actor).flatMap { countries[$0] } ?? 0
    }
    let equals = persons.filter { $0.score == best }
    return equals.dropFirst().reduce(equals.first) { best, next in
      best.map { told(next) > told($0) ? next : $0 }
    }
  }

  /// In one script a name is copied letter by letter: other letters are another person's unless country or office tell.
  private func isLatin(_ tokens: [Int]) -> Bool { tokens.allSatisfy { text.tokens[$0].flags.contains(.latin) } }

  /// Whoever holds the office told with a family name of his, however his given name is spelled.
  private func holder(named families: Set<Int>, _ context: NameContext) -> LexiconView.LikelyPerson? {
    guard let reference, !context.offices.isEmpty else { return nil }
    for whom in context.affiliations {
      for office in context.offices {
        guard let holder = lexicon.holder(of: office, for: whom, on: reference) else { continue }
        let isNamed = families.contains { token in
          text.tokens[token].length >= Self.leastTelling
            && lexicon.persons(soundingLike: sound(of: token)).contains(holder)
        }
        if isNamed { return LexiconView.LikelyPerson(actor: holder, score: 0.6) }
      }
    }
    return nil
  }

  /// Letters of a family name that few in one office share.
  private static let leastTelling = 5

  private func sound(of token: Int) -> NameKey {
    let bytes = text.bytes[Int(text.tokens[token].start)..<Int(text.tokens[token].end)]
    return NameKey(UnsafeBufferPointer(rebasing: bytes))
  }

  /// "Anna Müller-Scholz", "Oil Minister Hayan Abdul-Ghani": a family name that hangs by a hyphen on another word, behind
  /// a given name or behind an office and a word like one, is half of somebody else's.
  func isSecondPart(_ index: Int, _ items: View<Item>) -> Bool {
    guard index > 2, case let first = items[index - 2], isCapital(first),
      case let hyphen = text.tokens[items[index - 1].first], !hyphen.flags.contains(.spaced),
      !text.tokens[items[index].first].flags.contains(.spaced), first.end == items[index - 1].first
    else { return false }
    let given = items[index - 3]
    guard isCapital(given), given.names.isEmpty, given.end == first.first else { return false }
    return given.hasGivenName || first.names.isEmpty && index > 3 && items[index - 4].office != nil
  }

  /// One word with a capital that is at most a name.
  private func isCapital(_ item: Item) -> Bool {
    let token = text.tokens[item.first]
    return item.end - item.first == 1 && token.isWord && token.isCapital && !token.flags.contains(.allCapitals)
      && !item.isDate && item.office == nil && item.triggers.isEmpty && item.markers.isEmpty
  }

  /// "Cho Koo-rae": behind a name a word with a hyphen and a small syllable is a given name.
  func isFirstSyllable(_ item: Item) -> Bool {
    guard item.end - item.first == 1, item.first > 0, item.end + 1 < text.tokens.count,
      case let family = text.tokens[item.first - 1], family.isWord, family.isCapital,
      text.tokens[item.first].flags.contains(.spaced), case let hyphen = text.tokens[item.end], hyphen.isHyphen,
      !hyphen.flags.contains(.spaced), case let syllable = text.tokens[item.end + 1], syllable.isWord
    else { return false }
    return !syllable.isCapital && syllable.flags.contains(.latin) && !syllable.flags.contains(.spaced)
      && PreparedName(text.string(item.first - 1..<item.end + 2)).isEastern
  }

  /// "XI Форум", "le LI sommet": a Roman number, where the words beside it are not in capitals, too.
  func isNumeral(_ index: Int, _ items: View<Item>) -> Bool {
    guard items[index].end - items[index].first == 1, case let token = text.tokens[items[index].first],
      token.flags.isSuperset(of: [.allCapitals, .latin]),
      text.bytes[Int(token.start)..<Int(token.end)].allSatisfy(Self.numerals.contains)
    else { return false }
    return [index - 1, index + 1].contains { beside in
      guard items.indices.contains(beside), case let word = text.tokens[items[beside].first] else { return false }
      return word.isWord && word.length > 1 && !word.flags.contains(.allCapitals)
    }
  }

  private static let numerals: [UInt8] = Array("IVXLCDM".utf8)
}
