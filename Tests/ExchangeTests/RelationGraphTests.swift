import Testing

@testable import Exchange

struct RelationGraphTests {
  private let graph = RelationGraph(SmallChronicle.chronicle, events: [0], .persons)

  @Test func countsSharedEventsByType() throws {
    #expect(graph.nodes.map(\.id) == ["sergei-shoigu", "xi-jinping"])
    let edge = try #require(graph.edges.first)
    #expect(graph.edges.count == 1)
    #expect(edge.count == 1 && edge.types.first?.type == .consult && edge.last?.description == "2025-02-28")
  }

  @Test func withoutEventsThereIsNobody() {
    let empty = RelationGraph(SmallChronicle.chronicle, events: [], .persons)
    #expect(empty.nodes.isEmpty && empty.edges.isEmpty)
    #expect(DOT.text(empty).hasSuffix("}\n"))
  }

  @Test func limitingKeepsOnlyJoinedNodes() {
    var star = graph
    star.nodes = ["a", "b", "c"].map { RelationGraph.Node(id: $0, name: $0, count: 1) }
    star.edges = [(0, 2, 5), (0, 1, 3)].map {
      RelationGraph.Edge(first: $0, second: $1, count: $2, types: [], last: nil)
    }
    let limited = star.limited(to: 1)
    #expect(limited.nodes.map(\.id) == ["a", "c"])
    #expect(limited.edges.map { [$0.first, $0.second] } == [[0, 1]])
    #expect(star.limited(to: 2).nodes.count == 3)
  }

  @Test(arguments: [
    ("plain", "\"plain\""), ("a \"b\"", "\"a \\\"b\\\"\""), ("back\\slash", "\"back\\\\slash\""),
    ("a\u{1B}[1m\nb\u{9B}", "\"a [1m b \""),
  ])
  func namesAreQuoted(name: String, quoted: String) {
    #expect(DOT.quoted(name) == quoted)
  }

  @Test func dotDrawsHeavierLinesForMore() {
    let text = DOT.text(graph)
    #expect(text.contains(#""sergei-shoigu" -- "xi-jinping" [weight=1, penwidth=1, label="1", tooltip="1 consult"];"#))
    #expect(text.contains(#""xi-jinping" [label="Xi \"Jinping\""];"#))
  }
}
