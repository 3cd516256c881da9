import Lexicon

/// Whose plans a word speaks of.
extension StatusReader {
  /// "expressed in a call with X regret over the sudden cancellation of Y": what is spoken of behind the event.
  func isTopic(_ word: Int) -> Bool {
    guard form == .noun, word > item + 2 else { return false }
    let about = stride(from: word - 1, through: max(item + 2, word - 3), by: -1).first { index in
      !sentence.items[index].markers.isDisjoint(with: .relations)
    }
    return about.map {
      sentence.items[$0].markers.contains(.about) && sentence.items[$0].markers.isDisjoint(with: [.to, .of, .by])
    } ?? false
  }

  /// Whether a word of plans in a range speaks of the event and of nothing else.
  func isPlanned(_ range: Range<Int>) -> Bool {
    range.contains { index in
      sentence.items[index].markers.contains(.planned) && sentence.items[index].markers.isDisjoint(with: .before)
        && !isOfOtherNoun(index) && !isOfNextNoun(index) && !(index > item && isCircumstance(of: index))
        && !isRemark(index) && !isOfNounBetween(index) && !isObject(index)
    }
  }

  /// "discussed these plans with X": behind a verb and an article it is what they spoke of.
  private func isObject(_ plan: Int) -> Bool {
    form == .verb && plan == item + 2 && sentence.items[item + 1].markers.contains(.article)
  }

  /// "накануне намеченной на 31 августа встречи поговорил с X": planned is the noun on the way to the verb.
  private func isOfNounBetween(_ plan: Int) -> Bool {
    guard form == .verb || form == .noun, plan < item, sentence.items[plan].markers.isDisjoint(with: .auxiliary),
      let noun = (plan + 1..<item).first(where: { sentence.items[$0].triggers.contains { $0.form == .noun } })
    else { return false }
    // "before the planned talks of X and Y, Z held a meeting": of nouns the comma and a verb part them.
    return form == .verb
      ? !sentence.hasVerb(in: plan + 1..<item)
      : sentence.hasVerb(in: noun + 1..<item)
        && sentence.items[noun + 1..<item].contains { text.tokens[$0.first].isMark(",") }
  }

  /// "visited X, marking the resumption of Y": of a finite verb a word behind the comma says nothing.
  private func isRemark(_ plan: Int) -> Bool {
    form == .verb && plan > item + 1
      && sentence.items[item + 1..<plan].contains { text.tokens[$0.first].isMark(",") }
  }

  /// "is in Rome for the summit planned for Friday": right behind another event noun, without a verb of its own.
  private func isOfOtherNoun(_ plan: Int) -> Bool {
    // "визит X в Сочи для встречи с Y запланирован": the clause has no other verb, so that it is the first noun's.
    guard plan > item + 1, form != .noun || sentence.hasVerb(in: clause.first..<plan) else { return false }
    let range = max(item + 1, plan - 3)..<plan
    return sentence.items[range].contains { $0.triggers.contains { $0.form == .noun } }
      && sentence.markers(in: range).isDisjoint(with: [.auxiliary, .future])
  }

  /// "The meeting was important in preparing for a planned summit": what is planned is the noun right behind.
  private func isOfNextNoun(_ plan: Int) -> Bool {
    guard form == .noun, plan > item + 1, sentence.hasVerb(in: item + 1..<plan) else { return false }
    let behind = sentence.items[plan + 1..<max(plan + 1, min(plan + 5, clause.end))].prefix {
      !$0.isDate && $0.markers.isDisjoint(with: [.after, .before, .in]) && !text.tokens[$0.first].isMark(",")
    }
    return behind.contains { $0.triggers.contains { $0.form == .noun } }
  }
}
