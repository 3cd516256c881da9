import Lexicon

/// What pronouns and unnamed subjects can refer to: the persons told so far, the last of them first.
struct Discourse {
  struct Entry {
    var actor: ActorReference
    var isFemale: Bool?
    /// How central: subjects count more than the rest of a sentence.
    var weight: Int
    var sentence: Int
    /// Who speaks for others does not meet for them.
    var isSpokesperson: Bool
  }

  private var entries: [Entry] = []
  /// Who took part in the last event, for "the two leaders".
  private(set) var lastParticipants: [ActorReference] = []
  private var lastSentence = -1
  private var isLastContact = false
  private var lastPlace: (place: ActorReference, sentence: Int)?
  /// States told so far, each once, the last one last.
  private var states: [(state: ActorReference, sentence: Int)] = []
  /// The last two states told together ("India and Japan").
  private var pair: (states: [ActorReference], sentence: Int)?
  /// The last list of persons that ends its sentence's persons ("X met Y, Z and W").
  private var list: (persons: [ActorReference], sentence: Int)?

  mutating func notePlace(_ place: ActorReference, sentence: Int) { lastPlace = (place, sentence) }

  /// Where the last sentences were about, for a journey that does not say where to.
  func place(sentence: Int) -> ActorReference? {
    lastPlace.flatMap { sentence - $0.sentence <= 3 ? $0.place : nil }
  }

  mutating func note(
    _ actor: ActorReference, isFemale: Bool?, isSubject: Bool, isSpokesperson: Bool = false, sentence: Int
  ) {
    entries.append(
      Entry(
        actor: actor, isFemale: isFemale, weight: isSubject ? 2 : 1, sentence: sentence, isSpokesperson: isSpokesperson)
    )
    if entries.count > 64 { entries.removeFirst(32) }
  }

  mutating func note(state: ActorReference, sentence: Int) {
    states.removeAll { $0.state == state }
    states.append((state, sentence))
  }

  mutating func note(pair states: [ActorReference], sentence: Int) { pair = (states, sentence) }

  mutating func note(list persons: [ActorReference], sentence: Int) { list = (persons, sentence) }

  /// "Ces derniers": those told last, where they are several told together.
  func latterGroup(sentence: Int) -> [ActorReference]? {
    list.flatMap { $0.sentence >= lastSentence && sentence - $0.sentence <= 2 ? $0.persons : nil }
  }

  /// - Parameter isContact: those who met are not forgotten for those who only thanked or blamed each other since.
  mutating func noteEvent(_ participants: [ActorReference], sentence: Int, isContact: Bool) {
    guard participants.count > 1 else { return }
    if !isContact, isLastContact, sentence - lastSentence <= 3 { return }
    isLastContact = isContact
    lastParticipants = participants
    lastSentence = sentence
  }

  /// The person a pronoun of a sentence means: of the last sentences, the nearest subject, else the nearest mention.
  func person(for pronoun: Marker, sentence: Int, excluding: [ActorReference] = []) -> ActorReference? {
    let female: Bool? =
      pronoun.contains(.he) && pronoun.contains(.she)
      ? nil : !pronoun.isDisjoint(with: [.he, .his]) ? false : !pronoun.isDisjoint(with: [.she, .her]) ? true : nil
    if pronoun.contains(.latter) { return latter(female, sentence, excluding) }
    var best: (actor: ActorReference, score: Int)?
    // Sentences come in order: the last entries are the nearest.
    for entry in entries.reversed() {
      guard sentence - entry.sentence <= 3 else { break }
      guard !excluding.contains(entry.actor), female == nil || entry.isFemale == nil || entry.isFemale == female,
        !(pronoun.isEmpty && entry.isSpokesperson)
      else { continue }
      let score = score(entry, sentence)
      // Of equals the one told first.
      if score >= best?.score ?? score { best = (entry.actor, score) }
    }
    return best?.actor
  }

  /// The last person told in the sentences before who fits.
  func person(sentence: Int, _ isFitting: (ActorReference) -> Bool) -> ActorReference? {
    entries.last { $0.sentence < sentence && sentence - $0.sentence <= 3 && isFitting($0.actor) }?.actor
  }

  /// "Ce dernier": whoever was told last before the sentence.
  private func latter(_ female: Bool?, _ sentence: Int, _ excluding: [ActorReference]) -> ActorReference? {
    entries.last { entry in
      entry.sentence < sentence && sentence - entry.sentence <= 3 && !excluding.contains(entry.actor)
        && (female == nil || entry.isFemale == nil || entry.isFemale == female)
    }?.actor
  }

  /// Whether those are told who took part in an event near enough for "the two sides".
  func isOfEvent(sentence: Int) -> Bool { !lastParticipants.isEmpty && sentence - lastSentence <= 3 }

  /// Everybody "they" or "the two sides" mean.
  /// - Parameter isOfStates: "the two countries", which mean states rather than persons who did not meet.
  func group(sentence: Int, isOfStates: Bool) -> [ActorReference] {
    // "Russia and Turkey are preparing a treaty. The leaders of the two countries": whoever met before.
    if isOfStates, let pair, pair.sentence > lastSentence, sentence - pair.sentence <= 1 { return pair.states }
    if isOfEvent(sentence: sentence) { return lastParticipants }
    if isOfStates {
      let told = states.suffix(2).filter { sentence - $0.sentence <= 3 }.map(\.state)
      if told.count == 2 { return told }
    }
    // Nobody met yet: the two told last, subjects before others.
    let told = entries.filter { sentence - $0.sentence <= 2 }
    var result: [ActorReference] = []
    for weight in [2, 1] {
      for entry in told.reversed() where entry.weight == weight && result.count < 2 && !result.contains(entry.actor) {
        result.append(entry.actor)
      }
    }
    if result.count == 2 { return result.reversed() }
    // "issues between X and Y. The two sides last met …": nor was anybody told, only two states.
    let recent = states.filter { sentence - $0.sentence <= 2 }
    return told.isEmpty && recent.count == 2 ? recent.map(\.state) : []
  }

  private func score(_ entry: Entry, _ sentence: Int) -> Int { entry.weight * 3 - (sentence - entry.sentence) * 4 }
}
