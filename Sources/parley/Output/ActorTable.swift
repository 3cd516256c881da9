import Chronicle

/// Actors as lines in columns: name, class, country, events, mentions, id.
struct ActorTable {
  let chronicle: Chronicle
  let page: Page

  func lines(_ actors: [Int]) -> [String] {
    var table = Table(numbers: [3, 4])
    for index in actors {
      let actor = chronicle.actors[index]
      table.add(
        actor.name, actor.class.name, actor.country ?? "", EventWords.count(actor.events.count, "event"),
        EventWords.count(actor.mentions, "mention"), actor.id + (actor.isKnown ? "" : "  (found in the texts)"))
    }
    return table.lines(on: page)
  }
}
