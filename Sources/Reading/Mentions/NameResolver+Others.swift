import Lexicon
import Names

/// Family names of the lexicon that are part of somebody else's name.
extension NameResolver {
  /// Bytes from which on a word that no list knows is no given name.
  private static let longestGivenName = 9

  /// "Boris Johnson" is not the Johnson of the lexicon when another given name stands before the family name.
  func belongsToOther(_ index: Int, _ items: View<Item>) -> Bool {
    guard index > 0, items[index - 1].end == items[index].first else { return false }
    if text.tokens[items[index - 1].first].isHyphen { return isSecondPart(index, items) }
    // "Мухаммад бін Заїд": a small word may join the two.
    let small = text.tokens[items[index - 1].first]
    let isJoined = index > 1 && small.isWord && !small.isCapital && NameJoint.contains(small.key)
    let before = items[index - (isJoined ? 2 : 1)]
    let token = text.tokens[before.first]
    guard token.isCapital, !text.tokens[items[index].first].flags.contains(.lineStart) else { return false }
    guard before.hasGivenName || !before.isKnown, !before.isDate else { return false }
    // "Parteifreund Merz", "Gastgeber Macron", "die Rede von Macron": where nouns have capitals, so long a word is one of
    // them, or any before a preposition.
    if capitalisesNouns, !before.hasGivenName, isJoined || token.length >= Self.longestGivenName { return false }
    guard before.names.isEmpty, before.end - before.first == 1, token.isWord, !token.flags.contains(.allCapitals) else {
      return false
    }
    let isSentenceStart = index == 1
    return before.hasGivenName || !isSentenceStart
  }

  /// "Li Jianguo", "Chung Byung-won": a family name in front is somebody else's when a given name of that part of the
  /// world follows that nobody of the lexicon has.
  func beginsOther(_ index: Int, _ items: View<Item>, _ context: () -> NameContext) -> Bool {
    guard index + 1 < items.count, items[index].end - items[index].first == 1, case let next = items[index + 1],
      next.mayBeGivenName,
      case let token = text.tokens[next.first], token.isWord, token.isCapital,
      token.flags.contains(.spaced), !token.flags.contains(.lineStart)
    else { return false }
    var last = next.first
    while last + 1 < text.tokens.count {
      // Such names have three words or four with their hyphens; what goes on is none.
      if last - items[index].first > Self.longestEasternName { return false }
      let mark = text.tokens[last + 1]
      if mark.isWord, mark.isCapital, !mark.flags.contains(.lineStart) {
        last += 1
      } else if last + 2 < text.tokens.count, mark.isHyphen, !mark.flags.contains(.spaced),
        text.tokens[last + 2].isWord, !text.tokens[last + 2].flags.contains(.spaced)
      {
        last += 2
      } else {
        break
      }
    }
    let tokens = [items[index].first] + (next.first...last).filter { text.tokens[$0].isWord }
    guard PreparedName(text.string(tokens[0]..<last + 1)).isEastern, case let context = context(),
      sounding(tokens, context) == nil
    else { return false }
    // "MP Yu Yon Out": damaged it may be, for the office is told.
    return !items[index].names.contains { holds($0.actor, oneOf: context.offices) }
  }

  /// In tokens, from the family name to the last syllable.
  private static let longestEasternName = 6
}

extension Item {
  /// "Hyun", which is some family's name as well.
  fileprivate var mayBeGivenName: Bool {
    markers.isEmpty && triggers.isEmpty && office == nil && !isDate
      && names.allSatisfy { $0.kind == .familyName || $0.kind == .shortName }
  }
}
