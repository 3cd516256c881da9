import Lexicon

/// Which language labels call actors in.
public enum LabelLanguage: Sendable, Hashable {
  /// A BCP 47 code; actors without a name in it keep their English one.
  case language(String)
  /// The language of the texts that name the actor most often.
  case source
}

extension Chronicle {
  /// The same chronicle with its actors, and so its events, called by their names in a language. Ids stay.
  public func labelled(in choice: LabelLanguage) -> Chronicle {
    guard choice != .language("en") else { return self }
    var result = self
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
    for index in events.indices {
      result.events[index].label = Label.text(for: events[index], actors: result.actors)
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
