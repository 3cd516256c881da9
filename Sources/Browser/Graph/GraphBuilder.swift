import Chronicle
import Frame
import Lexicon

/// Makes the graph of a level: who is in it, where, and how much they have to do with each other.
///
/// Who is shown and where depends on the whole chronicle and the size of the pane, never on the filter, so that the eye
/// can learn the places. The filter only changes numbers and lines.
struct GraphBuilder {
  let state: BrowserState
  /// Indices of the events that the filter lets through.
  let events: [Int]
  let size: Size
  /// The first shown of each of two columns of persons.
  let columnTops: [Int]

  private var chronicle: Chronicle { state.chronicle }
  /// The filter hides nothing.
  private var isWhole: Bool { events.count == chronicle.events.count }

  func model(_ level: GraphLevel) -> GraphModel {
    guard !size.isEmpty else { return GraphModel() }
    var model: GraphModel
    switch level {
    case .countries: model = countries()
    case .members(let code): model = members(code)
    case .neighbours(let id): model = neighbours(id)
    case .matrix: model = GraphModel(matrix: matrix())
    case .countryMatrix: model = GraphModel(matrix: countryMatrix())
    }
    model.weigh()
    return model
  }

  // MARK: Countries

  /// Always shown, in this order clockwise from the top.
  static let core = ["RU", "KP", "KR", "UA", "US", "IR", "CN"]

  private func countries() -> GraphModel {
    let all = state.keys.countryContacts
    let counts = isWhole ? all : chronicle.countryContacts(of: events)
    let names = Self.core.map { state.name(ofCountry: $0) }
    var ring = Ring(size: size, core: zip(names, Self.core).map { labelWidth($0, $1) })
    let others = all.members.filter { !Self.core.contains($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var model = GraphModel()
    for (place, code) in Self.core.enumerated() {
      model.nodes.append(node(code, counts, ring.place(core: place), ring.labelWidth))
    }
    for (code, _) in others {
      guard let place = ring.place(other: code) else {
        model.hidden += 1
        continue
      }
      model.nodes.append(node(code, counts, place, ring.labelWidth))
    }
    let indices = Dictionary(
      model.nodes.enumerated().compactMap { index, node -> (String, Int)? in
        if case .country(let code) = node.key { (code, index) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    for (pair, count) in counts.pairs {
      if let first = indices[pair.first], let second = indices[pair.second] {
        model.edges.append(GraphEdge(first: first, second: second, count: count))
      }
    }
    return model
  }

  /// Names longer than a label give way to their codes.
  private func labelWidth(_ name: String, _ code: String) -> Int {
    let width = state.charset.width(of: name)
    return width > Ring.usualWidth ? code.utf8.count : width
  }

  private func node(_ code: String, _ counts: ContactCounts<String>, _ place: Ring.Place, _ width: Int) -> GraphNode {
    var label = state.name(ofCountry: code)
    if state.charset.width(of: label) > width { label = code }
    return GraphNode(
      key: .country(code), label: label, count: counts.count(code),
      rect: place.rect(label: state.charset.width(of: label), in: size), isBoxed: place.isBoxed)
  }

  // MARK: Actors

  private func label(_ actor: Int) -> String { chronicle.actors[actor].shortName }

  /// Room for a blank and the largest number that can stand behind the name.
  private func numberWidth(of actor: Int) -> Int { 1 + "\(chronicle.actors[actor].events.count)".utf8.count }

  private func isShown(_ actor: Int) -> Bool {
    chronicle.actors[actor].class == .person || chronicle.actors[actor].class == .organisation
  }

  /// Those of the country at the left, whom they deal with at the right.
  private func members(_ code: String) -> GraphModel {
    let all = state.keys.actorContacts
    let counts = isWhole ? all : chronicle.actorContacts(of: events)
    func ranked(_ actors: [Int: Int]) -> [Int] {
      actors.sorted { ($1.value, chronicle.actors[$0.key].id) < ($0.value, chronicle.actors[$1.key].id) }.map(\.key)
    }
    let own = ranked(all.members.filter { isShown($0.key) && chronicle.actors[$0.key].country == code })
    var contacts: [Int: Int] = [:]
    let ownSet = Set(own)
    for (pair, count) in all.pairs {
      for (one, other) in [(pair.first, pair.second), (pair.second, pair.first)]
      where ownSet.contains(one) && !ownSet.contains(other) {
        contacts[other, default: 0] += count
      }
    }
    let others = ranked(contacts)
    var model = GraphModel()
    let width = min(22, size.columns / 3)
    addColumn(own, at: 0, width, counts, &model)
    addColumn(others, at: size.columns - width, width, counts, &model)
    model.columns = [own, others].map { $0.map { chronicle.actors[$0].id } }
    join(counts, &model)
    return model
  }

  private func addColumn(
    _ actors: [Int], at column: Int, _ width: Int, _ counts: ContactCounts<Int>, _ model: inout GraphModel
  ) {
    let top = max(0, min(columnTops[column == 0 ? 0 : 1], actors.count - size.rows))
    let shown = actors.dropFirst(top).prefix(size.rows)
    model.hidden += actors.count - shown.count
    let step = max(1, min(3, size.rows / max(1, shown.count)))
    let widest = shown.map { state.charset.width(of: label($0)) + numberWidth(of: $0) + 2 }.max() ?? 0
    for (place, actor) in shown.enumerated() {
      let label = label(actor)
      let used = min(width, state.charset.width(of: label) + numberWidth(of: actor) + 2)
      let start = column == 0 ? 0 : size.columns - min(width, widest)
      let columns = column == 0 ? used : min(width, widest)
      model.nodes.append(
        GraphNode(
          key: .actor(chronicle.actors[actor].id), label: label, count: counts.count(actor),
          rect: Rect(row: place * step, column: start, rows: 1, columns: columns), showsCount: true))
    }
  }

  private func join(_ counts: ContactCounts<Int>, _ model: inout GraphModel) {
    let indices = Dictionary(
      model.nodes.enumerated().compactMap { index, node -> (Int, Int)? in
        if case .actor(let id) = node.key, let actor = state.actor(id: id) { (actor, index) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    for (pair, count) in counts.pairs {
      guard let first = indices[pair.first], let second = indices[pair.second] else { continue }
      // Within a column lines would run through names.
      if model.nodes[first].rect.column == 0, model.nodes[second].rect.column == 0 { continue }
      if model.nodes[first].rect.endColumn == size.columns, model.nodes[second].rect.endColumn == size.columns {
        continue
      }
      model.edges.append(GraphEdge(first: first, second: second, count: count))
    }
  }

  private func neighbours(_ id: String) -> GraphModel {
    guard let actor = state.actor(id: id) else { return GraphModel() }
    let all = chronicle.actorContacts(of: chronicle.actors[actor].events)
    let visible = Set(events)
    let counts = chronicle.actorContacts(of: chronicle.actors[actor].events.filter(visible.contains))
    let others = all.members.filter { $0.key != actor }.sorted {
      ($1.value, chronicle.actors[$0.key].id) < ($0.value, chronicle.actors[$1.key].id)
    }
    var model = GraphModel()
    let own = label(actor)
    let width = min(size.columns, state.charset.width(of: own) + numberWidth(of: actor) + 2)
    let middle = Rect(Size(rows: size.rows, columns: size.columns)).centred(Size(rows: 1, columns: width))
    model.nodes.append(
      GraphNode(key: .actor(id), label: own, count: counts.count(actor), rect: middle, showsCount: true))
    let widest = others.map { state.charset.width(of: label($0.key)) + 1 + "\($0.value)".utf8.count }.max() ?? 0
    let places = Ring.around(size: size, count: others.count, label: min(widest, 18))
    model.hidden = others.count - places.count
    for ((other, shared), place) in zip(others, places) {
      let label = label(other)
      let room = min(18, state.charset.width(of: label) + 1 + "\(shared)".utf8.count)
      let count = counts.count(actor, other)
      model.nodes.append(
        GraphNode(
          key: .actor(chronicle.actors[other].id), label: label, count: count,
          rect: place.rect(label: room, in: size), showsCount: true))
      if count > 0 { model.edges.append(GraphEdge(first: 0, second: model.nodes.count - 1, count: count)) }
    }
    return model
  }

  // MARK: Who with whom

  private func matrix() -> MatrixModel {
    let all = state.keys.actorContacts
    let counts = isWhole ? all : chronicle.actorContacts(of: events)
    let ranked = all.members.filter { isShown($0.key) }.sorted {
      ($1.value, chronicle.actors[$0.key].id) < ($0.value, chronicle.actors[$1.key].id)
    }.map(\.key)
    let labelWidth = min(18, size.columns / 3)
    let members = Array(ranked.prefix(MatrixModel.most))
    return MatrixModel(
      members: members.map { MatrixModel.Member(key: .actor(chronicle.actors[$0].id), label: label($0)) },
      counts: members.map { row in members.map { $0 == row ? counts.count(row) : counts.count(row, $0) } },
      labelWidth: labelWidth)
  }

  private func countryMatrix() -> MatrixModel {
    let all = state.keys.countryContacts
    let counts = isWhole ? all : chronicle.countryContacts(of: events)
    let ranked = all.members.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let members = Array(ranked.prefix(MatrixModel.most))
    return MatrixModel(
      members: members.map { MatrixModel.Member(key: .country($0), label: state.name(ofCountry: $0)) },
      counts: members.map { row in members.map { $0 == row ? counts.count(row) : counts.count(row, $0) } },
      labelWidth: min(18, size.columns / 3))
  }
}
