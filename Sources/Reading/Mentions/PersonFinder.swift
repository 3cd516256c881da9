import Lexicon
import Names

/// Finds persons the lexicon does not know, by evidence: an office or a title before the name, a given name in it, an
/// office after it, a verb of saying beside it. Also gathers what stands before any name and belongs to it.
struct PersonFinder {
  let lexicon: LexiconView
  let text: DocumentText
  /// German writes every noun with a capital, which makes capitals weak evidence.
  let capitalisesNouns: Bool
  /// A word for a people has a capital where it is a noun and none where it is an adjective.
  let peoplesHaveCapitals: Bool

  struct Candidate {
    /// Items of the run, end exclusive.
    var items: Range<Int>
    var tokens: [Int]
    var context: NameContext
    var rule: NameRule
  }

  /// The person whose name begins at an item, if the evidence is enough.
  func candidate(at index: Int, in items: View<Item>, isResolved: (Int) -> Bool) -> Candidate? {
    guard let run = run(at: index, in: items, isResolved: isResolved), !(run.tokens.count > 2 && isRegion(index, items))
    else {
      return nil
    }
    let (tokens, end) = (run.tokens, run.end)
    // "Bole International Airport", "Al-Mangoush": the run is part of another name.
    if end + 1 < items.count, text.tokens[items[end].first].isHyphen, isResolved(end + 1) { return nil }
    guard !isBody(end, items), let last = tokens.last, text.tokens[last].length > 1 else { return nil }
    let words = tokens.count { text.tokens[$0].length > 1 }
    var context = context(before: index, items)
    var isApposition = false
    if context.offices.isEmpty, words > 1, isApposed(index..<end, items) {
      context = self.context(before: index - 1, items, isBeforeComma: true)
      isApposition = true
    }
    // "l'aéroport Félix Houphouët-Boigny": what a building is called.
    if context.offices.isEmpty, !context.hasTitle, !isApposition, index > 0, items[index - 1].markers.contains(.body),
      items[index - 1].office == nil
    {
      return nil
    }
    let rule = evidence(words, run.hasGivenName || isApposition, context, index..<end, items, tokens)
    guard let rule else { return nil }
    return Candidate(items: index..<end, tokens: tokens, context: context, rule: rule)
  }

  private func mayBeGenitive(_ token: Int) -> Bool {
    let token = text.tokens[token]
    return SlavicEndings.mayBeGenitive(UnsafeBufferPointer(rebasing: text.bytes[Int(token.start)..<Int(token.end)]))
  }

  /// On и, ы or ї.
  private func isFeminineGenitive(_ token: Int) -> Bool {
    let end = Int(text.tokens[token].end)
    return end > 1
      && [[0xD0, 0xB8], [0xD1, 0x8B], [0xD1, 0x97]].contains([text.bytes[end - 2], text.bytes[end - 1]])
  }

  /// A run of words that may be one name, from an item on.
  struct Run {
    var tokens: [Int] = []
    /// Behind its last item.
    var end: Int
    var hasGivenName = false
  }

  /// The run of name-like words that begins at an item.
  func run(at index: Int, in items: View<Item>, isResolved: (Int) -> Bool) -> Run? {
    guard isNameLike(index, items, isResolved), !continues(index, items, isResolved) else { return nil }
    var end = index
    var tokens: [Int] = []
    var hasGivenName = false
    // In words; two with a hyphen between them count once, small words not.
    var length = 0
    while end < items.count, length < 4 {
      if isNameLike(end, items, isResolved) {
        if end > index, text.tokens[items[end].first].flags.contains(.lineStart) { break }
        tokens += items[end].first..<items[end].end
        hasGivenName = hasGivenName || items[end].hasGivenName
        let isParticle = end > index && NameJoint.contains(text.tokens[items[end].first].key)
        if end == index || !isParticle && !text.tokens[items[end - 1].first].isHyphen { length += 1 }
        end += 1
      } else if end > index, isJoint(end, items), case let next = behindJoint(end, items),
        isNameLike(next, items, isResolved)
      {
        if !text.tokens[items[end].first].isHyphen && text.tokens[items[end].first].isWord {
          tokens.append(items[end].first)
        }
        end = next
      } else if end > index, isSyllable(behind: end, of: tokens, items) {
        tokens.append(items[end + 1].first)
        end += 2
      } else {
        break
      }
    }
    return Run(tokens: tokens, end: end, hasGivenName: hasGivenName)
  }

  /// The item behind a small word of a name, with the hyphen that may hang on it ("Erfan al-Hiyali").
  private func behindJoint(_ joint: Int, _ items: View<Item>) -> Int {
    guard text.tokens[items[joint].first].isWord, joint + 1 < items.count,
      case let hyphen = text.tokens[items[joint + 1].first], hyphen.isHyphen, !hyphen.flags.contains(.spaced)
    else { return joint + 1 }
    return joint + 2
  }

  /// "Chung Byung-(won)": behind a hyphen a Korean or Chinese given name goes on with a small letter.
  private func isSyllable(behind hyphen: Int, of name: [Int], _ items: View<Item>) -> Bool {
    guard hyphen + 1 < items.count, name.count > 1, case let mark = text.tokens[items[hyphen].first], mark.isHyphen,
      !mark.flags.contains(.spaced), case let token = text.tokens[items[hyphen + 1].first], token.isWord,
      !token.isCapital, !token.flags.contains(.spaced), token.flags.contains(.latin),
      items[hyphen + 1].end - items[hyphen + 1].first == 1
    else { return false }
    return PreparedName(text.string(name[0]..<items[hyphen + 1].first + 1)).isEastern
  }

  /// "Cho Koo-rae": nothing but a Korean or Chinese name ends so.
  private func endsWithSyllable(_ name: [Int]) -> Bool {
    guard let last = name.last, name.count == 3, !text.tokens[last].isCapital else { return false }
    return text.tokens[last - 1].isHyphen && PreparedName(text.string(name[0]..<last + 1)).isEastern
  }

  private func evidence(
    _ words: Int, _ hasGivenName: Bool, _ context: NameContext, _ range: Range<Int>, _ items: View<Item>,
    _ tokens: [Int]
  ) -> NameRule? {
    let isInitials = tokens.count > words
    // Nobody is called "of the Assembly".
    let before = range.lowerBound > 0 ? items[range.lowerBound - 1].markers : []
    // "a delegation led by Li Jianguo"; "under" alone leads to much else.
    if before.contains(.ledBy), words > 1, items[range.lowerBound - 1].end - items[range.lowerBound - 1].first > 1 {
      return .leading
    }
    let isAttached = before.isDisjoint(with: Marker.relations.union(.article))
    if !isAttached, !hasGivenName { return nil }
    if !context.offices.isEmpty || context.hasTitle {
      // Where nouns have capitals, two of them behind an office far off are no name ("Leiter des neuen Büros Nahost").
      if words > 1 || isInitials, !capitalisesNouns || hasGivenName || isAnnounced(range.lowerBound, items) {
        return .office
      }
      let token = text.tokens[tokens[0]]
      if token.length > 2, isAnnounced(range.lowerBound, items), !namesBody(range.upperBound, token, items),
        !capitalisesNouns || saysSomething(range, items)
      {
        return .office
      }
    }
    guard words > 1 || isInitials else { return nil }
    if !capitalisesNouns, isListed(range.lowerBound, items) { return .office }
    if isToldByPeople(range.lowerBound, items) { return .people }
    if endsWithSyllable(tokens), !items[range.lowerBound].names.isEmpty { return .givenName }
    if hasGivenName && items[range.lowerBound].hasGivenName { return .givenName }
    if isInitials, text.tokens[tokens[0]].length == 1 { return .initials }
    if officeFollows(range.upperBound, items) { return .officeBehind }
    if !capitalisesNouns, range.lowerBound > 0, saysSomething(range, items) { return .saying }
    return nil
  }

  /// "his counterparts, A and B": the second of those whom a word for many announces.
  private func isListed(_ index: Int, _ items: View<Item>) -> Bool {
    guard index > 3, items[index - 1].markers.contains(.and),
      items[index - 2].names.contains(where: { lexicon.actorClass($0.actor) == .person }),
      text.tokens[items[index - 3].first].kind == .mark
    else { return false }
    let many = stride(from: index - 4, through: max(0, index - 6), by: -1).first {
      text.tokens[items[$0].first].isWord
    }
    return many.map { items[$0].office?.isPlural ?? items[$0].markers.contains(.counterpart) } ?? false
  }

  /// "le Togolais Faure Gnassingbé": the name of a people has a capital where it is a noun.
  private func isToldByPeople(_ index: Int, _ items: View<Item>) -> Bool {
    guard index > 1, peoplesHaveCapitals, text.tokens[items[index - 1].first].isCapital else { return false }
    return items[index - 1].names.contains { $0.kind == .adjective || $0.kind == .demonym }
      && !items[index - 2].markers.isDisjoint(with: [.article, .of])
  }

  /// "Le ministre des Affaires étrangères, Tété Antonio,": a name between commas may tell whose office stood before.
  private func isApposed(_ range: Range<Int>, _ items: View<Item>) -> Bool {
    guard range.lowerBound > 1, text.tokens[items[range.lowerBound - 1].first].isMark(",") else { return false }
    guard range.upperBound < items.count else { return true }
    let after = text.tokens[items[range.upperBound].first]
    // "…, Tété Antonio a été reçu": no second comma closes it.
    if !items[range.upperBound].markers.isDisjoint(with: [.auxiliary, .said]) { return true }
    return after.kind == .mark && !after.isHyphen || isEventVerb(items[range.upperBound])
  }

  private func isEventVerb(_ item: Item) -> Bool {
    item.triggers.contains { $0.form == .verb || $0.form == .participle || $0.form == .future }
  }

  /// A single word needs an office, a title or its country right before it. An office of many announces nobody:
  /// what follows is the body they belong to ("чиновники Державного департаменту").
  private func isAnnounced(_ index: Int, _ items: View<Item>) -> Bool {
    guard let place = wordBefore(index, items) else { return false }
    let before = items[place]
    if let office = before.office { return !office.isPlural }
    return !before.markers.isDisjoint(with: [.title, .counterpart]) || before.names.contains(where: isAffiliation)
  }

  /// The word before an item; the stop of a title counts as part of it.
  private func wordBefore(_ index: Int, _ items: View<Item>) -> Int? {
    let before = isStopOfTitle(index - 1, items) ? index - 2 : index - 1
    return before >= 0 ? before : nil
  }

  /// The stop of "Dr." or "Mr.".
  private func isStopOfTitle(_ index: Int, _ items: View<Item>) -> Bool {
    index > 0 && items[index - 1].markers.contains(.title) && text.tokens[items[index].first].isMark(".")
  }

  /// "Pyongyang Chamber", "Торговельно-промислова": the run goes on to the noun of a body, or by a hyphen to a common
  /// word.
  private func isBody(_ end: Int, _ items: View<Item>) -> Bool {
    guard end < items.count else { return false }
    let token = text.tokens[items[end].first]
    if token.isHyphen, !token.flags.contains(.spaced), end + 1 < items.count {
      let next = text.tokens[items[end + 1].first]
      // "Konrad-Adenauer-Saal".
      if items[end + 1].markers.contains(.body) { return true }
      return next.isWord && !next.isCapital && !next.flags.contains(.spaced)
    }
    return items[end].markers.contains(.body) && token.isCapital && token.flags.contains(.latin)
  }

  /// "голова Одеської обласної ради", "начальник Миколаївської ОВА": the word goes with a noun or adjective behind it
  /// that has its ending, with an abbreviation or with another name.
  private func namesBody(_ next: Int, _ token: Token, _ items: View<Item>) -> Bool {
    guard items.indices.contains(next), !items[next].isDate else { return false }
    let after = text.tokens[items[next].first]
    guard after.isWord, !after.flags.contains(.lineStart) else { return false }
    if items[next].markers.contains(.body) { return true }
    if after.isCapital, items[next].markers.isEmpty, items[next].triggers.isEmpty { return true }
    guard !items[next].isKnown, token.end - token.start >= 4, after.end - after.start >= 4 else { return false }
    let word = UnsafeBufferPointer(rebasing: text.bytes[Int(token.start)..<Int(token.end)])
    let noun = UnsafeBufferPointer(rebasing: text.bytes[Int(after.start)..<Int(after.end)])
    return word.suffix(4).elementsEqual(noun.suffix(4)) || SlavicEndings.mayAgree(word, noun)
  }

  /// One capitalised word that means nothing else.
  private func isNameLike(_ index: Int, _ items: View<Item>, _ isResolved: (Int) -> Bool) -> Bool {
    guard items.indices.contains(index), !isResolved(index) else { return false }
    let item = items[index]
    let token = text.tokens[item.first]
    guard item.end - item.first == 1 || !item.names.isEmpty, token.isWord, token.isCapital, !item.isDate else {
      return false
    }
    let isDottedInitials = token.flags.contains(.dotted) && token.length == 2
    guard !token.flags.contains(.allCapitals) || isDottedInitials else { return false }
    guard item.office == nil, item.triggers.isEmpty else { return false }
    if !item.markers.isEmpty { return false }
    return item.isForeignGivenName || item.names.allSatisfy { $0.kind == .familyName || $0.kind == .shortName }
  }

  /// Whether the run really began before this item.
  private func continues(_ index: Int, _ items: View<Item>, _ isResolved: (Int) -> Bool) -> Bool {
    guard index > 0 else { return false }
    // "ihr Ehemann Joachim Sauer": a noun with a capital stands before the name.
    if capitalisesNouns, items[index].hasGivenName, !items[index - 1].hasGivenName { return false }
    return isNameLike(index - 1, items, isResolved) && !text.tokens[items[index].first].flags.contains(.lineStart)
      && !isRegion(index - 1, items)
  }

  /// "губернатор Ставрополья Владимир Владимиров": between an office and a given name that does not agree with it stands
  /// where the office is held.
  private func isRegion(_ index: Int, _ items: View<Item>) -> Bool {
    guard index > 0, items[index - 1].office != nil, index + 1 < items.count, items[index + 1].hasGivenName else {
      return false
    }
    guard !items[index].hasGivenName, mayBeGenitive(items[index].first) else { return false }
    // "Югры Наталья": of two endings one alone is a genitive's.
    return !mayBeGenitive(items[index + 1].first)
      || isFeminineGenitive(items[index].first) && !isFeminineGenitive(items[index + 1].first)
  }

  /// Hyphens, the stops of initials, and small words inside names ("von", "al", "bin").
  private func isJoint(_ index: Int, _ items: View<Item>) -> Bool {
    let token = text.tokens[items[index].first]
    // "Ismail Ould Cheikh Ahmed".
    if token.isHyphen || token.isCapital && token.length > 2 && items[index].markers == .title { return true }
    // "P. I. Ivanov".
    if token.isMark("."), index > 0 { return text.tokens[items[index].first - 1].flags.contains([.initial, .capital]) }
    guard token.isWord, !token.isCapital, token.length <= 3 else { return false }
    // "Büro der Abteilung": an article joins names only behind another particle ("von der Leyen").
    if capitalisesNouns, items[index].markers.contains(.article), index > 0,
      text.tokens[items[index - 1].first].isCapital
    {
      return false
    }
    return NameJoint.contains(token.key)
  }

  private func saysSomething(_ range: Range<Int>, _ items: View<Item>) -> Bool {
    let after = items[min(range.upperBound, items.count - 1)].markers
    let before = range.lowerBound > 0 ? items[range.lowerBound - 1].markers : []
    return after.contains(.said) || before.contains(.said)
  }

  /// ", Russia's foreign minister" right after a name.
  private func officeFollows(_ index: Int, _ items: View<Item>) -> Bool {
    guard index + 1 < items.count, text.tokens[items[index].first].isMark(",") else { return false }
    for item in items[(index + 1)..<min(index + 6, items.count)] {
      if item.office != nil { return true }
      if text.tokens[item.first].kind == .mark, !text.tokens[item.first].isHyphen { return false }
    }
    return false
  }

  /// Offices and countries right before a name: back over articles, adjectives and genitives to where the phrase began.
  /// - Parameter isBeforeComma: the phrase ends at a comma, and a longer title of office may hold "and".
  func context(before index: Int, _ items: View<Item>, isBeforeComma: Bool = false) -> NameContext {
    var context = NameContext()
    var idle = 0
    var place = index - 1
    while place >= 0, index - place < 12 {
      let item = items[place]
      if let office = item.office {
        context.offices = office.offices + context.offices
        idle = 0
      } else if item.names.contains(where: { isAffiliation($0) }) {
        context.affiliations += item.names.filter(isAffiliation).map(\.actor)
        idle = 0
      } else if item.names.contains(where: { $0.kind != .seat && lexicon.actorClass($0.actor) == .person }) {
        break
      } else if isStopOfTitle(place, items) {
        // "Dr."
      } else if isBeforeComma, text.tokens[item.first].isMark(")"), place > 1,
        text.tokens[items[place - 2].first].isMark("(")
      {
        // "le président de l'Assemblée nationale (PAN), X".
        place -= 2
      } else if !item.markers.isDisjoint(with: [.title, .counterpart]) {
        // "his Rwandan colleague X" announces a name as a title does.
        context.hasTitle =
          context.hasTitle || item.markers.contains(.counterpart) || place == wordBefore(index, items)
      } else if item.markers == .deputy, place == index - 1, place > 0,
        !items[place - 1].markers.isDisjoint(with: [.his, .her, .their])
      {
        // "his deputy X".
        context.hasTitle = true
      } else if context.offices.isEmpty, !context.affiliations.isEmpty,
        !item.markers.isDisjoint(with: [.about, .against, .purpose])
      {
        // "Sondergesandter für Syrien X", "спецпредставитель по Сирии X": what the office is about.
        context.affiliations = []
      } else if item.markers.isDisjoint(with: [.article, .of, .former, .deputy, .to, .in]),
        !isBeforeComma || !item.markers.contains(.and)
      {
        let token = text.tokens[item.first]
        guard item.markers.isSubset(of: .organ), item.triggers.isEmpty, token.isHyphen || token.isWord, !item.isDate
        else { break }
        idle += token.isHyphen ? 0 : 1
        if idle > 3 { break }
      }
      place -= 1
    }
    if context.offices.isEmpty { context.affiliations = nearestAffiliation(index, items) }
    return context
  }

  private func isAffiliation(_ sense: Item.NameSense) -> Bool {
    switch sense.kind {
    case .adjective, .demonym: true
    case .name: lexicon.actorClass(sense.actor) == .country || lexicon.actorClass(sense.actor) == .organisation
    default: false
    }
  }

  /// Without an office only the word right before the name counts ("American Terry Branstad").
  private func nearestAffiliation(_ index: Int, _ items: View<Item>) -> [Int] {
    guard index > 0 else { return [] }
    return items[index - 1].names.filter(isAffiliation).map(\.actor)
  }
}
