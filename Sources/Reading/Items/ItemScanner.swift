import Lexicon
import Names

/// Walks the tokens of a document once and looks every phrase up, longest first.
struct ItemScanner {
  let lexicon: LexiconView
  let grammar: Grammar
  /// The bit of the document's language; words of other languages mean nothing here, names do.
  let language: UInt32
  /// Where the items' lists are kept.
  let arena: Arena
  private let scratch = ItemScratch()
  /// Where the language writes nouns together.
  private let compounds: CompoundNouns?

  /// - Parameter compounds: tells compound nouns by their last part, in languages that make them.
  init(lexicon: LexiconView, grammar: Grammar, language: UInt32, arena: Arena, compounds: CompoundNouns? = nil) {
    self.compounds = compounds
    self.lexicon = lexicon
    self.grammar = grammar
    self.language = language
    self.arena = arena
  }

  /// The items of a range of tokens, in order and without gaps.
  /// - Parameter dates: token ranges of date mentions, in order; each becomes one item that means nothing else.
  func items(of tokens: View<Token>, in range: Range<Int>, dates: [Range<Int>] = []) -> View<Item> {
    var items: [Item] = []
    items.reserveCapacity(range.count)
    var index = range.lowerBound
    var upcoming = dates[dates.partitioningIndex { $0.upperBound > range.lowerBound }...]
    while index < range.upperBound {
      if let date = upcoming.first, date.lowerBound <= index {
        upcoming.removeFirst()
        guard date.upperBound > index else { continue }
        let end = min(date.upperBound, range.upperBound)
        items.append(Item(first: index, end: end, isDate: true))
        index = end
        continue
      }
      let item = longest(at: index, tokens, range.upperBound) ?? compound(at: index, tokens)
      if let parted = partedOffice(item, tokens, range.upperBound) {
        items += parted
      } else {
        items.append(item)
      }
      index = items[items.count - 1].end
    }
    return arena.list(items)
  }

  /// The longest known phrase that begins at a token.
  private func longest(at start: Int, _ tokens: View<Token>, _ limit: Int) -> Item? {
    let token = tokens[start]
    guard token.kind != .mark || !token.isHyphen else { return nil }
    var best: Item?
    if token.flags.contains(.allCapitals) {
      walk(from: token.phraseKey.inCapitals, start, tokens, limit, &best)
    }
    walk(from: token.phraseKey, start, tokens, limit, &best)
    if let item = best, item.end - item.first > 1, !item.triggers.isEmpty {
      best?.trailing = markers(of: tokens[item.end - 1]).intersection(.relations)
      // "a ensuite rencontré": an adverb inside the phrase.
      for token in tokens[item.first + 1..<item.end - 1] {
        best?.markers.formUnion(markers(of: token).intersection(.then))
      }
    }
    return best
  }

  /// A word nobody listed, with what it means as a compound.
  private func compound(at index: Int, _ tokens: View<Token>) -> Item {
    var item = Item(first: index, end: index + 1)
    guard let compounds, tokens[index].isWord else { return item }
    scratch.clear()
    compounds.head(of: tokens[index], &scratch.triggers)
    if !scratch.triggers.isEmpty { item.triggers = arena.list(scratch.triggers) }
    return item
  }

  /// An office with a country inside ("ministre russe des Affaires étrangères", "Sekretär des russischen
  /// Sicherheitsrats"): the office, the country, and the rest of the office's words, which means nothing by itself.
  private func partedOffice(_ item: Item, _ tokens: View<Token>, _ limit: Int) -> [Item]? {
    guard item.office != nil else { return nil }
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

  private func country(at index: Int, _ tokens: View<Token>, _ limit: Int) -> Item? {
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
    take(match.senses, Item(first: index, end: index + 1), tokens, &word)
    return word.flatMap { isCountry($0) ? $0 : nil }
  }

  /// The longest office whose first words have a key and whose others stand from an index on.
  private func office(from first: Int, _ key: WordKey, goingOnAt index: Int, _ tokens: View<Token>, _ limit: Int)
    -> Item?
  {
    var key = key
    var index = index
    var whole: Item?
    while index < limit, let match = lexicon.find(key), match.hasLonger {
      key = following(key, tokens[index])
      index += 1
      guard let longer = lexicon.find(key) else { break }
      take(longer.senses, Item(first: first, end: index), tokens, &whole)
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

  private func walk(from first: WordKey, _ start: Int, _ tokens: View<Token>, _ limit: Int, _ best: inout Item?) {
    var key = first
    var index = start
    while let match = lexicon.find(key) {
      if !match.senses.isEmpty { take(match.senses, Item(first: start, end: index + 1), tokens, &best) }
      guard match.hasLonger else { return }
      index += 1
      if index < limit, tokens[index].isHyphen { index += 1 }
      guard index < limit else { return }
      key = following(key, tokens[index])
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
  private func take(_ senses: LexiconView.Senses, _ span: Item, _ tokens: View<Token>, _ best: inout Item?) {
    var item = span
    let isCapital = tokens[span.first].isCapital
    // "В. Путин": an initial is no preposition.
    let isInitial =
      isCapital && span.end - span.first == 1
      && (tokens[span.first].flags.contains(.initial) || isElidedInName(span.first, tokens))
    let isAcronym =
      span.end - span.first == 1 && tokens[span.first].flags.isSuperset(of: [.dotted, .allCapitals])
    scratch.clear()
    var isPlural = false
    for sense in senses where isSpelled(sense.flags, tokens[span.first]) {
      let own = sense.languages & language != 0
      switch sense.kind {
      case .name, .shortName, .familyName, .seat:
        guard hasCapital(tokens, span) || isLowerCaseCountry(sense, tokens, span) else { continue }
        scratch.names.append(
          Item.NameSense(
            actor: Int(sense.reference), kind: sense.kind, isOwnLanguage: own,
            nameCase: own ? Item.NameCase(sense.flags) : .unknown))
      case .adjective, .demonym:
        guard own else { continue }
        scratch.names.append(Item.NameSense(actor: Int(sense.reference), kind: sense.kind, isOwnLanguage: true))
      case .givenName:
        item.hasGivenName = item.hasGivenName || isCapital
      case .office:
        guard own else { continue }
        scratch.offices.append(Int(sense.reference))
        isPlural = isPlural || sense.flags.contains(.plural)
      case .marker:
        // "M. Dupont": a title may look like an initial. "H.E." is no pronoun.
        let marker = grammar.markers[Int(sense.reference)]
        guard own, !isInitial && !isAcronym || marker == .title else { continue }
        item.markers.formUnion(marker)
      case .trigger:
        guard own, let form = TriggerForm(rawValue: Int(sense.detail)) else { continue }
        scratch.triggers.append(Item.TriggerSense(trigger: Int(sense.reference), form: form))
      }
    }
    item.names = arena.list(scratch.names)
    item.triggers = arena.list(scratch.triggers)
    if !scratch.offices.isEmpty {
      item.office = Item.OfficeSense(offices: arena.list(scratch.offices), isPlural: isPlural)
    }
    guard item.isKnown else { return }
    if var joined = best, joined.end == item.end {
      joined.join(item, in: arena)
      best = joined
    } else if best.map({ $0.end < item.end }) ?? true {
      best = item
    }
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

  private func hasCapital(_ tokens: View<Token>, _ span: Item) -> Bool {
    (span.first..<span.end).contains { tokens[$0].isCapital || tokens[$0].isNumber }
  }

  /// Some papers write the names of states small on purpose; a one-word country name counts all the same.
  private func isLowerCaseCountry(_ sense: Sense, _ tokens: View<Token>, _ span: Item) -> Bool {
    sense.kind == .name && sense.languages & language != 0 && span.end - span.first == 1
      && tokens[span.first].length > 4
      && lexicon.actorClass(Int(sense.reference)) == .country
  }
}

/// Lists that are filled anew for every phrase.
private final class ItemScratch {
  var names: [Item.NameSense] = []
  var offices: [Int] = []
  var triggers: [Item.TriggerSense] = []

  func clear() {
    names.removeAll(keepingCapacity: true)
    offices.removeAll(keepingCapacity: true)
    triggers.removeAll(keepingCapacity: true)
  }
}

extension Item.NameCase {
  init(_ flags: Sense.Flags) {
    self = flags.contains(.nominative) ? .nominative : flags.contains(.oblique) ? .oblique : .unknown
  }
}

extension Item {
  var isKnown: Bool {
    !names.isEmpty || office != nil || !markers.isEmpty || !triggers.isEmpty || hasGivenName
  }

  mutating func join(_ other: Item, in arena: Arena) {
    names = arena.list(names, other.names)
    markers.formUnion(other.markers)
    triggers = arena.list(triggers, other.triggers)
    hasGivenName = hasGivenName || other.hasGivenName
    if let office = other.office { self.office = office }
  }
}
