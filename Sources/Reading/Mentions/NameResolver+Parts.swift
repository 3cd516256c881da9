import Corpus
import Lexicon

/// Parts of full names the lexicon does not know by themselves.
extension NameResolver {
  /// "Bilawal Bhutto Zardari … Zardari": who was named in full with that for the last word, though others are known by
  /// it.
  func lastName(_ item: Item) -> Int? {
    guard item.end - item.first == 1 else { return nil }
    return fullNames.first { name in
      name.tokens.count > 1 && text.sameStem(text.tokens[name.tokens.upperBound - 1], text.tokens[item.first])
    }?.actor
  }

  /// "Minister Hans Weber" is no case form of Han's name, and Philippe Martin not Édouard Philippe: a given name with a
  /// name behind it.
  func isGivenName(_ index: Int, _ items: View<Item>) -> Bool {
    guard items[index].hasGivenName, items[index].names.allSatisfy({ $0.kind == .familyName }), index + 1 < items.count,
      case let next = text.tokens[items[index + 1].first],
      !capitalisesNouns || text.bytes[Int(text.tokens[items[index].end - 1].end) - 1] == UInt8(ascii: "s")
    else { return false }
    return next.isWord && next.isCapital && items[index + 1].markers.isEmpty && items[index + 1].triggers.isEmpty
  }

  /// "East-West relations": what hangs on another word names nobody who would have to be guessed.
  func isBehindHyphen(_ item: Item) -> Bool {
    guard item.first > 0, case let hyphen = text.tokens[item.first - 1] else { return false }
    return hyphen.isHyphen && !hyphen.flags.contains(.spaced) && !text.tokens[item.first].flags.contains(.spaced)
  }

  /// "President Hu Jintao … President Jintao": the one person whose full name has a word that stands alone behind an
  /// office or title.
  func partOfName(_ token: Int) -> Int? {
    var found: Int?
    for name in fullNames where name.tokens.count > 1 {
      guard name.tokens.contains(where: { text.sameStem(text.tokens[$0], text.tokens[token]) }) else { continue }
      if found != nil { return nil }
      found = name.actor
    }
    return found
  }

  /// The persons named in full, the most often named first.
  var namedMostFirst: [Int] { named.keys.sorted { (-(named[$0] ?? 0), $0) < (-(named[$1] ?? 0), $1) } }

  /// Remembers that a person of the lexicon was named in full, in another spelling than the lexicon's.
  mutating func note(_ person: Int, _ tokens: Range<Int>) {
    if named[person] == nil { fullNames.append((person, tokens)) }
    named[person, default: 0] += 1
  }
}
