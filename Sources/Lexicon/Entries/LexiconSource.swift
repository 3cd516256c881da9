/// The lexicon as its files tell it, before it is compiled.
public struct LexiconSource: Sendable {
  /// In the order of their ids.
  public var actors: [LexiconActor] = []
  /// In the order of their ids.
  public var offices: [Office] = []
  /// The languages' tables by BCP 47 code and file name without ending.
  public var languages: [String: [String: TableValue]] = [:]
  public var problems: [LexiconProblem] = []
  /// The letters of each language.
  var scripts = Scripts()
  /// Where an entry stands, for messages: "file:line" by actor id.
  var origins: [String: (file: String, line: Int)] = [:]

  public init() {}

  /// This lexicon with another laid over it: entries of the same id are replaced, language tables as well.
  public func overlaid(with other: LexiconSource) -> LexiconSource {
    var result = self
    let replaced = Set(other.actors.map(\.id))
    result.actors = (actors.filter { !replaced.contains($0.id) } + other.actors).sorted { $0.id < $1.id }
    let offices = Set(other.offices.map(\.id))
    result.offices = (self.offices.filter { !offices.contains($0.id) } + other.offices).sorted { $0.id < $1.id }
    for (language, tables) in other.languages {
      result.languages[language, default: [:]].merge(tables) { $1 }
    }
    result.scripts.merge(other.scripts)
    result.problems += other.problems
    result.origins.merge(other.origins) { $1 }
    return result
  }
}
