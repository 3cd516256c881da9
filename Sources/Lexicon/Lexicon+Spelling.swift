import Names

extension Lexicon {
  /// The person whose name a spelling nobody listed most likely is: "Wladimir Poutine", "Камалла Харрис".
  ///
  /// - Parameters:
  ///   - surface: a name of two words or more, in any case form.
  ///   - families: the sound of its words that may be the family name.
  ///   - language: BCP 47, whose names of the person are compared besides the English ones.
  ///   - fits: whether country or office allow a person; indices as in ``actor(_:)``.
  public func person(
    spelled surface: String, families: [NameKey], language: String, where fits: (Int) -> Bool = { _ in true }
  ) -> Int? {
    let name = nominative(of: surface, language: language)
    let candidates = Set(families.flatMap(persons(soundingLike:)))
    var best: (score: Double, actor: Int)?
    for actor in candidates.sorted() where fits(actor) {
      let names = self.actor(actor).names
      let spellings = Set((names[language] ?? []) + (names["en"] ?? []).prefix(2))
      let score = spellings.lazy.map { compareNames(name, $0) }.filter(\.same).map(\.score).max() ?? 0
      if score >= Self.leastScore, score > best?.score ?? 0 { best = (score, actor) }
    }
    return best?.actor
  }

  /// Names less alike than this are not taken for one another without other evidence.
  private static let leastScore = 0.6
}
