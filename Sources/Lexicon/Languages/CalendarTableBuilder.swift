import Names

/// Turns the tables of a `calendar.toml` into words with senses.
struct CalendarTableBuilder {
  struct Entry {
    var senses: [CalendarTable.Sense] = []
    var longer: UInt64 = 0
  }

  private(set) var entries: [UInt64: Entry] = [:]
  private(set) var problems: [String] = []

  /// Tables whose keys are numbers.
  private static let numbered: [String: (CalendarTable.Role, CalendarTable.Strength)] = [
    "month": (.month, .strong), "month-weak": (.month, .weak), "month-short": (.month, .short),
    "weekday": (.weekday, .strong), "weekday-weak": (.weekday, .weak), "weekday-short": (.weekday, .short),
    "season": (.season, .strong), "season-weak": (.season, .weak), "season-short": (.season, .short),
    "relative-day": (.relativeDay, .strong),
    "told-day": (.toldDay, .strong), "told-day-weak": (.toldDay, .weak),
    "number": (.number, .strong), "ordinal": (.ordinal, .strong),
    "decade": (.decade, .strong), "relative-day-weak": (.relativeDay, .weak), "epoch": (.epoch, .strong),
  ]

  /// Arrays of words that all do the same.
  private static let plain: [String: CalendarTable.Role] = [
    "part-of-day": .partOfDay, "ordinal-suffix": .ordinalSuffix, "decade-suffix": .decadeSuffix, "about": .about,
    "of": .of,
    "article": .article, "cue": .cue, "day-cue": .dayCue, "from": .from, "to": .to, "onto": .onto, "between": .between,
    "and": .and, "or": .or, "happened": .happened, "since": .since, "every": .every, "aim": .aim, "first": .first,
    "ago": .ago, "ago-before": .agoBefore, "hence": .hence, "within": .within, "past": .past, "earlier": .earlier,
    "later": .later, "after": .after, "before": .before, "year-suffix": .yearSuffix, "clock": .clock,
    "clock-cue": .clockCue, "not-year": .notYear, "counted": .counted, "future": .future, "reported": .reported,
    "finite": .finite, "published": .published,
    "before-christ": .beforeChrist, "anniversary": .anniversary,
  ]

  private static let edges = ["begin": 0, "middle": 1, "end": 2]
  private static let settings = Set(CalendarView.Settings.names.map(\.name))

  mutating func read(_ table: TableValue) {
    for (name, value) in table.table ?? [:] {
      if name == "part-of-day-after" {
        for text in value.strings { add(text, .partOfDay, 0, .weak) }
      } else if let role = Self.plain[name] {
        for text in value.strings { add(text, role) }
      } else if let (role, strength) = Self.numbered[name] {
        for (key, words) in value.table ?? [:] {
          guard let number = Int(key) else {
            problems.append("[\(name)] has the key '\(key)', which is no number")
            continue
          }
          for text in words.strings { add(text, role, number, strength) }
        }
      } else if let (role, number) = Self.named(name) {
        for (key, words) in value.table ?? [:] {
          guard let number = number(key) else {
            problems.append("[\(name)] has the unknown key '\(key)'")
            continue
          }
          let strength: CalendarTable.Strength = name.hasSuffix("plural") || name.hasSuffix("after") ? .weak : .strong
          for text in words.strings { add(text, role, number, strength) }
        }
      } else if !Self.settings.contains(name) {
        problems.append("has an unknown table '\(name)'")
      }
    }
  }

  /// Tables whose keys are names.
  private static func named(_ table: String) -> (CalendarTable.Role, (String) -> Int?)? {
    switch table {
    case "unit", "unit-plural": (.unit, { CalendarUnit(name: $0)?.rawValue })
    case "modifier", "modifier-after": (.modifier, { CalendarModifier(name: $0)?.rawValue })
    case "edge": (.edge, { edges[$0] })
    case "holiday": (.holiday, { CalendarFeast($0)?.code })
    case "period": (.period, period)
    default: nil
    }
  }

  /// "last year", "this week".
  private static func period(_ text: String) -> Int? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let modifier = CalendarModifier(name: String(parts[0])),
      let unit = CalendarUnit(name: String(parts[1]))
    else { return nil }
    return unit.rawValue * 16 + modifier.rawValue
  }

  private mutating func add(
    _ text: String, _ role: CalendarTable.Role, _ value: Int = 0, _ strength: CalendarTable.Strength = .strong
  ) {
    for phrase in Braces.expand(text) {
      // An elided word ("d'") is only told from a closing quote by what follows.
      let elided = phrase.hasSuffix("'")
      let tokens = Tokenizer.tokens(of: elided ? phrase + "a" : phrase)
      let words = (elided ? tokens.dropLast() : tokens[...]).filter { !$0.isHyphen }.map(\.phraseKey)
      guard var key = words.first else { continue }
      for word in words.dropFirst() {
        entries[key.rawValue, default: Entry()].longer |= CalendarTable.bit(role)
        key = key.followed(by: word)
      }
      var entry = entries[key.rawValue, default: Entry()]
      let sense = CalendarTable.Sense(role: role, strength: strength, value: Int16(clamping: value))
      if let index = entry.senses.firstIndex(where: { $0.role == role }) {
        // Tables are read in no order: the sense that needs least wins, then the smaller value.
        let old = entry.senses[index]
        if (sense.strength, sense.value) < (old.strength, old.value) { entry.senses[index] = sense }
      } else {
        entry.senses.append(sense)
      }
      entries[key.rawValue] = entry
    }
  }
}
