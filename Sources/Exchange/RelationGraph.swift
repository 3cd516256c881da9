import Chronicle
import EDTF
import Lexicon
import Reading

/// Who shares events with whom: nodes, and edges with counts by type. The busiest come first.
public struct RelationGraph: Sendable {
  /// What the nodes are.
  public enum Level: Sendable {
    /// Countries, under the lexicon's names.
    case countries(Lexicon)
    /// Persons.
    case persons
  }

  public struct Node: Sendable, Hashable {
    /// ISO 3166-1 code, or the actor's id.
    public var id: String
    public var name: String
    /// How many events it takes part in.
    public var count: Int
  }

  public struct Edge: Sendable {
    /// Indices of the nodes, the smaller first.
    public var first: Int
    public var second: Int
    public var count: Int
    /// The most frequent type first.
    public var types: [(type: EventType, count: Int)]
    /// The latest date of what happened between them.
    public var last: EDTFDate?
  }

  public var nodes: [Node]
  public var edges: [Edge]

  /// - Parameter events: indices of the events that count.
  /// - Complexity: O(events × participants²).
  public init(_ chronicle: Chronicle, events: [Int], _ level: Level) {
    var tally = Tally()
    for index in events {
      let event = chronicle.events[index]
      switch level {
      case .countries: tally.add(event.countries, event)
      case .persons:
        tally.add(event.participants.map { chronicle.actors[$0.actor] }.filter { $0.class == .person }.map(\.id), event)
      }
    }
    (nodes, edges) = tally.graph { id in
      switch level {
      case .countries(let lexicon): lexicon.country(code: id).map { lexicon.actor($0).name } ?? id
      case .persons: chronicle.actorIndex(id: id).map { chronicle.actors[$0].name } ?? id
      }
    }
  }

  /// The busiest edges only, with the nodes they join.
  public func limited(to count: Int) -> RelationGraph {
    guard count < edges.count else { return self }
    var result = self
    result.edges = Array(edges.prefix(count))
    let used = Set(result.edges.flatMap { [$0.first, $0.second] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    result.nodes = used.map { nodes[$0] }
    for index in result.edges.indices {
      result.edges[index].first = places[result.edges[index].first] ?? 0
      result.edges[index].second = places[result.edges[index].second] ?? 0
    }
    return result
  }
}

/// Counts events by member and by pair.
private struct Tally {
  struct Pair: Hashable {
    var first: String
    var second: String
  }

  struct Shared {
    var types: [EventType: Int] = [:]
    var last: EDTFDate?
  }

  private var counts: [String: Int] = [:]
  private var shared: [Pair: Shared] = [:]

  mutating func add(_ members: [String], _ event: Event) {
    let members = Set(members).sorted()
    for (place, first) in members.enumerated() {
      counts[first, default: 0] += 1
      for second in members[(place + 1)...] {
        shared[Pair(first: first, second: second), default: Shared()].types[event.type, default: 0] += 1
        guard event.status == .happened, let date = event.date, date.hasYear else { continue }
        let last = shared[Pair(first: first, second: second)]?.last
        shared[Pair(first: first, second: second)]?.last = last.map { max($0, date) } ?? date
      }
    }
  }

  func graph(_ name: (String) -> String) -> ([RelationGraph.Node], [RelationGraph.Edge]) {
    let members = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.key, $0) })
    var edges: [RelationGraph.Edge] = []
    for (pair, shared) in shared {
      guard let one = places[pair.first], let other = places[pair.second] else { continue }
      let types = shared.types.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
      edges.append(
        RelationGraph.Edge(
          first: min(one, other), second: max(one, other), count: types.reduce(0) { $0 + $1.value },
          types: types.map { ($0.key, $0.value) }, last: shared.last))
    }
    edges.sort { ($1.count, $0.first, $0.second) < ($0.count, $1.first, $1.second) }
    return (members.map { RelationGraph.Node(id: $0.key, name: name($0.key), count: $0.value) }, edges)
  }
}
