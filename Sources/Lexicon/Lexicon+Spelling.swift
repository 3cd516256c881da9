import Names

extension Lexicon {
  /// The person whose name a spelling nobody listed most likely is: "Wladimir Poutine", "Камалла Харрис".
  ///
  /// - Parameters:
  ///   - surface: a name of two words or more, in any case form.
  ///   - families: the sound of its words that may be the family name.
  ///   - language: BCP 47, whose names of the person are compared besides the English ones.
  public func person(spelled surface: String, families: [NameKey], language: String) -> Int? {
    let persons = view.persons(families: families) {
      nominative(of: surface, language: language)
    } names: {
      view.preparedNames(of: $0, language: language, in: $1)
    }
    return LexiconView.likeliest(persons)?.actor
  }
}

extension LexiconView {
  /// A person whose name a spelling may be.
  public struct LikelyPerson: Sendable {
    /// As in ``actor(_:)``.
    public var actor: Int
    /// How alike the spelling is to the likest of the names, up to 1.
    public var score: Double

    public init(actor: Int, score: Double) { (self.actor, self.score) = (actor, score) }
  }

  /// The persons whose name a spelling may be, by index; see ``Lexicon/person(spelled:families:language:)``.
  /// - Parameters:
  ///   - nominative: the spelling in the nominative, asked for where there is somebody to compare it with.
  ///   - names: as ``preparedNames(of:language:in:)`` gives them; whoever asks often keeps them.
  public func persons(
    families: [NameKey], nominative: () -> String, names: (Int, PreparedName.Syllables) -> [PreparedName]
  ) -> [LikelyPerson] {
    let candidates = Set(families.flatMap(persons(soundingLike:)))
    guard !candidates.isEmpty else { return [] }
    let name = PreparedName(nominative())
    return candidates.sorted().compactMap { actor in
      let score = names(actor, name.syllables).lazy.compactMap(name.likeness(to:)).max() ?? 0
      return score >= Self.leastScore ? LikelyPerson(actor: actor, score: score) : nil
    }
  }

  /// The names of a person that spellings in a language are compared with: those in it and the usual English ones.
  public func preparedNames(
    of actor: Int, language: String, in syllables: PreparedName.Syllables
  ) -> [PreparedName] {
    let names = names(of: actor, in: [language, "en"])
    return Set(names[0] + (language == "en" ? [] : names[1].prefix(2))).map { PreparedName($0, in: syllables) }
  }

  /// The one most alike, the first of equals.
  public static func likeliest(_ persons: some Sequence<LikelyPerson>) -> LikelyPerson? {
    var best: LikelyPerson?
    for person in persons where person.score > best?.score ?? 0 { best = person }
    return best
  }

  /// Names less alike than this are not taken for one another without other evidence.
  private static let leastScore = 0.6
}
