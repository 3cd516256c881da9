import Corpus
import EDTF
import Lexicon

/// Who is meant of several of one name.
extension NameResolver {
  /// Of two named in full equally often the one in office is meant.
  func isLessNamed(_ one: Int, _ other: Int) -> Bool {
    func rank(_ actor: Int) -> (Int, Int) { (named[actor] ?? 0, isInOffice(actor) ? 1 : 0) }
    return rank(one) < rank(other)
  }

  private func isInOffice(_ actor: Int) -> Bool {
    reference.map { day in lexicon.holdings(of: actor).contains { $0.includes(day) } } ?? false
  }

  /// Of several persons of one family name the one who held the highest office at the time, for a country the text is
  /// about; then whose counterpart the text names; `nil` when two are equal.
  func mostSenior(_ candidates: [Int]) -> Int? {
    var best: (seniority: (Int, Int, Int), actor: Int)?
    var isTie = false
    for actor in candidates where best?.actor != actor {
      guard let country = lexicon.country(of: actor), countries[country] != nil else { continue }
      let held = lexicon.holdings(of: actor).filter { holding in reference.map(holding.includes) ?? true }
      guard let rank = held.map({ lexicon.offices[$0.office].rank }).min() else { continue }
      // Of two in one rank, whoever held more offices of that rank at once.
      let atOnce = reference == nil ? 1 : held.count { lexicon.offices[$0.office].rank == rank }
      let seniority = (rank, -atOnce, -daysBesideCounterparts(held))
      if let current = best, seniority >= current.seniority {
        isTie = isTie || seniority == current.seniority
      } else {
        best = (seniority, actor)
        isTie = false
      }
    }
    return isTie ? nil : best?.actor
  }

  /// Days for which offices were held beside the same ones of other states, held by persons the text names.
  private func daysBesideCounterparts(_ held: [Holding]) -> Int {
    var days = 0
    for person in named.keys {
      for other in lexicon.holdings(of: person) {
        for holding in held where holding.office == other.office && holding.whom != other.whom {
          let overlap = min(holding.to, other.to) - max(holding.from, other.from)
          days += max(0, min(overlap, Self.longTenure))
        }
      }
    }
    return days
  }

  /// Ten years: what two sitting ministers share is counted no longer than that.
  private static let longTenure = 3653

  /// Among several actors of one name: the own language's, then the one that fits what stands around.
  func pick(_ senses: [Item.NameSense], _ context: NameContext) -> Int? {
    guard senses.count > 1 else { return senses.first?.actor }
    let own = senses.filter(\.isOwnLanguage)
    let pool = own.isEmpty ? senses : own
    if pool.count == 1 { return pool[0].actor }
    if let fit = bestFit(pool.map(\.actor), context) { return fit }
    if let named = pool.first(where: { named[$0.actor] != nil }) { return named.actor }
    return pool.min { order($0.actor) < order($1.actor) }?.actor
  }

  /// Countries before organisations before places before persons; then whoever was in office at the time.
  private func order(_ actor: Int) -> (Int, Int, Int) {
    let holdings = lexicon.holdings(of: actor)
    let inOffice = reference.map { day in holdings.contains { $0.includes(day) } } ?? !holdings.isEmpty
    let rank =
      switch lexicon.actorClass(actor) {
      case .country: 0
      case .organisation: 1
      case .place: 2
      case .person: 3
      }
    return (rank, inOffice ? 0 : 1, actor)
  }

  /// Whether an actor holds one of the offices, or belongs to one of the countries, told with the name.
  func fits(_ actor: Int, _ context: NameContext) -> Bool {
    guard !context.isEmpty else { return false }
    let country = lexicon.facts(actor).country
    let holdings = lexicon.holdings(of: actor)
    let countryFits =
      context.affiliations.isEmpty
      || context.affiliations.contains { affiliation in
        (country != 0 && lexicon.facts(affiliation).country == country) || holdings.contains { $0.whom == affiliation }
      }
    guard !context.offices.isEmpty else { return countryFits }
    let holds = holdings.contains { held in context.offices.contains { lexicon.office($0, fits: held.office) } }
    return countryFits && (holds || !context.affiliations.isEmpty)
  }

  /// Of those who fit the one who held the office at the time, else ever, else the first.
  func bestFit(_ actors: [Int], _ context: NameContext) -> Int? {
    func rank(_ actor: Int) -> Int {
      if holds(actor, oneOf: context.offices) { return 0 }
      let hasHeld = lexicon.holdings(of: actor).contains { held in
        context.offices.contains { lexicon.office($0, fits: held.office) }
      }
      return hasHeld ? 1 : 2
    }
    let fitting = actors.filter { fits($0, context) }
    return fitting.min { rank($0) < rank($1) }
  }

  /// Whether somebody held one of the offices when the text was published.
  func holds(_ actor: Int, oneOf offices: [Int]) -> Bool {
    guard let reference else { return false }
    return lexicon.holdings(of: actor).contains { held in
      held.includes(reference) && offices.contains { lexicon.office($0, fits: held.office) }
    }
  }
}
