import Chronicle
import EDTF
import Frame
import Lexicon
import Reading

/// Who met whom: choosing an actor, then whom he met.
extension BrowserState {
  mutating func openPicker() {
    open(
      ListOverlay(
        .picker, title: "Who met whom", hint: "a name, or some letters of it, in any script",
        empty: "nobody of that name is in the texts"))
  }

  func pickerRows(_ query: String) -> [ListOverlay.Row] {
    (derived.lists.pickable?.find(query, limit: 200) ?? []).map(actorRow)
  }

  func actorRow(_ index: Int) -> ListOverlay.Row {
    let actor = chronicle.actors[index]
    var text = StyledText(actor.name, actor.isKnown ? .plain : .italic)
    let country = actor.class == .country ? nil : actor.country.map { name(ofCountry: $0) }
    let kind = actor.class == .person ? nil : actor.class.name
    let notes = [country, kind, actor.isKnown ? nil : "found in the texts"].compactMap { $0 }
    if !notes.isEmpty { text.append("  " + notes.joined(separator: ", "), .dim) }
    let meetings = derived.lists.meetings.indices.contains(index) ? Int(derived.lists.meetings[index]) : 0
    let detail =
      meetings > 0
      ? Plural.text(meetings, "meeting") : actor.events.isEmpty ? "" : Plural.text(actor.events.count, "event")
    return ListOverlay.Row(choice: .actor(actor.id), text: text, detail: detail)
  }

  mutating func openMet(_ id: String) {
    guard let index = actor(id: id) else { return }
    let actor = chronicle.actors[index]
    open(
      ListOverlay(
        .met(id), title: "\(actor.name) met", hint: "a second name narrows to the pair; Enter shows the sources",
        empty: "no text says that \(actor.shortName) met such a one"))
  }

  func metRows(_ id: String, _ query: String) -> [ListOverlay.Row] {
    guard let known = derived.lists.met, known.id == id else { return [] }
    var met = known.all
    if !query.isEmpty {
      let found = Set(known.index.find(query))
      met = met.filter { found.contains($0.actor) }
    }
    let names = met.map { widthOfName($0) }.max() ?? 0
    let countries = met.map { charset.width(of: countryName($0)) }.max() ?? 0
    return met.map { metRow($0, names: min(names, 26), countries: min(countries, 16)) }
  }

  private func widthOfName(_ acquaintance: Acquaintance) -> Int {
    charset.width(of: chronicle.actors[acquaintance.actor].name)
  }

  /// Of a person or a body; empty for a country.
  private func countryName(_ acquaintance: Acquaintance) -> String {
    let actor = chronicle.actors[acquaintance.actor]
    return actor.class == .country ? "" : actor.country.map { name(ofCountry: $0) } ?? ""
  }

  /// Name, country and places in columns; how often and when last at the right.
  private func metRow(_ acquaintance: Acquaintance, names: Int, countries: Int) -> ListOverlay.Row {
    let actor = chronicle.actors[acquaintance.actor]
    func column(_ text: String, _ width: Int) -> String { padded(charset.fit(text, width: width), to: width + 2) }
    var text = StyledText(column(actor.name, names), actor.isKnown ? .plain : .italic)
    if countries > 0 { text.append(column(countryName(acquaintance), countries), .dim) }
    text.append(acquaintance.places.prefix(3).map { chronicle.actors[$0].name }.joined(separator: ", "), .dim)
    // What did not happen is told as what it is.
    let status = acquaintance.events.last.map { chronicle.events[$0].status.rawValue } ?? ""
    let count = acquaintance.happened > 0 ? "\(acquaintance.happened)×" : status
    let others = acquaintance.events.count - acquaintance.happened
    let more = others > 0 && acquaintance.happened > 0 ? " (+\(others))" : ""
    let last = acquaintance.last.map { "last " + DateText.long($0) } ?? "undated"
    return ListOverlay.Row(
      choice: .actor(actor.id), text: text, detail: count + more + "  " + padded(last, to: 17))
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - charset.width(of: text)))
  }

  /// The meetings of two, newest selected, with their sources.
  mutating func chooseMet(_ first: String, _ second: String) {
    overlays = []
    setFilter { filter in
      filter = BrowserFilter()
      filter.actors = [first, second]
      filter.kinds = [EventKind(.consult)]
    }
    let told = derived.visible.filter {
      chronicle.events[$0].status == .happened && keys.dates[$0]?.hasYear ?? false
    }
    // Events are in the order of their dates.
    let newest = (told.isEmpty ? derived.visible : told).max()
    selectVisible(newest.flatMap(derived.place) ?? 0)
    sources.follow(selectedEventID)
    timeline.grouping = .day
    timeline.fill(picture, derived.visible, derived.version)
    let names = [first, second].map { id in actor(id: id).map { chronicle.actors[$0].name } ?? id }
    look(.met, names.joined(separator: " · "))
    focus(layout.isSingle ? .sources : .timeline)
    companion = .sources
  }
}
