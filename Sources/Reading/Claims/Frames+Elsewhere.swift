import Lexicon

/// Phrases near a meeting that belong to another verb or noun.
extension Casting {
  /// "met in Doha to discuss Syria": what stands behind an infinitive is its object.
  func isOfInfinitive(_ object: Int) -> Bool {
    let last = parties[object].first - 1
    guard last > item + 1 else { return false }
    let verb = sentence.items[last]
    return verb.triggers.contains { $0.form == .infinitive || $0.form == .needs }
      || !verb.isKnown && sentence.items[last - 1].markers == .to
  }

  /// "X will meet in January, said he knew Y": behind a verb of saying with no comma before him somebody is its own.
  func isOfNextVerb(_ object: Int) -> Bool {
    form != .infinitive && parties[object].first > item + 1
      && (item + 1..<parties[object].first).contains { word in
        sentence.items[word].markers.contains(.said) && !text.tokens[sentence.items[word - 1].first].isMark(",")
      }
  }

  /// "met his counterpart before a summit with X", "rencontre X avant de se réunir avec Y": with an object right behind
  /// the verb the phrase behind another event noun or infinitive is that one's.
  func isOfOtherNoun(_ with: Int) -> Bool {
    if isOfTopic(with) { return true }
    guard form != .noun, let object = bareAfter(), parties[object].end < parties[with].first,
      sentence.items[item + 1..<parties[object].first].count(where: { !$0.isDate && text.tokens[$0.first].isWord }) <= 2
    else { return false }
    return sentence.items[parties[object].end..<parties[with].first].contains { other in
      other.triggers.contains { $0.form == .noun || $0.form == .infinitive }
    }
  }

  /// "На полях саммита пройдет встреча с X", "X во время саммита встретился с Y": behind another event word the phrase is
  /// that one's, unless both are joined.
  func isOfLaterNoun(_ with: Int) -> Bool {
    guard parties[with].first > item else { return false }
    return (item + 1..<parties[with].first).contains { index in
      let triggers = sentence.items[index].triggers
      return triggers.contains { $0.form == .verb || $0.form == .future }
        // "das Atomabkommen mit X": an agreement's own.
        || parties[with].first - index <= 3 && triggers.contains { $0.form == .needs }
          && sentence.items[index + 1].markers.contains(.with)
        || triggers.contains { $0.form == .noun }
          && sentence.markers(in: item + 1..<index).isDisjoint(with: .and)
          && !isOnlyOccasion(index, before: with)
          && (hasVerb(item + 1..<index)
            || !sentence.markers(in: item + 1..<index).isDisjoint(with: [.planned, .after]))
    }
  }

  /// The same seen from the occasion, where another meeting is told before it.
  func isOfEarlierNoun(_ with: Int) -> Bool {
    parties[with].first > item && isOnlyOccasion(item, before: with)
      && sentence.items[clause.first..<item].contains { $0.triggers.contains { $0.form == .noun } }
  }

  /// "une rencontre se prépare dans le cadre du sommet, avec X": what follows the comma is not the occasion's.
  private func isOnlyOccasion(_ noun: Int, before with: Int) -> Bool {
    guard StatusReader.relation(before: noun, sentence).contains(.aside) else { return false }
    let word = sentence.items[noun..<parties[with].first].lastIndex { $0.markers.contains(.with) }
    return word.map { text.tokens[sentence.items[$0 - 1].first].isMark(",") } ?? false
  }

  /// "a souligné, lors de cette rencontre, … la coordination avec X": behind the comma that closes the phrase of an
  /// occasion nothing but a day goes on with it.
  func isBehindOccasion(_ with: Int) -> Bool {
    guard parties[with].first > item + 2, text.tokens[sentence.items[item + 1].first].isMark(","),
      !StatusReader.relation(before: item, sentence).isDisjoint(with: [.aside, .in])
    else { return false }
    return sentence.items[item + 2..<parties[with].first].contains { word in
      !word.isDate && text.tokens[word.first].isWord && word.markers.isDisjoint(with: Marker.relations.union(.article))
    }
  }

  /// "spoke after the meeting of X and Y": whoever stands right behind another event noun takes part in that.
  func isOfOtherMeeting(_ object: Int) -> Bool {
    let before = parties[object].first - 1
    guard before > item, parties[object].owner.isEmpty else { return false }
    let triggers = sentence.items[before].triggers
    return !triggers.isEmpty && triggers.allSatisfy { $0.form == .noun }
  }
}
