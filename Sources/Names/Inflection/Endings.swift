/// The endings of one language: how base forms change, as told by `data/lexicon/languages/LL/endings.toml`.
///
/// A rule belongs to one or more categories and is chosen by the longest ending of the word it names. Its forms
/// stand in the order of the language's cases, so that the words of a phrase can be inflected together.
public struct Endings: Sendable {
  /// What kind of word a rule inflects.
  public enum Category: String, Sendable, CaseIterable {
    case givenMasculine = "given-m"
    case givenFeminine = "given-f"
    case familyMasculine = "family-m"
    case familyFeminine = "family-f"
    /// A noun for a living being: an office, a member of a people.
    case animate
    /// A noun for a thing or a body.
    case noun
    /// The plural of a noun, made from its singular.
    case plural
    /// The name of a place.
    case place
    /// An adjective before its noun, agreeing with it case by case.
    case attribute
    /// The same in the plural, made from the singular.
    case attributes
    /// An adjective by itself: every gender, number and case in any order.
    case adjective
    /// A word of capitals.
    case acronym
  }

  /// Which word of a phrase is its head.
  public enum Head: String, Sendable {
    /// The first that is no attribute ("Министерство обороны").
    case first
    /// The last before a preposition ("minister of defence").
    case last
    /// Every word before a preposition ("premiers ministres").
    case all
  }

  public struct Rule: Sendable {
    public var categories: [Category]
    /// Endings of the base form; `^` marks the start of the word, `1` before it words of one syllable.
    public var ends: [String]
    /// Letters taken off before a form's own letters are added.
    public var drop: String
    /// One entry a case, each with its alternatives.
    public var forms: [[String]]

    /// Reads the four fields of a rule as they are written: lists separated by spaces, `-` for nothing,
    /// alternatives separated by `/`, `~` for a case that has no form of its own.
    public init(of categories: String, ends: String, drop: String = "", forms: String) throws(EndingsError) {
      self.categories = []
      for name in categories.split(separator: " ") {
        guard let category = Category(rawValue: String(name)) else { throw .unknownCategory(String(name)) }
        self.categories.append(category)
      }
      self.ends = ends.split(separator: " ").map { Endings.plain(String($0)) }
      self.drop = Endings.plain(drop)
      for end in self.ends where !end.hasSuffix(self.drop) { throw .dropIsNoEnding(drop: drop, end: end) }
      self.forms = forms.split(separator: " ").map { cell in
        cell == "~" ? [] : cell.split(separator: "/").map { $0 == "-" ? "" : String($0) }
      }
      if self.categories.isEmpty || self.ends.isEmpty || self.forms.isEmpty { throw .emptyRule(ends) }
    }
  }

  /// How many forms a declined word has.
  public let cases: Int
  /// The first form is the nominative and the others are other cases.
  let hasNominative: Bool
  public let head: Head
  /// Words of a person's name that never change ("фон", "де", "аль").
  let particles: Set<String>
  /// Words that end the head's part of a phrase where the head is the last word.
  let prepositions: Set<String>
  /// Nouns that look like an attribute ("країна").
  let heads: Set<String>
  /// Words that join two heads of a place name ("и").
  let conjunctions: Set<String>
  private var rules: [Rule] = []
  /// Category and ending → index of a rule.
  private var index: [String: Int] = [:]
  private var longest = 0

  /// - Throws: ``EndingsError`` when a declined rule does not have as many forms as there are cases, or when two rules
  ///   claim the same ending.
  public init(
    cases: Int, hasNominative: Bool = false, head: Head = .first, particles: [String] = [], prepositions: [String] = [],
    conjunctions: [String] = [], heads: [String] = [], rules: [Rule]
  ) throws(EndingsError) {
    self.cases = max(1, cases)
    self.hasNominative = hasNominative
    self.head = head
    self.particles = Set(particles.map(Endings.plain))
    self.prepositions = Set(prepositions.map(Endings.plain))
    self.conjunctions = Set(conjunctions.map(Endings.plain))
    self.heads = Set(heads.map(Endings.plain))
    for rule in rules { try add(rule) }
  }

  private mutating func add(_ rule: Rule) throws(EndingsError) {
    for category in rule.categories {
      if category != .adjective, rule.forms.count != cases {
        throw .wrongNumberOfForms(ends: rule.ends.joined(separator: " "), found: rule.forms.count, expected: cases)
      }
      for end in rule.ends {
        let key = Endings.key(category, end)
        if index[key] != nil { throw .claimedTwice(category: category.rawValue, end: end) }
        index[key] = rules.count
        longest = max(longest, end.unicodeScalars.count)
      }
    }
    rules.append(rule)
  }

  private static func key(_ category: Category, _ end: String) -> String { category.rawValue + ":" + end }

  /// Small letters, `ё` as `е`: what endings are compared in.
  static func plain(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars { result.append(scalar == "ё" ? "е" : scalar) }
    return String(result)
  }

  /// The rule with the longest ending of a word, or nil: the word does not change.
  func rule(for word: String, _ category: Category) -> Rule? {
    let plain = Array(Endings.plain(word).unicodeScalars)
    let vowels = plain.count { Endings.isVowel($0) }
    var length = min(longest, plain.count)
    while length > 0 {
      let end = String.UnicodeScalarView(plain.suffix(length))
      if length == plain.count {
        if let found = index[Endings.key(category, "^" + String(end))] { return rules[found] }
      } else if vowels == 1, let found = index[Endings.key(category, "1" + String(end))] {
        return rules[found]
      }
      if let found = index[Endings.key(category, String(end))] { return rules[found] }
      length -= 1
    }
    return nil
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "а", "е", "и", "о", "у", "ы", "э", "ю", "я", "і", "ї", "є", "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }
}

/// What is wrong with a table of endings.
public enum EndingsError: Error, Equatable, CustomStringConvertible {
  case unknownCategory(String)
  case dropIsNoEnding(drop: String, end: String)
  case emptyRule(String)
  case wrongNumberOfForms(ends: String, found: Int, expected: Int)
  case claimedTwice(category: String, end: String)

  public var description: String {
    switch self {
    case .unknownCategory(let name):
      "unknown category “\(name)”; known are \(Endings.Category.allCases.map(\.rawValue).joined(separator: ", "))"
    case .dropIsNoEnding(let drop, let end): "“\(end)” does not end in “\(drop)”, which the rule drops"
    case .emptyRule(let ends): "the rule for “\(ends)” lacks a category, an ending or its forms"
    case .wrongNumberOfForms(let ends, let found, let expected):
      "the rule for “\(ends)” has \(found) forms, the language has \(expected) cases"
    case .claimedTwice(let category, let end): "two rules of \(category) claim the ending “\(end)”"
    }
  }
}
