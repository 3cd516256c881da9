import Names

extension Compiler {
  /// The inflection an endings.toml describes; `nil` when a rule in it is wrong.
  static func inflection(_ table: TableValue) -> Inflection? { try? Inflection(endings(table)) }

  /// - Throws: ``EndingsError`` with the rule that is wrong.
  static func endings(_ table: TableValue) throws -> Endings {
    let rules = try (table["rules"]?.array ?? []).map { rule in
      try Endings.Rule(
        of: rule["of"]?.string ?? "", ends: rule["ends"]?.string ?? "", drop: rule["drop"]?.string ?? "",
        forms: rule["forms"]?.string ?? "")
    }
    func words(_ key: String) -> [String] { table[key]?.strings ?? [] }
    return try Endings(
      cases: words("cases").count, hasNominative: words("cases").first == "nominative",
      head: table["head"]?.string.flatMap(Endings.Head.init(rawValue:)) ?? .first,
      particles: words("particles"), prepositions: words("prepositions"), conjunctions: words("conjunctions"),
      heads: words("heads"), rules: rules)
  }
}
