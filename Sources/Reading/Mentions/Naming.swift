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
  private var named: [Name?]
  private var joined: [Item] = []
  private var joinedNames: [Name?] = []

  private struct Name {
    var actor: ActorReference
    var rule: String
  }

  /// The rule of a name told again, in whole or in part.
  private static let again = "name of a person found before"

  init(items: View<Item>, text: DocumentText, persons: PersonFinder) {
    self.items = items
    self.text = text
    self.persons = persons
    named = Array(repeating: nil, count: items.count)
  }

  /// The items after joining, with what they name.
  func result(in arena: Arena) -> (items: View<Item>, actors: NamedItems) {
    (arena.list(joined), NamedItems(actors: arena.list(joinedNames.map { $0?.actor })))
  }

  mutating func resolve(with resolver: inout NameResolver, mentions: inout [Mention]) {
    for index in items.indices where !items[index].names.isEmpty {
      let item = items[index]
      let resolved = resolver.resolve(item, at: index, items: items) { [persons, items] in
        persons.context(before: index, items)
      }
      named[index] = resolved.map { Name(actor: $0, rule: $1) }
    }
    joinFound(with: &resolver)
    // Items stand in the order of the text, and so do sentences.
    for (item, name) in zip(joined, joinedNames) {
      if let name {
        let isDamaged = name.rule == NameResolver.damagedSpelling
        mentions.append(Mention(range: range(item), actor: name.actor, rule: name.rule, isInferred: isDamaged))
      }
      if let sense = item.names.first(where: { $0.kind == .adjective || $0.kind == .demonym }) {
        mentions.append(Mention(range: range(item), actor: .known(sense.actor), rule: "adjective"))
      }
    }
  }

  /// Replaces the items of each person found by one item.
  private mutating func joinFound(with resolver: inout NameResolver) {
    joined.reserveCapacity(items.count)
    joinedNames.reserveCapacity(items.count)
    var index = 0
    while index < items.count {
      if let candidate = persons.candidate(at: index, in: items, isResolved: { named[$0] != nil }) {
        let entered = resolver.enter(candidate.tokens, candidate.context)
        joined.append(Item(first: items[index].first, end: items[candidate.items.upperBound - 1].end))
        joinedNames.append(Name(actor: entered.actor, rule: entered.rule ?? candidate.rule))
        index = candidate.items.upperBound
        continue
      }
      var name = named[index]
      if name == nil, isLoneName(index), let found = resolver.foundPerson(matching: items[index]) {
        name = Name(actor: .found(found), rule: Self.again)
      }
      if let last = joined.last, last.end == items[index].first, let name, name.rule == Self.again,
        let before = joinedNames[joined.count - 1], before.rule == Self.again, before.actor == name.actor
      {
        joined[joined.count - 1].end = items[index].end
      } else {
        joined.append(items[index])
        joinedNames.append(name)
      }
      index += 1
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
