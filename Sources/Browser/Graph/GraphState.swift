import Chronicle
import Frame

/// What the graph shows.
enum GraphLevel: Hashable, Sendable {
  case countries
  /// The actors of a country, and whom they deal with.
  case members(String)
  /// One actor (by id) and whom it deals with.
  case neighbours(String)
  /// Who × whom: persons and organisations.
  case matrix
  /// Which country × which.
  case countryMatrix
}

/// Whom a node stands for.
enum NodeKey: Hashable, Sendable {
  case country(String)
  case actor(String)
}

struct GraphNode: Sendable {
  let key: NodeKey
  let label: String
  /// Events that the filter lets through.
  var count: Int
  /// Within the pane.
  var rect: Rect
  var isBoxed = false
  /// Whether the number stands behind the name.
  var showsCount = false

  var centre: Position { Position(row: rect.row + rect.rows / 2, column: rect.column + rect.columns / 2) }
}

struct GraphEdge: Sendable {
  /// Indices into the nodes.
  let first: Int
  let second: Int
  let count: Int
  /// 1 to 3, by how its count compares with the largest.
  var weight = 1
}

/// Nodes at their places, and what joins them.
struct GraphModel: Sendable {
  var nodes: [GraphNode] = []
  /// The lightest first.
  var edges: [GraphEdge] = []
  /// Nodes for which there is no room.
  var hidden = 0
  /// Of the persons of a country: all ids of the left and of the right column, of which a part is shown.
  var columns: [[String]] = []
  var matrix: MatrixModel?

  func index(of key: NodeKey?) -> Int? { key.flatMap { key in nodes.firstIndex { $0.key == key } } }

  /// Edges of a node, the heaviest first.
  func edges(of node: Int) -> [Int] {
    edges.indices.filter { edges[$0].first == node || edges[$0].second == node }.reversed()
  }

  /// Sorts the edges and gives each its weight.
  mutating func weigh() {
    edges.sort { ($0.count, $0.first, $0.second) < ($1.count, $1.first, $1.second) }
    let most = edges.last?.count ?? 0
    for index in edges.indices {
      let count = edges[index].count
      edges[index].weight = count > 2 && count * 2 > most ? 3 : count > 1 && count * 6 > most ? 2 : 1
    }
  }
}

struct GraphState: Sendable {
  var level = GraphLevel.countries
  /// Levels to go back up to.
  var above: [GraphLevel] = []
  var selected: NodeKey?
  /// The other end of the selected line, when a line is selected.
  var otherEnd: NodeKey?
  /// Row and column of the selected cell of the matrix.
  var cell = Position(row: 0, column: 1)
  /// Row and column of the matrix' first cell on the screen.
  private(set) var matrixOrigin = Position(row: 0, column: 0)
  /// The first shown of the left and of the right column of persons.
  private(set) var columnTops = [0, 0]
  private(set) var model = GraphModel()
  private(set) var summary = GraphSummary()
  /// Indices of the events that count.
  private var events: [Int] = []
  private var shown: Shown?

  private struct Shown: Equatable {
    var generation: Int
    var filter: BrowserFilter
    var level: GraphLevel
    var size: Size
    var columnTops: [Int]
  }

  mutating func settle(_ state: BrowserState, size: Size) {
    // What the graph itself chose does not change its weights: one sees what else there is.
    var filter = state.filter
    filter.countries = []
    filter.actors = []
    if level != shown?.level { columnTops = [0, 0] }
    let now = Shown(
      generation: state.generation, filter: filter, level: level, size: size, columnTops: columnTops)
    if now != shown {
      shown = now
      events = state.events(passing: filter)
      model = GraphBuilder(state: state, events: events, size: size, columnTops: columnTops).model(level)
      summary = GraphSummary()
    }
    if model.index(of: selected) == nil { selected = model.nodes.first?.key }
    if let otherEnd, edge(selected, otherEnd) == nil { self.otherEnd = nil }
    if let matrix = model.matrix {
      settle(matrix, size)
    }
    let keys = chosen
    if summary.keys != keys { summary = GraphSummary(keys, events, state) }
  }

  /// Keeps the selected cell within the matrix, and in view.
  private mutating func settle(_ matrix: MatrixModel, _ size: Size) {
    let last = max(0, matrix.members.count - 1)
    cell = Position(row: min(max(0, cell.row), last), column: min(max(0, cell.column), last))
    let shown = matrix.visible(size)
    func start(_ old: Int, _ cell: Int, _ count: Int) -> Int {
      max(0, min(min(max(old, cell - count + 1), cell), matrix.members.count - count))
    }
    matrixOrigin = Position(
      row: start(matrixOrigin.row, cell.row, shown.rows),
      column: start(matrixOrigin.column, cell.column, shown.columns))
  }

  /// Goes up or down in a column of persons, to those out of view as well.
  /// - Returns: false where the graph has no columns or nobody is further on.
  mutating func moveInColumn(_ rows: Int) -> Bool {
    guard case .actor(let id) = selected, let side = model.columns.firstIndex(where: { $0.contains(id) }),
      let place = model.columns[side].firstIndex(of: id), model.columns[side].indices.contains(place + rows),
      let size = shown?.size
    else { return false }
    let top = columnTops[side]
    columnTops[side] = max(min(top, place + rows), place + rows - size.rows + 1)
    selected = .actor(model.columns[side][place + rows])
    return true
  }

  /// The pane without the line that tells what is selected, which low panes have no room for.
  static func area(in inside: Rect) -> Rect {
    inside.rows < 7 ? inside : inside.split(bottom: 1).rest
  }

  /// What is selected: one actor, or two.
  var chosen: [NodeKey] {
    if let matrix = model.matrix {
      guard matrix.members.indices.contains(cell.row), matrix.members.indices.contains(cell.column) else { return [] }
      let pair = [matrix.members[cell.row].key, matrix.members[cell.column].key]
      return pair[0] == pair[1] ? [pair[0]] : pair
    }
    return [selected, otherEnd].compactMap { $0 }
  }

  /// The index of the line between two.
  func edge(_ one: NodeKey?, _ other: NodeKey?) -> Int? {
    guard let first = model.index(of: one), let second = model.index(of: other) else { return nil }
    return model.edges.firstIndex {
      $0.first == first && $0.second == second || $0.first == second && $0.second == first
    }
  }

  var selectedEdge: Int? { otherEnd == nil ? nil : edge(selected, otherEnd) }
}

extension BrowserState {
  mutating func settleGraph() {
    let rect = layout.graph?.inset(1) ?? Rect(row: 0, column: 0, rows: 0, columns: 0)
    guard !rect.isEmpty else { return }
    graph.settle(self, size: GraphState.area(in: rect).size)
  }

  var graphTitle: StyledText {
    var title = StyledText("Actors")
    let joint = charset.isASCII ? " - " : " ─ "
    switch graph.level {
    case .countries: break
    case .members(let code): title.append(joint + name(ofCountry: code))
    case .neighbours(let id):
      let name = actor(id: id).map { chronicle.actors[$0].name } ?? id
      title.append(joint + name + " and others")
    case .matrix: title.append(joint + "who with whom")
    case .countryMatrix: title.append(joint + "which country with which")
    }
    if graph.model.hidden > 0 { title.append("  +\(graph.model.hidden) more", .dim) }
    return title
  }
}
