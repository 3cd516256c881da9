/// Turns one TOML entry into an actor and names what is wrong with it.
struct EntryReader {
  let id: String
  let `class`: LexiconActor.Class
  let values: TableValue
  let file: String
  let line: Int

  /// Keys that are no language codes.
  private static let fields: Set<String> = [
    "name", "country", "kind", "gender", "order", "family", "offices", "known", "shared", "other", "capital", "seats",
    "born",
    "died", "part_of", "lat", "lon", "adjective", "demonym",
  ]

  func read() -> (LexiconActor?, [LexiconProblem]) {
    var problems: [LexiconProblem] = []
    func note(_ what: String, fatal: Bool = false) {
      problems.append(LexiconProblem(file: file, line: line, what: "[\(id)] \(what)", isFatal: fatal))
    }
    guard id.utf8.allSatisfy({ $0 == 0x2D || $0 &- 0x30 < 10 || $0 &- 0x61 < 26 }) else {
      note("an id is a slug of a-z, 0-9 and '-'", fatal: true)
      return (nil, problems)
    }
    guard let name = values["name"]?.string, !name.isEmpty else {
      note("has no name; add name = \"…\"", fatal: true)
      return (nil, problems)
    }
    var actor = LexiconActor(id: id, class: `class`, name: name, country: values["country"]?.string)
    actor.kind = values["kind"]?.string ?? ""
    actor.isFemale = values["gender"]?.string == "f"
    actor.family = values["family"]?.string
    actor.known = values["known"]?.strings ?? []
    actor.shared = values["shared"]?.strings ?? []
    actor.seats = ([values["capital"]?.string].compactMap { $0 } + (values["seats"]?.strings ?? []))
    actor.partOf = values["part_of"]?.string
    switch values["order"]?.string {
    case nil, "western": actor.order = .western
    case "eastern": actor.order = .eastern
    case "single": actor.order = .single
    case let other?: note("order = \"\(other)\"; use western, eastern or single")
    }
    for text in values["offices"]?.strings ?? [] {
      if let office = OfficeHolding(text) {
        actor.offices.append(office)
      } else {
        note("can't read the office \"\(text)\"; write \"RU defence-minister 2012-11/2024-05\"")
      }
    }
    readNames(into: &actor, note: { note($0) })
    return (actor, problems)
  }

  private func readNames(into actor: inout LexiconActor, note: (String) -> Void) {
    for (key, value) in values.table ?? [:] where !Self.fields.contains(key) {
      if key.utf8.count == 2 || key.utf8.count == 3 {
        let names = value.strings.filter { !$0.isEmpty }
        if !names.isEmpty { actor.names[key] = names }
      } else {
        note("has an unknown field '\(key)'")
      }
    }
    for text in values["other"]?.strings ?? [] {
      let parts = text.split(separator: "@")
      if parts.count == 2 {
        actor.names[String(parts[1]), default: []].append(String(parts[0]))
      } else {
        note("other = \"\(text)\"; write \"NAME@LANGUAGE\"")
      }
    }
    actor.adjectives = (values["adjective"]?.table ?? [:]).mapValues(\.strings)
    actor.demonyms = (values["demonym"]?.table ?? [:]).mapValues(\.strings)
    if actor.names["en"] == nil { actor.names["en"] = [actor.name] }
  }
}
