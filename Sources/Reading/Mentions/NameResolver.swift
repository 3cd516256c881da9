import Corpus
import EDTF
import Lexicon
import Names

/// Decides what every name of a document means: full names first, then short forms by what the document already
/// named, by the office and country told with them, and by who is known under a short form alone.
struct NameResolver {
  let lexicon: LexiconView
  let text: DocumentText
  /// When the document was published, to tell office holders apart.
  let reference: CalendarDay?
  let language: String
  let capitalisesNouns: Bool
  let memo: SpellingMemo

  /// Persons named in full, with how often; lexicon indices.
  var named: [Int: Int] = [:]
  private(set) var countries: [Int: Int] = [:]
  /// Where each of them was named first; tokens.
  var fullNames: [(actor: Int, tokens: Range<Int>)] = []
  /// Of the persons named in full those whose names were met so far.
  private var met: [Int] = []
  private(set) var found: [FoundPerson] = []
  /// The tokens of each found person's names, for later short forms.
  private var foundTokens: [[Int]] = []

  init(
    lexicon: LexiconView, text: DocumentText, reference: CalendarDay?, language: String, capitalisesNouns: Bool,
    memo: SpellingMemo
  ) {
    self.lexicon = lexicon
    self.capitalisesNouns = capitalisesNouns
    self.memo = memo
    self.text = text
    self.reference = reference
    self.language = language
  }

  /// First pass: what the document names beyond doubt.
  mutating func survey(_ items: View<Item>) {
    for item in items where !item.names.isEmpty {
      if let name = item.names.only(.name) {
        switch lexicon.actorClass(name.actor) {
        case .person:
          if named[name.actor] == nil { fullNames.append((name.actor, item.first..<item.end)) }
          named[name.actor, default: 0] += 1
        case .country: countries[name.actor, default: 0] += 1
        default: break
        }
      }
      for sense in item.names where sense.kind == .adjective || sense.kind == .demonym || sense.kind == .seat {
        countries[sense.actor, default: 0] += 1
      }
    }
  }

  /// Second pass: the actor an item names, with the rule that says so.
  /// - Parameter context: tells offices and countries told right before the item; asked only where that matters.
  mutating func resolve(
    _ item: Item, at index: Int, items: View<Item>, context: () -> NameContext
  ) -> (ActorReference, NameRule)? {
    if item.isForeignGivenName, index + 1 < items.count, case let next = text.tokens[items[index + 1].first],
      next.isWord, next.isCapital, items[index + 1].markers.isEmpty,
      item.names.allSatisfy({ lexicon.actorClass($0.actor) == .country })
    {
      return nil
    }
    if let name = item.names.only(.name) {
      if named[name.actor] != nil, !met.contains(name.actor) { met.append(name.actor) }
      return (.known(name.actor), .fullName)
    }
    if item.names.contains(where: { $0.kind == .name }) {
      let actor = pick(item.names.filter { $0.kind == .name }, context())
      if let actor { return (.known(actor), .fullName) }
    }
    if item.names.contains(where: { $0.kind == .shortName || $0.kind == .familyName }) {
      guard !belongsToOther(index, items), !beginsOther(index, items, context), !isFirstSyllable(item),
        !isGivenName(index, items), !isNumeral(index, items)
      else {
        return nil
      }
      let short = item.names.filter { $0.kind == .shortName || $0.kind == .familyName }
      if let actor = resolveShort(short, item, context()) { return actor }
    }
    if let seat = item.names.first(where: { $0.kind == .seat }) { return (.known(seat.actor), .seat) }
    return nil
  }

  private func resolveShort(
    _ senses: [Item.NameSense], _ item: Item, _ context: NameContext
  ) -> (ActorReference, NameRule)? {
    let candidates = senses.map(\.actor)
    let inFull = candidates.filter { named[$0] != nil }
    // Of two of one family name the one told already: the other has not come in yet.
    let before = inFull.filter(met.contains)
    if let actor = (before.isEmpty ? inFull : before).max(by: { isLessNamed($0, $1) }) {
      return (.known(actor), .namedInFull)
    }
    if let actor = lastName(item) { return (.known(actor), .namedInFull) }
    if let index = foundPerson(matching: item) {
      return (.found(index), .namedInFull)
    }
    if let actor = bestFit(candidates, context) {
      return (.known(actor), .withOffice)
    }
    let known = senses.filter { $0.kind == .shortName }
    if let actor = pick(known, context) { return (.known(actor), .knownAlone) }
    guard item.end - item.first == 1, item.markers.isEmpty, item.triggers.isEmpty, !isBehindHyphen(item),
      let actor = mostSenior(senses.filter(\.isOwnLanguage).map(\.actor))
    else { return nil }
    return (.known(actor), .officeHolder)
  }

  /// Of two named in full equally often the one in office is meant.
  private func isLessNamed(_ one: Int, _ other: Int) -> Bool {
    func rank(_ actor: Int) -> (Int, Int) { (named[actor] ?? 0, isInOffice(actor) ? 1 : 0) }
    return rank(one) < rank(other)
  }

  private func isInOffice(_ actor: Int) -> Bool {
    reference.map { day in lexicon.holdings(of: actor).contains { $0.includes(day) } } ?? false
  }

  /// Of several persons of one family name the one who held the highest office at the time, for a country the text is
  /// about; then whose counterpart the text names; `nil` when two are equal.
  private func mostSenior(_ candidates: [Int]) -> Int? {
    var best: (seniority: (Int, Int, Int), actor: Int)?
    var isTie = false
    for actor in candidates where best?.actor != actor {
      guard let country = lexicon.country(of: actor), countries[country] != nil else { continue }
      let held = lexicon.holdings(of: actor).filter { holding in reference.map(holding.includes) ?? true }
      guard let rank = held.map({ lexicon.offices[$0.office].rank }).min() else { continue }
      // Of two in one rank, whoever held more offices of that rank at once.
      let atOnce = reference == nil ? 1 : held.count { lexicon.offices[$0.office].rank == rank }
      let seniority = (rank, -atOnce, -daysBesideCounterparts(held))
      if let current = best, seniority >= current.seniority {
        isTie = isTie || seniority == current.seniority
      } else {
        best = (seniority, actor)
        isTie = false
      }
    }
    return isTie ? nil : best?.actor
  }

  /// Days for which offices were held beside the same ones of other states, held by persons the text names.
  private func daysBesideCounterparts(_ held: [Holding]) -> Int {
    var days = 0
    for person in named.keys {
      for other in lexicon.holdings(of: person) {
        for holding in held where holding.office == other.office && holding.whom != other.whom {
          let overlap = min(holding.to, other.to) - max(holding.from, other.from)
          days += max(0, min(overlap, Self.longTenure))
        }
      }
    }
    return days
  }

  /// Ten years: what two sitting ministers share is counted no longer than that.
  private static let longTenure = 3653

  /// Among several actors of one name: the own language's, then the one that fits what stands around.
  private func pick(_ senses: [Item.NameSense], _ context: NameContext) -> Int? {
    guard senses.count > 1 else { return senses.first?.actor }
    let own = senses.filter(\.isOwnLanguage)
    let pool = own.isEmpty ? senses : own
    if pool.count == 1 { return pool[0].actor }
    if let fit = bestFit(pool.map(\.actor), context) { return fit }
    if let named = pool.first(where: { named[$0.actor] != nil }) { return named.actor }
    return pool.min { order($0.actor) < order($1.actor) }?.actor
  }

  /// Countries before organisations before places before persons; then whoever was in office at the time.
  private func order(_ actor: Int) -> (Int, Int, Int) {
    let holdings = lexicon.holdings(of: actor)
    let inOffice = reference.map { day in holdings.contains { $0.includes(day) } } ?? !holdings.isEmpty
    let rank =
      switch lexicon.actorClass(actor) {
      case .country: 0
      case .organisation: 1
      case .place: 2
      case .person: 3
      }
    return (rank, inOffice ? 0 : 1, actor)
  }

  /// Whether an actor holds one of the offices, or belongs to one of the countries, told with the name.
  func fits(_ actor: Int, _ context: NameContext) -> Bool {
    guard !context.isEmpty else { return false }
    let country = lexicon.facts(actor).country
    let holdings = lexicon.holdings(of: actor)
    let countryFits =
      context.affiliations.isEmpty
      || context.affiliations.contains { affiliation in
        (country != 0 && lexicon.facts(affiliation).country == country) || holdings.contains { $0.whom == affiliation }
      }
    guard !context.offices.isEmpty else { return countryFits }
    let holds = holdings.contains { held in context.offices.contains { lexicon.office($0, fits: held.office) } }
    return countryFits && (holds || !context.affiliations.isEmpty)
  }

  /// Of those who fit the one who held the office at the time, else ever, else the first.
  private func bestFit(_ actors: [Int], _ context: NameContext) -> Int? {
    func rank(_ actor: Int) -> Int {
      if holds(actor, oneOf: context.offices) { return 0 }
      let hasHeld = lexicon.holdings(of: actor).contains { held in
        context.offices.contains { lexicon.office($0, fits: held.office) }
      }
      return hasHeld ? 1 : 2
    }
    let fitting = actors.filter { fits($0, context) }
    return fitting.min { rank($0) < rank($1) }
  }

  /// Whether somebody held one of the offices when the text was published.
  private func holds(_ actor: Int, oneOf offices: [Int]) -> Bool {
    guard let reference else { return false }
    return lexicon.holdings(of: actor).contains { held in
      held.includes(reference) && offices.contains { lexicon.office($0, fits: held.office) }
    }
  }

  /// Bytes from which on a word that no list knows is no given name.
  private static let longestGivenName = 9

  /// "Boris Johnson" is not the Johnson of the lexicon when another given name stands before the family name.
  private func belongsToOther(_ index: Int, _ items: View<Item>) -> Bool {
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
  private func beginsOther(_ index: Int, _ items: View<Item>, _ context: () -> NameContext) -> Bool {
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

  // MARK: Found persons

  /// Who a name found by evidence is: a person of the lexicon in a spelling nobody listed, somebody found before, or
  /// somebody new.
  mutating func enter(_ tokens: [Int], _ context: NameContext) -> (actor: ActorReference, rule: NameRule?) {
    if let person = sounding(tokens, context) {
      note(person.actor, tokens[0]..<tokens[tokens.count - 1] + 1)
      return (.known(person.actor), Self.rule(of: person))
    }
    if tokens.count == 1, let actor = partOfName(tokens[0]) { return (.known(actor), .namedInFull) }
    return (.found(enterFound(tokens, context)), nil)
  }

  static func rule(of person: LexiconView.LikelyPerson) -> NameRule {
    person.score < leastPlain ? .damagedSpelling : .otherSpelling
  }

  /// Enters a person found by evidence, or recognises one found before.
  private mutating func enterFound(_ tokens: [Int], _ context: NameContext) -> Int {
    if let index = foundTokens.firstIndex(where: { sameName($0, tokens) }) {
      if tokens.count > foundTokens[index].count { rename(index, tokens) }
      if found[index].country == nil { found[index].country = country(of: context) }
      if found[index].office == nil { found[index].office = context.offices.first.map { lexicon.offices[$0].id } }
      note(tokens, index)
      return index
    }
    let name = name(of: tokens)
    found.append(
      FoundPerson(
        name: name.nominative, englishName: name.english, language: language, country: country(of: context),
        office: context.offices.first.map { lexicon.offices[$0].id }))
    foundTokens.append(tokens)
    note(tokens, found.count - 1)
    return found.count - 1
  }

  private mutating func rename(_ index: Int, _ tokens: [Int]) {
    foundTokens[index] = tokens
    let name = name(of: tokens)
    found[index].name = name.nominative
    found[index].englishName = name.english
  }

  private func name(of tokens: [Int]) -> SpellingMemo.Name {
    memo.name(SpellingMemo.Key(spelling: surface(tokens), language: language))
  }

  /// A name as the text has it.
  func surface(_ tokens: [Int]) -> String { text.string(tokens[0]..<(tokens[tokens.count - 1] + 1)) }

  private mutating func note(_ tokens: [Int], _ index: Int) {
    let surface = surface(tokens)
    if !found[index].surfaces.contains(surface) {
      found[index].surfaces.append(surface)
      found[index].surfaces.sort()
    }
  }

  /// A found person whose family name an item repeats.
  func foundPerson(matching item: Item) -> Int? {
    guard item.end - item.first == 1, !foundTokens.isEmpty else { return nil }
    let token = text.tokens[item.first]
    return foundTokens.lastIndex { tokens in
      tokens.contains { text.tokens[$0].length > 1 && text.sameStem(text.tokens[$0], token) }
    }
  }

  /// Two found names are one person's when every word of the shorter occurs in the longer.
  private func sameName(_ first: [Int], _ second: [Int]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    return short.allSatisfy { one in
      long.contains { text.sameStem(text.tokens[one], text.tokens[$0]) || isInitial(one, of: $0) }
    }
  }

  private func isInitial(_ initial: Int, of word: Int) -> Bool {
    let token = text.tokens[initial]
    guard token.length == 1, token.flags.contains(.initial) || token.flags.contains(.dotted) else { return false }
    let width = Int(min(token.end - token.start, text.tokens[word].end - text.tokens[word].start, 2))
    return (0..<width).allSatisfy { text.bytes[Int(token.start) + $0] == text.bytes[Int(text.tokens[word].start) + $0] }
  }

  private func country(of context: NameContext) -> String? {
    context.affiliations.lazy.compactMap { ActorFacts.unpack(lexicon.facts($0).country) }.first
  }
}

/// What stands right before a name and belongs to it.
struct NameContext {
  var offices: [Int] = []
  var affiliations: [Int] = []
  var hasTitle = false

  var isEmpty: Bool { offices.isEmpty && affiliations.isEmpty }
}

extension View where Element == Item.NameSense {
  /// The sense of a kind, when there is just one.
  func only(_ kind: Sense.Kind) -> Item.NameSense? {
    var found: Item.NameSense?
    for sense in self where sense.kind == kind {
      if found != nil { return nil }
      found = sense
    }
    return found
  }
}

extension Item {
  /// "Hyun", which is some family's name as well.
  fileprivate var mayBeGivenName: Bool {
    markers.isEmpty && triggers.isEmpty && office == nil && !isDate
      && names.allSatisfy { $0.kind == .familyName || $0.kind == .shortName }
  }
}
