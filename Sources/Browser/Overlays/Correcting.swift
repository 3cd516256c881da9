import Chronicle
import Corpus
import EDTF
import Frame
import Reading

/// What can be done to an actor.
enum ActorCorrection: Hashable, Sendable {
  case merge, split, rename

  var title: String {
    switch self {
    case .merge: "Who is the same as somebody else?"
    case .split: "Who is somebody else in some texts?"
    case .rename: "Who is called something else?"
    }
  }
}

extension BrowserState {
  /// A file with mistakes is not written to, lest something in it gets lost.
  var whyNotCorrect: String? {
    corrections.mistakes.first.map { "the file of corrections has a mistake: \($0)" }
      ?? (canCorrect ? nil : "corrections cannot be kept: there is no place to write them")
  }

  /// The actor selected in the graph, or those of the selected event.
  var correctableActors: [Int] {
    if focus == .graph { return selectedActor.map { [$0] } ?? [] }
    guard let event = selectedEvent.map({ chronicle.events[$0] }) else { return [] }
    return event.participants.map(\.actor) + (event.place.map { [$0] } ?? [])
  }

  /// Asks which of several actors is meant.
  mutating func chooseActor(for correction: ActorCorrection) {
    let actors = correctableActors
    if actors.count == 1 { return correctActor(chronicle.actors[actors[0]].id, correction) }
    open(
      ListOverlay(
        .correctable(correction, actors.map { chronicle.actors[$0].id }), title: correction.title,
        hint: "a name of the event", empty: "nobody of that name takes part"))
  }

  func correctableRows(_ ids: [String], _ query: String) -> [ListOverlay.Row] {
    let actors = ids.compactMap(actor)
    let found = query.isEmpty ? actors : ActorIndex(actors, of: chronicle).find(query)
    return found.map(actorRow)
  }

  mutating func correctActor(_ id: String, _ correction: ActorCorrection) {
    guard let actor = actor(id: id).map({ chronicle.actors[$0] }) else { return }
    switch correction {
    case .rename:
      overlays = []
      ask(.rename(id), actor.name)
    case .merge:
      open(
        ListOverlay(
          .mergeTarget(id), title: "\(actor.name) is the same as", hint: "a name, or some letters of it",
          empty: "nobody of that name is in the texts"))
    case .split:
      open(
        ListOverlay(
          .splitTexts(id), title: "\(actor.name) is somebody else in", hint: "letters of a text's name",
          empty: "no text of that name tells of \(actor.shortName)"))
    }
  }

  func mergeRows(_ id: String, _ query: String) -> [ListOverlay.Row] {
    guard let own = actor(id: id) else { return [] }
    let found = derived.lists.pickable?.find(query, limit: 200) ?? []
    return found.filter { $0 != own && chronicle.actors[$0].class == chronicle.actors[own].class }.map(actorRow)
  }

  /// The texts that name an actor, with the words that they name it by.
  func splitRows(_ id: String, _ query: String) -> [ListOverlay.Row] {
    guard let actor = actor(id: id), let naming = derived.lists.naming, naming.actor == actor else { return [] }
    let words = TextQuery(query)
    return naming.documents.compactMap { index in
      let findings = chronicle.documents[index]
      let name = findings.document.id
      guard words?.matches(name) ?? true else { return nil }
      let surfaces = findings.mentions.filter { chronicle.actor($0.actor, in: index) == actor }.map {
        findings.document.text($0.range)
      }
      var text = StyledText("\(findings.document.language.code) \(name)  ")
      var seen: Set<String> = []
      text.append(surfaces.filter { seen.insert($0).inserted }.joined(separator: ", "), .dim)
      return ListOverlay.Row(choice: .text(name), text: text, detail: Plural.text(surfaces.count, "mention"))
    }
  }

  /// A text that names the actor more than once is asked about in full or in parts.
  mutating func chooseSplit(_ id: String, in document: String) {
    guard mentions(of: id, in: document).count > 1 else {
      overlays = []
      return ask(.split(id, document: document))
    }
    let name = actor(id: id).map { chronicle.actors[$0].name } ?? id
    open(
      ListOverlay(
        .splitMentions(id, document: document), title: "\(name) is somebody else in \(document)",
        hint: "words around the name", empty: "no such words stand around the name"))
  }

  /// Indices of the mentions of an actor in a document.
  private func mentions(of id: String, in document: String) -> [Int] {
    guard let actor = actor(id: id), let index = keys.documents[document] else { return [] }
    let mentions = chronicle.documents[index].mentions
    return mentions.indices.filter { chronicle.actor(mentions[$0].actor, in: index) == actor }
  }

  /// The whole text, then each place that names the actor with the words around it.
  func mentionRows(_ id: String, _ document: String, _ query: String) -> [ListOverlay.Row] {
    guard let index = keys.documents[document] else { return [] }
    let findings = chronicle.documents[index]
    let words = TextQuery(query)
    let all = mentions(of: id, in: document)
    var rows: [ListOverlay.Row] = []
    if query.isEmpty {
      rows.append(
        ListOverlay.Row(
          choice: .text(document), text: StyledText("everywhere in this text", .bold),
          detail: Plural.text(all.count, "mention")))
    }
    for mention in all {
      let text = context(of: findings.mentions[mention], in: findings.document)
      guard words?.matches(text.text) ?? true else { continue }
      let paragraph = findings.document.paragraph(at: findings.mentions[mention].range.start) ?? 0
      rows.append(
        ListOverlay.Row(
          choice: .mention(MentionAnchor(mention, in: findings)), text: text, detail: "¶\(paragraph + 1)"))
    }
    return rows
  }

  /// The name, with some words before and behind it.
  private func context(of mention: Mention, in document: Document) -> StyledText {
    let start = Int(mention.range.start)
    let paragraph = document.paragraph(at: mention.range.start).map { document.paragraphs[$0].range } ?? document.all
    var from = max(Int(paragraph.start), start - 40)
    while from > Int(paragraph.start), document.bytes[from] & 0xC0 == 0x80 { from -= 1 }
    let before = document.text(ByteRange(from..<start))
    var text = StyledText(from > Int(paragraph.start) ? charset.ellipsis : "", .dim)
    text.append(from > Int(paragraph.start) ? String(before.drop { $0 != " " }) : before, .dim)
    text.append(document.text(mention.range), .bold)
    text.append(document.text(ByteRange(start: mention.range.end, end: max(mention.range.end, paragraph.end))), .dim)
    return text
  }

  // MARK: Making and taking back

  /// Asks the world outside to write a correction down; the chronicle follows when it is applied.
  mutating func correct(_ change: Correction.Change) -> [Effect] {
    let correction = Correction(change)
    undone = []
    notice = "\(words(for: correction)); u takes it back"
    return [.correct(correction)]
  }

  mutating func takeBack(_ index: Int) -> [Effect] {
    guard corrections.all.indices.contains(index) else { return [] }
    undone.append(corrections.all[index])
    notice = "taken back: \(words(for: corrections.all[index])); U makes it again"
    return [.takeBack(index)]
  }

  mutating func acceptRedate(_ id: String, _ text: String) -> [Effect] {
    guard let event = keys.events[id] else { return [] }
    guard let date = DateText.read(text) else {
      notice = "“\(text)” is no date; write 2025-02-28, Feb 2025, 2024-05/2025-01 or 2025-02~"
      return []
    }
    return date == chronicle.events[event].date ? [] : correct(.redate(EventAnchor(event, of: chronicle), date))
  }

  mutating func acceptRename(_ id: String, _ text: String) -> [Effect] {
    guard !text.isEmpty, let actor = actor(id: id), chronicle.actors[actor].name != text else { return [] }
    return correct(.rename(actor: id, name: text))
  }

  mutating func acceptSplit(_ id: String, _ document: String, _ text: String) -> [Effect] {
    text.isEmpty ? [] : correct(.split(actor: id, documents: [document], name: text))
  }

  mutating func acceptSplit(_ id: String, _ mention: MentionAnchor, _ text: String) -> [Effect] {
    text.isEmpty ? [] : correct(.splitMentions(actor: id, mentions: [mention], name: text))
  }

  // MARK: The list

  mutating func openCorrections() {
    open(
      ListOverlay(
        .corrections, title: "Corrections in \(correctionsPath)", hint: "words of a correction; Enter takes one back",
        empty: "no correction has such words"))
  }

  func correctionRows(_ query: String) -> [ListOverlay.Row] {
    let wanted = TextQuery(query)
    // While texts come in nobody can tell what they will not hold.
    let conflicts = progress == nil ? chronicle.conflicts : []
    return corrections.all.indices.reversed().flatMap { index -> [ListOverlay.Row] in
      let words = words(for: corrections.all[index])
      guard wanted?.matches(words) ?? true else { return [] }
      let reasons = conflicts.filter { $0.correction == index }.map(\.reason)
      var text = StyledText(reasons.isEmpty ? "  " : charset.isASCII ? "! " : "⚠ ", Style(fg: .yellow, .bold))
      text.append(words)
      return [ListOverlay.Row(choice: .correction(index), text: text)]
        + reasons.map { ListOverlay.Row(choice: .heading, text: StyledText("    not applied: \($0)", .dim)) }
    }
  }

  /// "Ri Khi Yong is Ri Hi Yong", "no event: Putin met Xi Jinping".
  func words(for correction: Correction) -> String {
    func name(_ id: String) -> String { actor(id: id).map { chronicle.actors[$0].name } ?? id }
    switch correction.change {
    case .merge(let actor, let target): return "\(name(actor)) is \(name(target))"
    case .split(let actor, let documents, let new):
      return "\(name(actor)) is \(new) in \(documents.joined(separator: ", "))"
    case .splitMentions(let actor, let mentions, let new):
      let places = mentions.map { "“\($0.text.prefix(24))…” of \($0.document)" }.joined(separator: ", ")
      return "\(name(actor)) is \(new) in \(places)"
    case .rename(let actor, let new): return "\(actor) is called \(new)"
    case .reject(let anchor): return "no event: \(anchor.label)"
    case .redate(let anchor, let date): return "\(DateText.long(date)): \(anchor.label)"
    }
  }
}
