import Corpus
import Lexicon
import Names

/// What the items of a sentence name.
struct NamedItems: BitwiseCopyable {
  /// By item.
  let actors: View<ActorReference?>

  subscript(index: Int) -> ActorReference? { actors.indices.contains(index) ? actors[index] : nil }
}

/// The naming of one sentence's items: known names resolved, unknown persons joined into one item each.
struct Naming {
  private let items: View<Item>
  private let text: DocumentText
  private let persons: PersonFinder
  /// By item: what it names, and the rule that says so.
  private var named: GrowingList<Name?>
  private var joined: GrowingList<Item>
  private var joinedNames: GrowingList<Name?>
  private var joinedActors: GrowingList<ActorReference?>

  private struct Name: BitwiseCopyable {
    var actor: ActorReference
    var rule: NameRule
  }

  init(items: View<Item>, text: DocumentText, persons: PersonFinder, in arena: Arena) {
    self.items = items
    self.text = text
    self.persons = persons
    named = arena.growingList(of: Name?.self, atMost: items.count)
    joined = arena.growingList(of: Item.self, atMost: items.count)
    joinedNames = arena.growingList(of: Name?.self, atMost: items.count)
    joinedActors = arena.growingList(of: ActorReference?.self, atMost: items.count)
  }

  /// The items after joining, with what they name.
  var result: (items: View<Item>, actors: NamedItems) { (joined.view, NamedItems(actors: joinedActors.view)) }

  mutating func resolve(with resolver: inout NameResolver, mentions: inout [Mention]) {
    for index in items.indices {
      guard !items[index].names.isEmpty else {
        named.append(nil)
        continue
      }
      let resolved = resolver.resolve(items[index], at: index, items: items) { [persons, items] in
        persons.context(before: index, items)
      }
      named.append(resolved.map { Name(actor: $0, rule: $1) })
    }
    joinFound(with: &resolver)
    // Items stand in the order of the text, and so do sentences.
    for index in 0..<joined.count { tell(joined[index], joinedNames[index], &mentions) }
  }

  /// Replaces the items of each person found by one item.
  private mutating func joinFound(with resolver: inout NameResolver) {
    var index = 0
    while index < items.count {
      let item = items[index]
      if let whole = nameBeginning(at: index, &resolver) {
        resolver.note(whole.person.actor, item.first..<items[whole.end - 1].end)
        append(
          Item(first: item.first, end: items[whole.end - 1].end),
          Name(actor: .known(whole.person.actor), rule: NameResolver.rule(of: whole.person)))
        index = whole.end
        continue
      }
      // Names that are not known begin with a capital.
      guard named[index] == nil, text.tokens[item.first].isCapital else {
        append(item, named[index])
        index += 1
        continue
      }
      if let candidate = persons.candidate(at: index, in: items, isResolved: { named[$0] != nil }) {
        let entered = resolver.enter(candidate.tokens, candidate.context)
        append(
          Item(first: item.first, end: items[candidate.items.upperBound - 1].end),
          Name(actor: entered.actor, rule: entered.rule ?? candidate.rule))
        index = candidate.items.upperBound
        continue
      }
      var name = named[index]
      if name == nil, isLoneName(index) {
        if let found = resolver.foundPerson(matching: item) {
          name = Name(actor: .found(found), rule: .foundBefore)
        } else if item.names.isEmpty, let actor = resolver.lastName(item) {
          name = Name(actor: .known(actor), rule: .namedInFull)
        }
      }
      if let name, joined.count > 0, joined[joined.count - 1].end == item.first, name.rule == .foundBefore,
        let before = joinedNames[joined.count - 1], before.rule == .foundBefore, before.actor == name.actor
      {
        joined[joined.count - 1].end = item.end
      } else {
        append(item, name)
      }
      index += 1
    }
  }

  /// "Kim Chen Yn", "Кім Ен Чхоль": the first word is somebody's name by itself, with those behind it another's.
  private func nameBeginning(
    at index: Int, _ resolver: inout NameResolver
  ) -> (person: LexiconView.LikelyPerson, end: Int)? {
    guard let name = named[index], name.rule.isShort, index + 1 < items.count, named[index + 1] == nil,
      items[index + 1].names.isEmpty || isLoneName(index + 1), text.tokens[items[index + 1].first].isCapital,
      let run = persons.run(at: index, in: items, isResolved: { $0 != index && named[$0] != nil }), run.end > index + 1
    else { return nil }
    let context = persons.context(before: index, items)
    for end in (index + 2...run.end).reversed() {
      let tokens = run.tokens.filter { $0 < items[end - 1].end }
      if let person = resolver.sounding(tokens, context) { return (person, end) }
    }
    return nil
  }

  private mutating func append(_ item: Item, _ name: Name?) {
    joined.append(item)
    joinedNames.append(name)
    joinedActors.append(name?.actor)
  }

  private func tell(_ item: Item, _ name: Name?, _ mentions: inout [Mention]) {
    if let name {
      mentions.append(
        Mention(
          range: range(item), actor: name.actor, rule: name.rule.text, isInferred: name.rule == .damagedSpelling))
    }
    guard !item.names.isEmpty else { return }
    if let sense = item.names.first(where: { $0.kind == .adjective || $0.kind == .demonym }) {
      mentions.append(Mention(range: range(item), actor: .known(sense.actor), rule: "adjective"))
    }
  }

  private func isLoneName(_ index: Int) -> Bool {
    let item = items[index]
    let token = text.tokens[item.first]
    return item.end - item.first == 1 && token.isWord && token.isCapital && token.length > 1 && item.office == nil
      && item.markers.isEmpty && item.triggers.isEmpty && !item.isDate
  }

  private func range(_ item: Item) -> ByteRange {
    ByteRange(start: text.tokens[item.first].start, end: text.tokens[item.end - 1].end)
  }
}
