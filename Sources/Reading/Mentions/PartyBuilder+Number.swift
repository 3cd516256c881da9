/// Words that mean one or many: pronouns, as German "sie", and offices.
extension PartyBuilder {
  /// "mit anderen Regierungschefs": behind a German preposition of the dative a noun in -s is no genitive of one.
  func isDativePlural(_ index: Int) -> Bool {
    guard rules.capitalisesNouns, !pending.isDisjoint(with: [.with, .between]), named[index] == nil else {
      return false
    }
    let token = tokens[items[index].end - 1]
    return token.end - token.start > 5 && text.bytes[Int(token.end) - 1] == UInt8(ascii: "s")
      && text.bytes[Int(token.end) - 2] != UInt8(ascii: "s")
  }

  /// The pronoun as the verb it is the subject of tells it: one, or many.
  func numbered(_ markers: Marker, _ index: Int) -> Marker {
    guard markers.isSuperset(of: [.she, .they]), !rules.pluralVerbEndings.isEmpty, let verb = verb(ofSubject: index)
    else { return markers }
    return markers.subtracting(isPlural(verb) ? .she : .they)
  }

  /// The finite verb whose subject a pronoun is: right behind it, right before it with nobody who would be the subject
  /// before that ("Am Montag traf sie X"), or at the end of the clause it opens ("nachdem sie X getroffen hatte").
  private func verb(ofSubject index: Int) -> Int? {
    let opensClause = index > 0 && !items[index - 1].markers.isDisjoint(with: [.that, .while, .relative])
    if opensClause {
      let end =
        (index + 1..<min(index + 30, items.count)).first { tokens[items[$0].first].kind == .mark } ?? items.count
      guard end - 1 > index, isFinite(end - 1) else { return nil }
      return end - 1
    }
    if index + 1 < items.count, isFinite(index + 1) { return index + 1 }
    guard index > 0, isFinite(index - 1), parties.last?.end != index - 1 || parties.last?.isBare == false else {
      return nil
    }
    return index - 1
  }

  private func isFinite(_ index: Int) -> Bool {
    let item = items[index]
    return item.markers.contains(.auxiliary) || !item.markers.isDisjoint(with: [.said, .future])
      || item.triggers.contains { $0.form == .verb }
  }

  private func isPlural(_ verb: Int) -> Bool {
    let token = tokens[items[verb].first]
    let word = text.bytes[Int(token.start)..<Int(token.end)]
    return rules.pluralVerbEndings.contains { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
  }
}
