/// Reads a lexicon directory into entries and reports every mistake with file and line.
public struct SourceReader {
  private var source = LexiconSource()

  /// - Parameter directory: path of a directory laid out as data/lexicon is.
  /// - Throws: only when the directory or a file in it can't be read; mistakes in files become `problems`.
  public static func read(_ directory: String) throws(LexiconProblem) -> LexiconSource {
    var reader = SourceReader()
    for file in try SourceFiles.all(in: directory) { reader.read(file) }
    reader.source.actors.sort { $0.id < $1.id }
    reader.source.offices.sort { $0.id < $1.id }
    return reader.source
  }

  private mutating func read(_ file: SourceFiles.File) {
    let values: TableValue
    do throws(TOMLMistake) {
      values = try TableValue(toml: file.text)
    } catch {
      problem(file.path, error.line, error.description)
      return
    }
    let parts = file.path.split(separator: "/")
    if parts.count == 3, parts[0] == "languages" {
      source.languages[String(parts[1]), default: [:]][String(parts[2].dropLast(5))] = values
      return
    }
    if file.path == "scripts.toml" { source.scripts.merge(Scripts(values)) }
    guard let kind = kind(of: file.path) else { return }
    let lines = TOMLLines(file.text)
    for (key, entry) in (values.table ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard entry.table != nil else {
        problem(file.path, lines.line(key), "'\(key)' stands outside any entry; put it below a [slug] line")
        continue
      }
      let line = lines.line(key)
      switch kind {
      case .offices:
        source.offices.append(office(key, entry))
      case .actors(let actorClass):
        let reader = EntryReader(id: key, class: actorClass, values: entry, file: file.path, line: line)
        let (actor, problems) = reader.read()
        source.problems += problems
        guard let actor else { continue }
        if let first = source.origins[actor.id] {
          problem(
            file.path, line,
            "the id '\(actor.id)' is already used at \(first.file):\(first.line); give this one its own")
          continue
        }
        source.origins[actor.id] = (file.path, line)
        source.actors.append(actor)
      }
    }
  }

  private func office(_ id: String, _ entry: TableValue) -> Office {
    var office = Office(
      id: id, name: entry["name"]?.string ?? id, rank: entry["rank"]?.integer ?? 5, is: entry["is"]?.strings ?? [],
      isOfMany: entry["many"]?.boolean ?? false, of: entry["of"]?.string ?? "")
    office.means = entry["means"]?.string ?? ""
    office.next = entry["next"]?.string ?? ""
    office.speaksForOthers = entry["speaks"]?.boolean ?? false
    return office
  }

  private enum Kind {
    case offices
    case actors(LexiconActor.Class)
  }

  private func kind(of path: String) -> Kind? {
    if path == "offices.toml" { return .offices }
    if path.hasPrefix("actors/countries/") { return .actors(.country) }
    if path.hasPrefix("actors/persons/") { return .actors(.person) }
    if path.hasPrefix("actors/organisations/") { return .actors(.organisation) }
    if path.hasPrefix("actors/places/") { return .actors(.place) }
    return nil
  }

  private mutating func problem(_ file: String, _ line: Int, _ what: String) {
    source.problems.append(LexiconProblem(file: file, line: line, what: what))
  }
}
