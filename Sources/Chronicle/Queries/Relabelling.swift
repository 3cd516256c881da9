import Lexicon

/// Which language labels call actors in.
public enum LabelLanguage: Sendable, Hashable {
  /// A BCP 47 code; actors without a name in it keep their English one.
  case language(String)
  /// The language of the texts that name the actor most often.
  case source
}

extension Chronicle {
  /// The same chronicle with its actors, and so its events, called by their names in a language. Ids stay. It is to be
  /// shown: whoever keeps a chronicle for the next time keeps the one it was made of.
  public func labelled(in choice: LabelLanguage) -> Chronicle {
    var result = self
    result.firstMerging = nil
    guard choice != .language("en") else { return result }
    let languages = choice == .source ? usualLanguages() : []
    for index in actors.indices {
      let language: String
      switch choice {
      case .language(let code): language = code
      case .source: language = languages[index]
      }
      guard let name = actors[index].names[language]?.first else { continue }
      result.actors[index].relabel(name)
    }
    // A list in memory is labelled once; of one in a file what is looked at.
    let labelled = LabelledEvents(events, result.actors)
    if let storedEvents {
      result.setEvents(storedEvents, shown: Rows(stored: labelled))
    } else {
      result.events = Rows(events.indices.map(labelled.element))
    }
    return result
  }

  /// By actor: the language of most of its mentions, the first by code of equals.
  private func usualLanguages() -> [String] {
    var counts = [[String: Int]](repeating: [:], count: actors.count)
    for (document, findings) in documents.enumerated() {
      let language = findings.document.language.code
      for mention in findings.mentions {
        if let actor = actor(mention.actor, in: document) { counts[actor][language, default: 0] += 1 }
      }
    }
    return counts.map { table in
      table.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? "en"
    }
  }
}

extension Actor {
  /// Takes another name; the English one stays among its names, so that it is still found by it.
  mutating func relabel(_ new: String) {
    if !(names["en"] ?? []).contains(name) { names["en", default: []].append(name) }
    let hadShortName = shortName != name
    let isFamilyFirst = name.hasPrefix(shortName)
    name = new
    let words = new.split(separator: " ")
    guard `class` == .person, hadShortName, let word = isFamilyFirst ? words.first : words.last else {
      shortName = new
      return
    }
    shortName = String(word)
  }
}

/// Events under the names that actors have now.
private final class LabelledEvents: StoredRows {
  private let events: Rows<Event>
  private let actors: [Actor]

  init(_ events: Rows<Event>, _ actors: [Actor]) {
    self.events = events
    self.actors = actors
  }

  var count: Int { events.count }

  func element(_ index: Int) -> Event {
    var event = events[index]
    event.label = Label.text(for: event, actors: actors)
    return event
  }
}
