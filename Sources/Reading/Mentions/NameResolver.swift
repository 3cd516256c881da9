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
