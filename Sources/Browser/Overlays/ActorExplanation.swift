import Chronicle
import Frame
import Lexicon
import Reading

/// What is known of an actor, and which words of the texts were read as it, by which rules.
extension BrowserState {
  /// The index of the actor selected in the graph.
  var selectedActor: Int? {
    if let matrix = graph.model.matrix {
      return matrix.members.indices.contains(graph.cell.row) ? actor(matrix.members[graph.cell.row].key) : nil
    }
    return graph.selected.flatMap(actor)
  }

  /// The index of the actor that a node stands for.
  private func actor(_ key: NodeKey) -> Int? {
    switch key {
    case .actor(let id): return actor(id: id)
    case .country(let code): return chronicle.actors.firstIndex { $0.class == .country && $0.country == code }
    }
  }

  func explanation(ofActor index: Int) -> [StyledText] {
    let actor = chronicle.actors[index]
    var lines = [StyledText(actor.name, .bold)]
    let country = actor.class == .country ? nil : actor.country.map { name(ofCountry: $0) }
    let origin = actor.isKnown ? "in the lexicon" : "found in the texts, not in the lexicon"
    lines.append(StyledText([actor.class.name, country, origin].compactMap { $0 }.joined(separator: ", ")))
    lines.append(StyledText("actor \(actor.id)", .dim))
    lines.append(
      StyledText(Plural.text(actor.mentions, "mention") + ", " + Plural.text(actor.events.count, "event")))
    lines.append(StyledText())
    for (language, names) in actor.names.sorted(by: { $0.key < $1.key }) {
      lines.append(StyledText("  \(language)  \(names.joined(separator: ", "))"))
    }
    lines += readings(of: index)
    return lines
  }

  /// Each rule with the words that it read as the actor, the most frequent first.
  private func readings(of index: Int) -> [StyledText] {
    var rules: [String: [String: Int]] = [:]
    for (number, findings) in chronicle.documents.enumerated() {
      let references = findings.mentions.map(\.actor)
      guard references.contains(where: { chronicle.actor($0, in: number) == index }) else { continue }
      for mention in findings.mentions where chronicle.actor(mention.actor, in: number) == index {
        let rule = mention.rule + (mention.isInferred ? " (concluded)" : "")
        rules[rule, default: [:]][findings.document.text(mention.range), default: 0] += 1
      }
    }
    guard !rules.isEmpty else { return [] }
    var lines = [StyledText(), StyledText("Read in the texts as", .bold)]
    for (rule, words) in rules.sorted(by: { $0.key < $1.key }) {
      let shown = words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12)
      let list = shown.map { "“\($0.key)”" + ($0.value > 1 ? " \($0.value)×" : "") }.joined(separator: ", ")
      lines.append(StyledText("  \(rule): \(list)" + (words.count > 12 ? " and \(words.count - 12) more" : "")))
    }
    return lines
  }
}
