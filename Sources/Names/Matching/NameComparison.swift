/// What comparing two spellings of names found.
public struct NameComparison: Sendable {
  /// Whether both are one person's name.
  public let same: Bool
  /// 0 (nothing in common) to 1 (the same letters). Below 0.6 a name that is `same` needs other evidence.
  public let score: Double
  private let a: String
  private let b: String

  fileprivate init(_ a: String, _ b: String, _ verdict: NameVerdict) {
    same = verdict.same
    score = verdict.score
    self.a = a
    self.b = b
  }

  /// Why, in a few words; made when asked for.
  public var reason: String { NameExplanation(a, b).text }
}

/// Whether two spellings, each in any script, custom and case form, are one person's name.
///
/// Safe on any text; a name of more than 32 words is compared by its first 32.
public func compareNames(_ a: String, _ b: String) -> NameComparison {
  NameComparison(a, b, verdict(a, b))
}

/// A name taken apart once, to be compared with many others.
public struct PreparedName: Sendable {
  /// Systems of syllables that a name can be read in.
  public struct Syllables: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let korean = Syllables(rawValue: 1)
    public static let chinese = Syllables(rawValue: 2)
    public static let all: Syllables = [.korean, .chinese]
  }

  public let name: String
  private let parsed: ParsedName

  /// - Parameter syllables: what it is read in; the ``syllables`` of a name suffice for what that name is compared with.
  public init(_ name: String, in syllables: Syllables = .all) {
    self.name = name
    var parsed = ParsedName(name)
    parsed.eastern = EasternNames.readings(parsed, in: syllables)
    self.parsed = parsed
  }

  /// What all of it can be read in.
  public var syllables: Syllables { parsed.eastern?.syllables ?? [] }

  /// Whether all of it can be read as a full name in Chinese or Korean syllables ("Li Jianguo", "Ли Цзяньго").
  public var isEastern: Bool { parsed.words.count > 1 && parsed.eastern?.isRead ?? false }

  /// How alike another name of the same person is, as ``NameComparison/score``; nil when it is not one.
  public func likeness(to other: PreparedName) -> Double? {
    if name == other.name, !name.isEmpty { return 1 }
    guard NameComparer.mayBeSame(parsed, other.parsed) else { return nil }
    let verdict = NameComparer(parsed, other.parsed).compare()
    return verdict.same ? verdict.score : nil
  }

  /// Whether both are one person's name; many comparisons of this kind cost far less than as many others.
  public func isSame(as other: PreparedName) -> Bool {
    if name == other.name, !name.isEmpty { return true }
    return NameComparer.isSame(parsed, other.parsed)
  }
}

func verdict(_ a: String, _ b: String) -> NameVerdict {
  if a == b, !a.isEmpty { return NameVerdict(.letters, 1) }
  return NameComparer(ParsedName(a), ParsedName(b)).compare()
}
