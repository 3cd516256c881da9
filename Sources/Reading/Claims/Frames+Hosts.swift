import Lexicon
import Names

/// Who received whom.
extension Casting {
  func host() -> Cast? {
    var cast = Cast()
    if isOfEvent { return nil }
    if let (subject, object) = interrupted() {
      cast.subject = group(of: subject)
      cast.partners = group(of: object)
    } else if isFinal, !isPassive, let subject = firstSubjectBefore(), let object = objectBefore(subject) {
      // "hat X empfangen", "wird X empfangen".
      cast.subject = group(of: subject)
      cast.partners = group(of: object)
    } else if form == .participle || isPassiveVoice {
      // "X was received (on Monday) by Y", "reçu par Y, X a déclaré".
      if let subject = subjectBefore() { cast.partners = group(of: subject) }
      if cast.partners.isEmpty, isPassive, let guest = bareAfter() { cast.partners = group(of: guest) }
      if let host = related(.by) {
        cast.subject = group(of: host)
      } else if let host = bareAfter(), !cast.partners.contains(host) {
        cast.subject = group(of: host)
      } else if let seat = hostSeat() {
        cast.subject = [seat]
      }
    } else if let (host, guest) = hostBehindGuest() {
      cast.subject = group(of: host)
      cast.partners = group(of: guest)
    } else {
      if let subject = subjectBefore() { cast.subject = group(of: subject) }
      // "I mean to invite X": whom an infinitive is followed by is its object.
      if cast.subject.isEmpty, form != .infinitive, let after = bareAfter() { cast.subject = group(of: after) }
      let from = max(item, cast.subject.last.map { sentence.parties[$0].end - 1 } ?? item)
      if let pronoun = objectPronoun() {
        cast.partners = [pronoun]
      } else if let guest = bareAfter(from, { !isBodyOfNoun($0) }), !cast.subject.contains(guest),
        !isOfInfinitive(guest)
      {
        cast.partners = group(of: guest)
      } else if let guest = objectInFront() ?? led(), !cast.subject.contains(guest) {
        cast.partners = group(of: guest)
      }
      if isOfThing(cast) { return nil }
    }
    guard !cast.subject.isEmpty, !cast.partners.isEmpty else { return nil }
    if isInvited(cast) { return nil }
    cast.rule.append("host")
    return cast
  }

  /// "welcomes X to visit Y": what stands behind an infinitive is still to come.
  private func isInvited(_ cast: Cast) -> Bool {
    guard let guest = cast.partners.last.map({ parties[$0] }), guest.first > item, guest.end + 1 < clause.end,
      sentence.items[guest.end].markers.contains(.to),
      sentence.items[guest.end].end - sentence.items[guest.end].first == 1
    else { return false }
    return sentence.items[guest.end + 1].triggers.contains { $0.form == .infinitive }
  }

  /// "invited X".
  func invitation() -> Cast? { host().flatMap { isAskedForOther($0) ? nil : $0 } }

  /// "запросив X приєднатися до …", "invited X to reconsider": an infinitive nobody listed tells what else than coming
  /// somebody is asked for.
  private func isAskedForOther(_ cast: Cast) -> Bool {
    guard let guest = cast.partners.last.map({ parties[$0] }), guest.first > item, guest.end + 1 < clause.end else {
      return false
    }
    let next = sentence.items[guest.end].markers
    if next.contains(.to), sentence.items[guest.end].end - sentence.items[guest.end].first == 1 {
      guard sentence.isPlainWord(guest.end + 1, text) else { return false }
      // "à dialoguer", not "à bord".
      let last = text.bytes[Int(text.tokens[sentence.items[guest.end + 1].first].end) - 1]
      return !next.contains(.in) || last == UInt8(ascii: "r") || last == UInt8(ascii: "e")
    }
    guard sentence.isPlainWord(guest.end, text) else { return false }
    let word = text.tokens[sentence.items[guest.end].first]
    return SlavicEndings.mayBeInfinitive(
      UnsafeBufferPointer(rebasing: text.bytes[Int(word.start)..<Int(word.end)]))
  }

  /// "on the margins of the meeting hosted by X": right behind an event noun a participle tells who held that.
  private var isOfEvent: Bool {
    guard form == .participle, item > 0, item + 1 < sentence.items.count else { return false }
    let isByNext = !sentence.items[item].trailing.union(sentence.items[item + 1].markers).isDisjoint(with: .by)
    guard isByNext else { return false }
    if sentence.items[item - 1].triggers.contains(where: { $0.form == .noun }) { return true }
    // "The second round is set for Friday, again hosted by X": without an auxiliary only whoever stands right before is
    // the guest.
    let isReduced =
      !sentence.items[item].markers.contains(.auxiliary)
      && sentence.items[item - 1].markers.isDisjoint(with: .auxiliary)
      && sentence.items[item].end - sentence.items[item].first == 2
    return isReduced && item > clause.first && !parties.contains { item - 2..<item + 1 ~= $0.end }
      && !text.tokens[sentence.items[item - 1].first].isCapital
  }

  /// "welcomed the agreement between X and Y": what was received is what happened.
  private func isOfThing(_ cast: Cast) -> Bool {
    guard let guest = cast.partners.first, parties[guest].first > item + 1 else { return false }
    return (item + 1..<parties[guest].first).contains { index in
      // "a reçu en audience X": behind a preposition it tells how.
      sentence.items[index].triggers.contains { $0.form == .noun }
        && StatusReader.relation(before: index, sentence).isEmpty
    }
  }

  /// "Après avoir reçu X, Y …": the phrase in front has the subject of the main clause.
  private func hostBehindGuest() -> (Int, Int)? {
    guard item > 0, sentence.items[item - 1].markers.contains(.after), let guest = bareAfter(),
      let host = bareAfter(parties[guest].end), parties[host].group != parties[guest].group
    else { return nil }
    return (host, guest)
  }

  /// "Der Botschafter in Wien wurde einbestellt", "Посла викликали до МЗС України": nobody says by whom; the capital's
  /// government or the ministry told did.
  func summons() -> Cast? {
    let hosts = parties.indices.filter { index in
      let party = parties[index]
      if case .organisation = party.head { return !party.relation.isDisjoint(with: [.in, .to]) }
      return party.seatOf != nil && party.relation.contains(.in)
    }
    let host =
      hosts.first { parties[$0].first > item && clause.contains(parties[$0]) }
      ?? hosts.last { parties[$0].end <= item }
    guard let host, let guest = subjectBefore() ?? bareAfter(), guest != host else { return nil }
    return Cast(subject: [host], partners: group(of: guest), rule: ["summons"])
  }
}
