import Names

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The endings shipped with the program, read just far enough for the tests: keys and rules as `endings.toml` lays
/// them out, one rule a line.
enum LanguageEndings {
  static func inflection(_ language: String) throws -> Inflection {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return Inflection(try parse(text(of: "/\(root)/data/lexicon/languages/\(language)/endings.toml")))
  }

  static func parse(_ text: String) throws -> Endings {
    var lists: [String: [String]] = [:]
    var rules: [Endings.Rule] = []
    var open: String?
    for line in text.split(separator: "\n") where line.first != "#" {
      let quoted = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .compactMap { $0 % 2 == 1 ? String($1) : nil }
      if line.hasPrefix("  { of") {
        let drop = line.contains(" drop = ")
        rules.append(
          try Endings.Rule(of: quoted[0], ends: quoted[1], drop: drop ? quoted[2] : "", forms: quoted[drop ? 3 : 2]))
      } else if let key = line.split(separator: " ").first, line.contains(" = ") {
        lists[String(key)] = quoted
        open = line.hasSuffix("[") ? String(key) : nil
      } else if let open {
        lists[open]? += quoted
      }
    }
    return try Endings(
      cases: lists["cases"]?.count ?? 0, hasNominative: lists["cases"]?.first == "nominative",
      head: Endings.Head(rawValue: lists["head"]?.first ?? "") ?? .first,
      particles: lists["particles"] ?? [], prepositions: lists["prepositions"] ?? [],
      conjunctions: lists["conjunctions"] ?? [], heads: lists["heads"] ?? [], rules: rules)
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
