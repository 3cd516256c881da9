import Lexicon

/// Parts told by pronouns, seats of government and the like.
extension Casting {
  /// "between the two leaders" needs no second party.
  func isGroup(_ party: Party) -> Bool {
    guard case .pronoun(let marker) = party.head else { return false }
    return !marker.isDisjoint(with: [.they, .both]) && marker.isDisjoint(with: .states)
  }

  func isObject(_ party: Party) -> Bool {
    if case .pronoun(let marker) = party.head { marker.contains(.object) } else { false }
  }

  /// "…, am Mittwoch sprach er mit X": right behind a verb a pronoun that is no object is the subject, whoever stands
  /// before. Where it may be one woman or many, it may be an object as well.
  func inverted() -> Int? {
    guard form == .verb || form == .future else { return nil }
    return parties.indices.first { index in
      guard parties[index].first == item + 1, parties[index].isBare, case .pronoun(let marker) = parties[index].head
      else { return false }
      return !marker.isDisjoint(with: [.he, .she, .they])
        && marker.isDisjoint(with: [.object, .both, .eachOther, .latter]) && !marker.isSuperset(of: [.she, .they])
    }
  }

  /// "qui l'a reçu", "Путин его принял": a pronoun right before the verb that is no subject.
  func objectPronoun() -> Int? {
    parties.indices.last {
      parties[$0].isBare && isObject(parties[$0]) && parties[$0].end <= item && item - parties[$0].end <= 3
        && parties[$0].first >= clause.first
    }
  }

  /// The seat of government where somebody was received: its state is the host.
  func hostSeat() -> Int? {
    parties.indices.first {
      parties[$0].seatOf != nil && clause.contains(parties[$0])
        && (parties[$0].first > item ? parties[$0].first - item <= 4 : isFinal && item - parties[$0].end <= 2)
        && !parties[$0].relation.isDisjoint(with: [.in, .to])
    }
  }

  /// "visited Astana after talks with X": another event word stands between the trigger and a party.
  func hasNoun(before party: Party) -> Bool {
    sentence.items[min(item + 1, party.first)..<party.first].contains {
      $0.triggers.contains { $0.form == .noun || $0.form == .infinitive }
    }
  }

  /// A person in a to-relation right behind the verb ("a téléphoné à X", "rief bei X an").
  func addressee() -> Int? {
    parties.indices.first { index in
      guard case .person = parties[index].head else { return false }
      return parties[index].relation.contains(.to) && parties[index].first > item
        && parties[index].end <= clause.end && wordsBefore(parties[index]) <= 3
    }
  }

  /// How many words stand between the trigger and a party, days and titles left out.
  private func wordsBefore(_ party: Party) -> Int {
    // "a téléphoné lundi à M. X".
    let reach = item + 1..<min(party.first, item + 12)
    guard reach.upperBound == party.first else { return .max }
    return reach.count { index in
      let word = sentence.items[index]
      return !word.isDate && text.tokens[word.first].isWord && word.markers != .title
    }
  }
}
