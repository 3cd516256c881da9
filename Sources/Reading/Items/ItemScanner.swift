import Lexicon
import Names

/// Walks the tokens of a document once and looks every phrase up, longest first.
///
/// Not to be shared: it keeps lists that are filled anew for every phrase.
struct ItemScanner {
  let lexicon: LexiconView
  let grammar: Grammar
  /// The bit of the document's language; words of other languages mean nothing here, names do.
  let language: UInt32
  /// Where the items' lists are kept.
  let arena: Arena
  /// Where the language writes nouns together.
  private let compounds: CompoundNouns?
  /// What is known of single words.
  let memo: ItemMemo
  private var scratch = ItemScratch()

  /// - Parameter compounds: tells compound nouns by their last part, in languages that make them.
  init(
    lexicon: LexiconView, grammar: Grammar, language: UInt32, arena: Arena, memo: ItemMemo,
    compounds: CompoundNouns? = nil
  ) {
    self.compounds = compounds
    self.lexicon = lexicon
    self.grammar = grammar
    self.language = language
    self.arena = arena
    self.memo = memo
  }

  /// The items of a range of tokens, in order and without gaps.
  /// - Parameter dates: token ranges of date mentions, in order; each becomes one item that means nothing else.
  mutating func items(of tokens: View<Token>, in range: Range<Int>, dates: [Range<Int>] = []) -> View<Item> {
    // Each item takes a token at least.
    var items = arena.growingList(of: Item.self, atMost: range.count)
    var index = range.lowerBound
    var upcoming = dates.partitioningIndex { $0.upperBound > range.lowerBound }
    while index < range.upperBound {
      if upcoming < dates.count, dates[upcoming].lowerBound <= index {
        let date = dates[upcoming]
        upcoming += 1
        guard date.upperBound > index else { continue }
        let end = min(date.upperBound, range.upperBound)
        items.append(Item(first: index, end: end, isDate: true))
        index = end
        continue
      }
      guard let item = longest(at: index, tokens, range.upperBound) else {
        items.append(compound(at: index, tokens))
        index += 1
        continue
      }
      index = item.end
      if !item.triggers.isEmpty, isPartOfAdjective(item, tokens) {
        items.append(Item(first: item.first, end: item.end))
        continue
      }
      if item.office != nil, let parted = partedOffice(item, tokens, range.upperBound) {
        for part in parted { items.append(part) }
        index = parted[parted.count - 1].end
      } else {
        items.append(item)
      }
    }
    return items.view
  }

  /// "nuclear-armed", "US-backed": behind a hyphen a form that is verb alone makes an adjective, unless the part before
  /// is a short one ("co-hosted").
  private func isPartOfAdjective(_ item: Item, _ tokens: View<Token>) -> Bool {
    let first = item.first
    guard first > 1, item.end - first == 1, case let hyphen = tokens[first - 1], hyphen.isHyphen,
      !hyphen.flags.contains(.spaced), !tokens[first].flags.contains(.spaced), !tokens[first].isCapital,
      tokens[first - 2].isWord, tokens[first - 2].length > 2
    else { return false }
    return item.triggers.allSatisfy { $0.form == .verb || $0.form == .participle }
  }

  /// The longest known phrase that begins at a token.
  private mutating func longest(at start: Int, _ tokens: View<Token>, _ limit: Int) -> Item? {
    let token = tokens[start]
    guard token.kind != .mark || !token.isHyphen else { return nil }
    var best: Item?
    if let key = ItemMemo.Key(token, language: language) {
      guard let meaning = meaning(of: key, start, tokens).first else { return nil }
      best = meaning.item
      best?.first = start
      best?.end = start + 1
      if meaning.hasLonger { walk(beyond: token.phraseKey, start, tokens, limit, &best) }
    } else {
      if token.flags.contains(.allCapitals) {
        walk(from: token.phraseKey.inCapitals, start, tokens, limit, &best)
      }
      walk(from: token.phraseKey, start, tokens, limit, &best)
    }
    if let item = best, item.end - item.first > 1, !item.triggers.isEmpty {
      best?.trailing = markers(of: tokens[item.end - 1]).intersection(.relations)
      // "a ensuite rencontré": an adverb inside the phrase.
      for index in item.first + 1..<item.end - 1 {
        best?.markers.formUnion(markers(of: tokens[index]).intersection(.then))
      }
    }
    return best
  }

  /// A word nobody listed, with what it means as a compound.
  private mutating func compound(at index: Int, _ tokens: View<Token>) -> Item {
    var item = Item(first: index, end: index + 1)
    guard compounds != nil, tokens[index].isWord, tokens[index].isCapital else { return item }
    if let key = ItemMemo.Key(tokens[index], language: language) {
      guard let meaning = meaning(of: key, index, tokens).first else { return item }
      item.triggers = meaning.compound
      item.markers = meaning.compoundMarker
    } else {
      item.triggers = head(ofCompound: tokens[index], in: arena)
    }
    return item
  }

  private mutating func head(ofCompound token: Token, in arena: Arena) -> View<Item.TriggerSense> {
    guard let compounds, token.isWord else { return View() }
    scratch.clear()
    compounds.head(of: token, &scratch.triggers)
    return arena.list(scratch.triggers)
  }

  /// An office with a country inside ("ministre russe des Affaires étrangères", "Sekretär des russischen
  /// Sicherheitsrats"): the office, the country, and the rest of the office's words, which means nothing by itself.
  private mutating func partedOffice(_ item: Item, _ tokens: View<Token>, _ limit: Int) -> [Item]? {
    var key = tokens[item.first].phraseKey
    var end = item.first + 1
    while end < limit, let match = lexicon.find(key), match.hasLonger {
      if let country = country(at: end, tokens, limit),
        let whole = office(from: item.first, key, goingOnAt: country.end, tokens, limit), whole.end > item.end
      {
        let head = Item(first: item.first, end: end, markers: item.markers, office: whole.office)
        return [head, country, Item(first: country.end, end: whole.end)]
      }
      key = key.followed(by: tokens[end].phraseKey)
      end += 1
    }
    return nil
  }

  private mutating func country(at index: Int, _ tokens: View<Token>, _ limit: Int) -> Item? {
    func isCountry(_ item: Item) -> Bool {
      item.office == nil
        && item.names.contains { sense in
          sense.kind == .adjective || sense.kind == .name && lexicon.actorClass(sense.actor) == .country
        }
    }
    guard let item = longest(at: index, tokens, limit) else { return nil }
    if isCountry(item) { return item }
    // "russischer Sicherheitsrat" is a body; its first word is still an adjective.
    var word: Item?
    guard item.end > index + 1, let match = lexicon.find(tokens[index].phraseKey) else { return nil }
    take(match.senses, index, index + 1, tokens, &word, in: arena)
    return word.flatMap { isCountry($0) ? $0 : nil }
  }

  /// The longest office whose first words have a key and whose others stand from an index on.
  private mutating func office(
    from first: Int, _ key: WordKey, goingOnAt index: Int, _ tokens: View<Token>, _ limit: Int
  )
    -> Item?
  {
    var key = key
    var index = index
    var whole: Item?
    while index < limit, let match = lexicon.find(key), match.hasLonger {
      key = following(key, tokens[index])
      index += 1
      guard let longer = lexicon.find(key) else { break }
      take(longer.senses, first, index, tokens, &whole, in: arena)
    }
    return whole?.office == nil ? nil : whole
  }

  /// What a word does by itself.
  private func markers(of token: Token) -> Marker {
    var result: Marker = []
    guard token.isWord, let match = lexicon.find(token.phraseKey) else { return result }
    for sense in match.senses
    where sense.kind == .marker && sense.languages & language != 0 && isSpelled(sense.flags, token) {
      result.formUnion(grammar.markers[Int(sense.reference)])
    }
    return result
  }

  /// What a word means by itself, as remembered or else as the lexicon has it.
  private mutating func meaning(of key: ItemMemo.Key, _ index: Int, _ tokens: View<Token>) -> View<ItemMemo.Meaning> {
    if let known = memo.meaning(key) { return known }
    var meaning = ItemMemo.Meaning()
    if let match = lexicon.find(tokens[index].phraseKey) {
      meaning.hasLonger = match.hasLonger
      take(match.senses, index, index + 1, tokens, &meaning.item, in: memo.arena)
    }
    if meaning.item == nil {
      meaning.compound = head(ofCompound: tokens[index], in: memo.arena)
      if meaning.compound.isEmpty, tokens[index].isWord {
        meaning.compoundMarker = compounds?.marker(of: tokens[index]) ?? []
      }
    }
    return memo.remember(meaning, of: key)
  }

  private mutating func walk(
    from first: WordKey, _ start: Int, _ tokens: View<Token>, _ limit: Int, _ best: inout Item?
  ) {
    guard let match = lexicon.find(first) else { return }
    take(match.senses, start, start + 1, tokens, &best, in: arena)
    if match.hasLonger { walk(beyond: first, start, tokens, limit, &best) }
  }

  /// Goes on with the words behind a first one.
  private mutating func walk(
    beyond first: WordKey, _ start: Int, _ tokens: View<Token>, _ limit: Int, _ best: inout Item?
  ) {
    var key = first
    var index = start
    while true {
      index += 1
      if index < limit, tokens[index].isHyphen { index += 1 }
      guard index < limit else { return }
      key = following(key, tokens[index])
      guard let match = lexicon.find(key) else { return }
      take(match.senses, start, index + 1, tokens, &best, in: arena)
      guard match.hasLonger else { return }
    }
  }

  /// The key of a phrase with one more word. A word in capitals may stand in it as an abbreviation or as an ordinary
  /// word in a headline.
  private func following(_ key: WordKey, _ next: Token) -> WordKey {
    if next.flags.contains(.allCapitals), next.length <= 5 {
      let exact = key.followed(by: next.phraseKey.inCapitals)
      if lexicon.find(exact) != nil { return exact }
    }
    return key.followed(by: next.phraseKey)
  }

  /// Turns senses into an item if any of them counts here; the longest wins, equals are joined.
  private mutating func take(
    _ senses: LexiconView.Senses, _ first: Int, _ end: Int, _ tokens: View<Token>, _ best: inout Item?,
    in arena: Arena
  ) {
    if senses.isEmpty { return }
    let token = tokens[first]
    scratch.clear()
    var markers: Marker = []
    var hasGivenName = false
    var isPlural = false
    for sense in senses where isSpelled(sense.flags, token) {
      let own = sense.languages & language != 0
      switch sense.kind {
      case .name, .shortName, .familyName, .seat:
        guard hasCapital(tokens, first, end) || isLowerCaseCountry(sense, tokens, first, end) else { continue }
        scratch.names.append(
          Item.NameSense(
            actor: Int(sense.reference), kind: sense.kind, isOwnLanguage: own,
            nameCase: own ? Item.NameCase(sense.flags) : .unknown))
      case .adjective, .demonym:
        guard own else { continue }
        scratch.names.append(Item.NameSense(actor: Int(sense.reference), kind: sense.kind, isOwnLanguage: true))
      case .givenName:
        hasGivenName = hasGivenName || token.isCapital
      case .office:
        guard own else { continue }
        scratch.offices.append(Int(sense.reference))
        isPlural = isPlural || sense.flags.contains(.plural)
      case .marker:
        // "M. Dupont": a title may look like an initial. "H.E." is no pronoun.
        let marker = grammar.markers[Int(sense.reference)]
        guard own, marker == .title || !isInitial(first, end, tokens) && !isAcronym(first, end, tokens) else {
          continue
        }
        // "einen offiziellen Besuch": where nouns have capitals, officials have one.
        if compounds != nil, marker.contains(.delegation), !hasCapital(tokens, first, end) { continue }
        markers.formUnion(marker)
      case .trigger:
        guard own, let form = TriggerForm(rawValue: Int(sense.detail)) else { continue }
        scratch.triggers.append(Item.TriggerSense(trigger: Int(sense.reference), form: form))
      }
    }
    // "Réunion à Paris": what is an event word here is no name for being one elsewhere.
    if !scratch.triggers.isEmpty, end - first == 1 {
      scratch.names.removeAll { $0.kind == .name && !$0.isOwnLanguage }
    }
    guard hasGivenName || !markers.isEmpty || !scratch.isEmpty, best.map({ $0.end <= end }) ?? true else { return }
    var item = Item(first: first, end: end, markers: markers, hasGivenName: hasGivenName)
    item.names = arena.list(scratch.names)
    item.triggers = arena.list(scratch.triggers)
    if !scratch.offices.isEmpty {
      item.office = Item.OfficeSense(offices: arena.list(scratch.offices), isPlural: isPlural)
    }
    if let shorter = best, shorter.end == end {
      best?.join(item, in: arena)
    } else {
      best = item
    }
  }

  /// "В. Путин": an initial is no preposition.
  private func isInitial(_ first: Int, _ end: Int, _ tokens: View<Token>) -> Bool {
    let token = tokens[first]
    return token.isCapital && end - first == 1 && (token.flags.contains(.initial) || isElidedInName(first, tokens))
  }

  private func isAcronym(_ first: Int, _ end: Int, _ tokens: View<Token>) -> Bool {
    end - first == 1 && tokens[first].flags.isSuperset(of: [.dotted, .allCapitals])
  }

  /// "Denis Sassou N'Guesso", "Massimo D'Alema": a capital elided after a capitalised word belongs to a name.
  private func isElidedInName(_ index: Int, _ tokens: View<Token>) -> Bool {
    guard tokens[index].length == 1, tokens[index].isAccented, index > 0, index + 1 < tokens.count else { return false }
    return tokens[index - 1].isWord && tokens[index - 1].isCapital && tokens[index + 1].isCapital
      && !tokens[index + 1].flags.contains(.spaced)
  }

  /// "à" is not "a"; a capital may lack its accent ("A Paris").
  private func isSpelled(_ flags: Sense.Flags, _ token: Token) -> Bool {
    if flags.isDisjoint(with: .spelling) { return true }
    return flags.contains(.accented) ? token.isAccented || token.isCapital : !token.isAccented
  }

  /// An article with a capital only begins the sentence: "La réunion" is no island, "La Réunion" is.
  private func hasCapital(_ tokens: View<Token>, _ first: Int, _ end: Int) -> Bool {
    for index in first + 1..<end where tokens[index].isCapital || tokens[index].isNumber { return true }
    guard tokens[first].isCapital || tokens[first].isNumber else { return false }
    return end - first == 1 || !markers(of: tokens[first]).contains(.article)
  }

  /// Some papers write the names of states small on purpose; a one-word country name counts all the same.
  private func isLowerCaseCountry(_ sense: Sense, _ tokens: View<Token>, _ first: Int, _ end: Int) -> Bool {
    sense.kind == .name && sense.languages & language != 0 && end - first == 1 && tokens[first].length > 4
      && lexicon.actorClass(Int(sense.reference)) == .country
  }
}

/// Lists that are filled anew for every phrase.
private struct ItemScratch {
  var names: [Item.NameSense] = []
  var offices: [Int] = []
  var triggers: [Item.TriggerSense] = []

  var isEmpty: Bool { names.isEmpty && offices.isEmpty && triggers.isEmpty }

  mutating func clear() {
    if !names.isEmpty { names.removeAll(keepingCapacity: true) }
    if !offices.isEmpty { offices.removeAll(keepingCapacity: true) }
    if !triggers.isEmpty { triggers.removeAll(keepingCapacity: true) }
  }
}

extension Item.NameCase {
  init(_ flags: Sense.Flags) {
    self = flags.contains(.nominative) ? .nominative : flags.contains(.oblique) ? .oblique : .unknown
  }
}

extension Item {
  var isKnown: Bool {
    !names.isEmpty || office != nil || !markers.subtracting(.bond).isEmpty || !triggers.isEmpty || hasGivenName
  }

  mutating func join(_ other: Item, in arena: Arena) {
    names = arena.list(names, other.names)
    markers.formUnion(other.markers)
    triggers = arena.list(triggers, other.triggers)
    hasGivenName = hasGivenName || other.hasGivenName
    if let office = other.office { self.office = office }
  }
}
