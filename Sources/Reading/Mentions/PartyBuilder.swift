import Lexicon
import Names

/// Groups the items of a sentence into parties, by what follows what.
///
/// A phrase grows from left to right: adjective of a country, office, its genitive ("of Ukraine", "КНР"), the name. It
/// ends at a name, at a verb, or where words go on that belong to no such phrase.
struct PartyBuilder {
  let lexicon: LexiconView
  let text: DocumentText
  let items: View<Item>
  /// What each item names after resolution, by item index.
  let named: NamedItems
  let rules: LanguageRules

  var tokens: View<Token> { text.tokens }
  /// A country may stand right before the office it has ("US president").
  var stacksNouns: Bool { rules.stacksNouns }

  var parties: [Party] = []
  var open: Party?
  var pending: Marker = []
  var idle = 0
  var group = 0
  var joins = Joint.none
  /// Items up to here stand in brackets after a name: abbreviations and remarks, no parties.
  var bracketEnd = 0
  /// The last party is a person told with an apposition, which the next comma closes.
  var isInApposition = false

  /// An indefinite article stands before what comes.
  var isIndefinite = false

  /// The possessive right before an office.
  var owner: Marker = []

  /// "and" has closed the list: "talks between A and B, C said".
  var isListClosed = false

  /// Several without names right before a colon, whom those named behind it are; an index into the parties.
  var announced: Int?

  /// A comma closes an apposition as well as it parts the members of a list.
  enum Joint { case none, and, comma, semicolon, closing }

  init(lexicon: LexiconView, text: DocumentText, items: View<Item>, named: NamedItems, rules: LanguageRules) {
    self.lexicon = lexicon
    self.rules = rules
    self.text = text
    self.items = items
    self.named = named
  }

  /// The parties of a range of items, in order.
  mutating func parties(in range: Range<Int>) -> [Party] {
    parties = []
    // Few sentences tell of more.
    parties.reserveCapacity(min(range.count, 8))
    reset()
    for index in range { take(index, limit: range.upperBound) }
    close()
    return parties
  }

  mutating func reset() {
    open = nil
    pending = []
    owner = []
    isIndefinite = false
    idle = 0
    joins = .none
    group += 1
  }

  private mutating func take(_ index: Int, limit: Int) {
    let item = items[index]
    if index < bracketEnd { return }
    if tokens[item.first].isMark("("), let end = closingBracket(after: index, limit) {
      bracketEnd = end
      if takesNameInBracket(index, end) { return }
      // "the People's Republic (PRC)'s president".
      if open?.end == index, end < limit, items[end].markers.contains(.of), isPossessiveMark(end) { open?.end = end }
      return
    }
    if item.isDate {
      close()
      pending = []
    } else if let reference = named[index] {
      take(reference, index)
    } else if let office = item.office {
      takeOffice(office, item.markers, index)
    } else if let people = item.names.first(where: { $0.kind == .adjective || $0.kind == .demonym }) {
      takeCountryWord(people, index)
    } else if !item.markers.isSubset(of: [.body, .bond]) {
      takeMarkers(item.markers, index, limit: limit)
    } else if !item.triggers.isEmpty {
      close()
      endGroup()
      pending = item.trailing
    } else {
      takeOther(index)
    }
  }

  /// The item after the bracket that closes the one at an index, if it is near.
  private func closingBracket(after index: Int, _ limit: Int) -> Int? {
    (index + 1..<min(limit, index + 24)).first { tokens[items[$0].first].isMark(")") }.map { $0 + 1 }
  }

  // MARK: Names

  private mutating func take(_ reference: ActorReference, _ index: Int) {
    switch reference {
    case .found: takePerson(reference, index)
    case .known(let actor):
      switch lexicon.actorClass(actor) {
      case .person: takePerson(reference, index)
      case .country: takeAffiliation(actor, .country(actor), index)
      case .organisation:
        // "der SPD-Politiker", "das EU-Parlament": the body only tells which one.
        if isFirstPart(index) {
          close()
        } else if isOfAnotherState(actor, index) {
          takeBodyOfState(index)
        } else {
          takeAffiliation(actor, .organisation(actor), index)
        }
      case .place:
        // "A, B und Wiens Bürgermeister C": the place of an office is no phrase of its own.
        // "with Kremlin head X": without a preposition of place it is only told whose office it is.
        let isWhose = joins == .and || stacksNouns && pending.isDisjoint(with: [.in, .to, .from])
        if isWhose, index + 1 < items.count, items[index + 1].office != nil { return }
        if takesStateOfBody(at: index, place: actor) || takesSeatOfOrigin(at: index) { return }
        let relation = relation(ofPlace: index)
        close()
        let seat = items[index].names.first { $0.kind == .seat }?.actor
        add(Party(first: index, end: index + 1, head: .place(actor), relation: relation, seatOf: seat))
      }
    }
  }

  private mutating func takePerson(_ reference: ActorReference, _ index: Int) {
    if takesMaster(reference, at: index) { return }
    closeBodyBefore(reference, at: index)
    if var party = open, party.head == .office || isAffiliation(party.head) && !party.isPostDetail,
      !isPossessor(index) || party.head == .office
    {
      if case .country(let country) = party.head { party.affiliations.append(country) }
      if case .organisation(let body) = party.head { party.affiliations.append(body) }
      if let relation = relation(ofTitleBefore: party) { party.relation = relation }
      party.head = .person(reference)
      party.isAttribute = false
      party.end = index + 1
      open = nil
      add(declined(party, by: index))
    } else {
      close()
      guard !takesOver(reference, at: index) else { return }
      add(
        declined(Party(first: index, end: index + 1, head: .person(reference), relation: pending), by: index))
    }
  }

  /// "на полях Генассамблеи ООН Лавров встретился": behind a preposition a name in the nominative begins a phrase of its
  /// own, as one without cases does behind a preposition of place.
  private mutating func closeBodyBefore(_ person: ActorReference, at index: Int) {
    guard !stacksNouns, let party = open, isAffiliation(party.head), !party.isAttribute, !party.isPossessive,
      !party.relation.isEmpty
    else { return }
    let nameCase = nameCase(of: person, at: index)
    guard nameCase == .nominative || nameCase == .unknown && party.relation.contains(.in) else { return }
    close()
    endGroup()
  }

  /// A person in the case of its name. What no preposition governs stands under none, whatever unknown word the last
  /// one belongs to ("в новом дворце Владимир Путин принял").
  func declined(_ person: Party, by index: Int) -> Party {
    guard case .person(let reference) = person.head else { return person }
    var party = person
    party.nameCase = nameCase(of: reference, at: index)
    if party.nameCase == .nominative, party.first > 0, items[party.first - 1].markers.isDisjoint(with: .relations) {
      party.relation = []
    }
    return party
  }

  func nameCase(of person: ActorReference, at index: Int) -> Item.NameCase {
    guard case .known(let actor) = person else { return .unknown }
    return items[index].names.first { $0.actor == actor }?.nameCase ?? .unknown
  }

  func isAffiliation(_ head: Party.Head) -> Bool {
    switch head {
    case .country, .organisation: true
    default: false
    }
  }

  private mutating func takeAffiliation(_ actor: Int, _ head: Party.Head, _ index: Int) {
    if open == nil, pending.contains(.from), takesOrigin(actor, at: index) { return }
    if let party = open, party.head == .office, isPartedByPlainWord(party, index) || isNominative(actor, party, index) {
      // "Iraqi officials appreciated Iran's role", "der als Präsident China besucht".
      close()
      open = Party(first: index, end: index + 1, head: head, relation: pending)
      idle = 0
      return
    }
    if var party = open, party.head == .office {
      // "глава облисполкома Беларуси": not of the state.
      if isHead(party), party.end < index { party.offices = [] }
      // "president of Ukraine", "главы МИД КНР", and, after "and", one more of several.
      party.affiliations.append(actor)
      party.end = index + 1
      open = party
      idle = 0
    } else if let party = open, isAffiliation(party.head), joins == .none {
      close()
      add(Party(first: index, end: index + 1, head: head, relation: party.relation), keepsOpen: true)
    } else {
      close()
      open = Party(first: index, end: index + 1, head: head, relation: pending)
      idle = 0
    }
  }

  mutating func takeOffice(_ office: Item.OfficeSense, _ markers: Marker, _ index: Int) {
    var party: Party
    closeStateBefore(index)
    if let current = open, current.head == .office, isNested(index, in: current) {
      open?.end = index + 1
      idle = 0
      return
    }
    if let current = open, current.offices.isEmpty || current.end == index || idle == 0 {
      party = current
      switch current.head {
      case .country(let actor), .organisation(let actor):
        party.affiliations.append(actor)
        party.head = .office
      default: break
      }
    } else {
      close()
      party = Party(first: index, end: index + 1, head: .office, relation: pending)
    }
    let isPlural = office.isPlural || isDativePlural(index)
    shareHead(with: party, offices: ShortList(office.offices), isPlural: isPlural)
    party.isAttribute = false
    party.isPossessive = false
    party.isIndefinite = isIndefinite && !isPlural
    party.owner = owner
    party.isOwn = !owner.isEmpty
    owner = []
    party.offices += office.offices
    party.isPlural = party.isPlural || isPlural
    party.end = index + 1
    open = party
    idle = 0
  }

  /// "під час візиту до США президент": where no noun stands before another, the state has nothing to do with the office
  /// behind it.
  private mutating func closeStateBefore(_ index: Int) {
    guard !stacksNouns, let current = open, isAffiliation(current.head), !current.isAttribute, !current.isPossessive,
      current.end == index
    else { return }
    close()
    endGroup()
  }

  /// "прес-секретар президента", "Sprecher des Präsidenten": the second office is that of whom the first one serves.
  private func isNested(_ index: Int, in party: Party) -> Bool {
    // "спецпосланник американского лидера": where no noun stands before another, the adjective begins a genitive.
    if !stacksNouns, !party.offices.isEmpty, !party.isPlural, !party.isDelegation, party.affiliations.count == 1,
      party.end == index, index - party.first > 1, items[index - 1].names.contains(where: { $0.kind == .adjective }),
      items[party.first].office != nil
    {
      return true
    }
    guard !party.offices.isEmpty, party.affiliations.isEmpty, !party.isPlural, !party.isDelegation else { return false }
    if party.end == index { return !stacksNouns }
    return items[party.end..<index].allSatisfy { !$0.markers.isDisjoint(with: [.article, .of]) }
  }

  private mutating func takeCountryWord(_ sense: Item.NameSense, _ index: Int) {
    if sense.kind == .demonym, open == nil, !isPerson(index + 1) {
      close()
      add(Party(first: index, end: index + 1, head: .country(sense.actor), relation: pending))
      return
    }
    if var party = open, party.head == .office {
      // "глава российского ведомства": not of the state.
      if isHead(party) { party.offices = [] }
      party.affiliations.append(sense.actor)
      party.end = index + 1
      open = party
    } else if case .country? = open?.head, open?.isAttribute == true {
      let relation = open?.relation ?? []
      close()
      open = Party(first: index, end: index + 1, head: .country(sense.actor), relation: relation, isAttribute: true)
    } else {
      close()
      open = Party(first: index, end: index + 1, head: .country(sense.actor), relation: pending, isAttribute: true)
    }
    idle = 0
  }

  /// "dem Südkoreaner X": the word for a people tells where the one named behind it is from.
  func isPerson(_ index: Int) -> Bool {
    guard index < items.count, let reference = named[index] else { return false }
    return switch reference {
    case .found: true
    case .known(let actor): lexicon.actorClass(actor) == .person
    }
  }
}
