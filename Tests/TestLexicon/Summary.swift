import Corpus
import Lexicon
import Reading

/// Findings in words that are easy to read and to compare.
public struct Summary {
  public let findings: Findings
  private let lexicon: Lexicon

  public init(_ findings: Findings, _ lexicon: Lexicon = TestLexicon.lexicon) {
    self.findings = findings
    self.lexicon = lexicon
  }

  /// The claims but for mere statements, in the order of the text; see ``line(_:)``.
  public var events: [String] { findings.claims.filter { $0.type != .state }.map(line) }

  /// The mere statements too.
  public var allEvents: [String] { findings.claims.map(line) }

  /// "consult/meet happened 2025-02-28 beijing: sergei-shoigu, wang-yi": type and mode, status, date and place where
  /// told, participants sorted by name with their roles unless they are parties ("host xi-jinping").
  public func line(_ claim: Claim) -> String {
    let kind = [claim.type.rawValue, claim.mode?.rawValue].compactMap { $0 }.joined(separator: "/")
    let head = [kind, claim.status.rawValue, claim.date?.description, claim.place.map(name)].compactMap { $0 }
    let who = claim.participants.map { ($0.role == .party ? "" : $0.role.rawValue + " ") + name($0.actor) }.sorted()
    return head.joined(separator: " ") + ": " + who.joined(separator: ", ")
  }

  /// "surface=id" of every mention of a person; persons found in the text as "surface=?English name".
  public var persons: [String] {
    findings.mentions.compactMap { mention in
      if case .known(let index) = mention.actor, lexicon.actorClass(index) != .person { return nil }
      return "\(findings.document.text(mention.range))=\(name(mention.actor))"
    }
  }

  /// "surface=id" of every other mention.
  public var others: [String] {
    findings.mentions.compactMap { mention in
      guard case .known(let index) = mention.actor, lexicon.actorClass(index) != .person else { return nil }
      return "\(findings.document.text(mention.range))=\(name(mention.actor))"
    }
  }

  /// Who is named as the source of each claim, "-" where nobody is.
  public var sources: [String] {
    findings.claims.filter { $0.type != .state }.map { $0.attributedTo.map(name) ?? "-" }
  }

  public func name(_ actor: ActorReference) -> String {
    switch actor {
    case .known(let index): lexicon.actor(index).id
    case .found(let index): "?" + findings.found[index].englishName
    }
  }
}

extension TestLexicon {
  /// What a text reports; see ``Summary/events``.
  public static func events(_ text: String, _ language: String, published: String? = nil) -> [String] {
    Summary(read(text, language, published: published)).events
  }

  /// Whom a text names; see ``Summary/persons``.
  public static func persons(_ text: String, _ language: String, published: String? = nil) -> [String] {
    Summary(read(text, language, published: published)).persons
  }
}

extension TestLexicon {
  /// The parties of a text: the preposition each stands under or "bare", who it is, and whether it is an attribute.
  public static func parties(_ text: String, _ language: String) -> [String] {
    reader.trace(document(text, language)).split(separator: "\n").compactMap { line in
      // "    2 with: Xi Jinping (person xi-jinping attribute)"
      guard line.hasPrefix("    "), !line.hasPrefix("    @") else { return nil }
      let words = line.split { " ()".contains($0) }
      guard words.count > 2, let relation = words.dropFirst().first, let kind = line.split(separator: "(").last else {
        return nil
      }
      let head = kind.dropLast().split(separator: " ").dropFirst().joined(separator: " ")
      return [String(relation.dropLast()), head].joined(separator: " ")
    }
  }
}
