import Corpus
import EDTF
import Lexicon
import Reading

/// All corrections of a corpus, applied in their order.
public struct Corrections: Hashable, Sendable {
  public var all: [Correction]
  /// What is wrong with the file they were read from, with its lines.
  public var mistakes: [String] = []

  public init(_ all: [Correction] = []) { self.all = all }

  public var isEmpty: Bool { all.isEmpty }

  /// Applies what concerns passages: rejected ones are left out, dates changed.
  /// - Parameter documents: in the order of their ids.
  func apply(to documents: inout [Findings]) -> [CorrectionConflict] {
    guard !isEmpty else { return [] }
    let indices = Dictionary(documents.indices.map { (documents[$0].document.id, $0) }) { first, _ in first }
    var conflicts: [CorrectionConflict] = []
    for (number, correction) in all.enumerated() {
      switch correction.change {
      case .reject(let anchor):
        conflicts += change(anchor, number, &documents, indices) { $0.remove(at: $1) }
      case .redate(let anchor, let date):
        conflicts += change(anchor, number, &documents, indices) { claims, index in
          claims[index].date = date
          claims[index].rule += "; date set by hand"
        }
      case .splitMentions(_, let mentions, let name):
        conflicts += MentionSplit(name: name, correction: number).apply(mentions, &documents, indices)
      default: break
      }
    }
    return conflicts
  }

  /// Changes the passages of an event; tells which of them are no longer there.
  private func change(
    _ anchor: EventAnchor, _ number: Int, _ documents: inout [Findings], _ indices: [String: Int],
    _ body: (inout [Claim], Int) -> Void
  ) -> [CorrectionConflict] {
    anchor.passages.compactMap { passage in
      guard let document = indices[passage.document] else {
        return CorrectionConflict(correction: number, reason: "\(passage.document) is no longer among the texts")
      }
      let claims = documents[document].claims
      let found = claims.indices.filter {
        claims[$0].type == passage.type
          && EventAnchor.beginning(of: claims[$0], in: documents[document]) == passage.text
      }
      guard !found.isEmpty else {
        return CorrectionConflict(
          correction: number, reason: "\(passage.document) no longer holds “\(passage.text.prefix(60))…”")
      }
      for index in found.reversed() { body(&documents[document].claims, index) }
      return nil
    }
  }
}

extension ActorDirectory {
  /// Applies what concerns actors.
  mutating func apply(_ corrections: Corrections, to documents: Rows<Findings>) -> [CorrectionConflict] {
    var conflicts: [CorrectionConflict] = []
    for (number, correction) in corrections.all.enumerated() {
      let reason: String?
      switch correction.change {
      case .merge(let actor, let target): reason = merge(actor, into: target)
      case .split(let actor, let names, let name): reason = split(actor, names, name, documents)
      case .splitMentions(let actor, let mentions, let name):
        reason = joinSplit(actor, mentions, name, documents)
      case .rename(let actor, let name): reason = rename(actor, to: name)
      case .reject, .redate: reason = nil
      }
      if let reason { conflicts.append(CorrectionConflict(correction: number, reason: reason)) }
    }
    if !corrections.isEmpty { removeUnused(documents) }
    return conflicts
  }

  private func index(of id: String) -> Int? { actors.firstIndex { $0.id == id } }

  private static func missing(_ id: String) -> String { "the texts no longer name \(id)" }

  /// - Returns: why it is not possible.
  private mutating func merge(_ id: String, into target: String) -> String? {
    guard let gone = index(of: id) else { return Self.missing(id) }
    guard let kept = index(of: target) else { return Self.missing(target) }
    guard gone != kept else { return "\(id) cannot be merged with itself" }
    for (language, names) in actors[gone].names {
      for name in names where !(actors[kept].names[language] ?? []).contains(name) {
        actors[kept].names[language, default: []].append(name)
      }
    }
    actors[kept].country = actors[kept].country ?? actors[gone].country
    actors[kept].mentions += actors[gone].mentions
    actors[gone].mentions = 0
    var map = actors.indices.map(Int32.init)
    map[gone] = Int32(kept)
    ActorReferences.replace(map, in: &references)
    return nil
  }

  private mutating func split(_ id: String, _ names: [String], _ name: String, _ documents: Rows<Findings>) -> String? {
    guard let old = index(of: id) else { return Self.missing(id) }
    let wanted = Set(names)
    let concerned = documents.indices.filter { index in
      wanted.contains(documents[index].document.id)
        && Self.references(documents[index]).contains { references[index][$0] == old }
    }
    guard !concerned.isEmpty else { return "\(names.joined(separator: ", ")): no longer names \(id)" }
    let new = index(of: slug(name)) ?? add(name, like: old)
    guard new != old else { return "\(name) is what \(id) is called already" }
    for document in concerned {
      var moved = 0
      for mention in documents[document].mentions where references[document][mention.actor] == old { moved += 1 }
      actors[old].mentions -= moved
      actors[new].mentions += moved
      references[document] = references[document].replacing(old, by: new)
    }
    return nil
  }

  /// Those whose mentions ``MentionSplit`` set apart become who bears the name already.
  private mutating func joinSplit(
    _ id: String, _ mentions: [MentionAnchor], _ name: String, _ documents: Rows<Findings>
  ) -> String? {
    let wanted = Set(mentions.map(\.document))
    let like = index(of: id)
    for (number, findings) in documents.enumerated() where wanted.contains(findings.document.id) {
      for person in findings.found.indices
      where findings.found[person].name == name && MentionSplit.isMade(.found(person), findings) {
        guard let own = references[number][.found(person)], let target = index(of: slug(name)) else { continue }
        if target != own {
          let moved = findings.mentions.count { $0.actor == .found(person) }
          actors[own].mentions -= moved
          actors[target].mentions += moved
          references[number] = references[number].replacing(own, by: target)
        } else if let like, like != own {
          actors[own].class = actors[like].class
          actors[own].country = actors[own].country ?? actors[like].country
        }
      }
    }
    return nil
  }

  /// Somebody new; sorted in by ``removeUnused(_:)``.
  private mutating func add(_ name: String, like old: Int) -> Int {
    let short = name.split(separator: " ").last.map(String.init) ?? name
    actors.append(
      Actor(
        id: slug(name), class: actors[old].class, name: name, names: ["en": [name]], country: actors[old].country,
        isKnown: false, shortName: actors[old].class == .person ? short : name, mentions: 0, events: []))
    return actors.count - 1
  }

  private mutating func rename(_ id: String, to name: String) -> String? {
    guard let index = index(of: id) else { return Self.missing(id) }
    actors[index].relabel(name)
    // Whatever language labels are in.
    for language in actors[index].names.keys { actors[index].names[language]?.insert(name, at: 0) }
    return nil
  }

  /// Leaves out whom nobody is taken for any more, and brings the others into their order again.
  private mutating func removeUnused(_ documents: Rows<Findings>) {
    var used = [Bool](repeating: false, count: actors.count)
    for (index, findings) in documents.enumerated() {
      for reference in Self.references(findings) {
        if let actor = references[index][reference] { used[actor] = true }
      }
    }
    let kept = actors.indices.filter { used[$0] }.sorted {
      (actors[$0].class.rawValue, actors[$0].id) < (actors[$1].class.rawValue, actors[$1].id)
    }
    var map = [Int32](repeating: -1, count: actors.count)
    for (place, index) in kept.enumerated() { map[index] = Int32(place) }
    actors = kept.map { actors[$0] }
    ActorReferences.replace(map, in: &references)
  }

  /// Everybody whom a document means somewhere; some of them more than once.
  private static func references(_ findings: Findings) -> [ActorReference] {
    findings.mentions.map(\.actor)
      + findings.claims.flatMap { claim in
        claim.participants.map(\.actor) + [claim.place, claim.attributedTo].compactMap { $0 }
      }
  }
}
