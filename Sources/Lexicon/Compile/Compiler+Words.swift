import Names

extension Compiler {
  /// Enters the offices, function words and event words of a language's folder.
  mutating func addWords(of language: String) {
    guard let tables = source.languages[language] else { return }
    let triggers = tables["triggers"]?["trigger"]?.array ?? []
    let spellings = Spellings(words: tables["words"], triggers: triggers)
    addOffices(tables["offices"], bit(language))
    addMarkers(tables["words"], bit(language), spellings)
    addGivenNames(tables["given-names"], language)
    for trigger in triggers { addTrigger(trigger, language, spellings) }
  }

  /// Given names by themselves are evidence for a person, whoever it is.
  private mutating func addGivenNames(_ table: TableValue?, _ language: String) {
    for (key, gender) in [("women", Inflection.Gender.feminine), ("men", .masculine)] {
      for name in (table?[key]?.strings ?? []).flatMap(Braces.expand) {
        addForms(of: name, language, .person(gender, .single), Sense(.givenName, 0, languages: bit(language)))
      }
    }
  }

  private mutating func addOffices(_ table: TableValue?, _ language: UInt32) {
    for (id, entry) in (table?.table ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let number = source.offices.firstIndex(where: { $0.id == id }) else { continue }
      for (key, flags) in [("words", Sense.Flags()), ("plural", .plural)] {
        for phrase in (entry[key]?.strings ?? []).flatMap(Braces.expand) {
          index.add(phrase, Sense(.office, number, languages: language, flags: flags))
        }
      }
    }
  }

  private mutating func addMarkers(_ table: TableValue?, _ language: UInt32, _ spellings: Spellings) {
    for (category, words) in (table?.table ?? [:]).sorted(by: { $0.key < $1.key }) {
      let number: Int
      if let known = markers.firstIndex(of: category) {
        number = known
      } else {
        number = markers.count
        markers.append(category)
      }
      for word in words.strings.flatMap(Braces.expand) {
        index.add(word, Sense(.marker, number, languages: language, flags: spellings.flags(of: word)), capitals: false)
      }
    }
  }

  private mutating func addTrigger(_ trigger: TableValue, _ language: String, _ spellings: Spellings) {
    let number = triggers.count
    // Its words are found through the index; here only that it has some is told. Read again with every lexicon, they
    // would be half of its time.
    var told = trigger.table ?? [:]
    for form in TriggerForm.allCases where told[form.key] != nil { told[form.key] = .array([]) }
    triggers.append((language, .table(told)))
    for form in TriggerForm.allCases {
      for word in (trigger[form.key]?.strings ?? []).flatMap(Braces.expand) {
        let flags = spellings.flags(of: word)
        index.add(
          word, Sense(.trigger, number, languages: bit(language), flags: flags, detail: form.rawValue), capitals: false)
      }
    }
  }
}
