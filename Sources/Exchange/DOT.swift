/// Writes a graph in Graphviz' DOT language (https://graphviz.org/doc/info/lang.html).
public enum DOT {
  /// An undirected graph; the width of a line grows with the number of events.
  public static func text(_ graph: RelationGraph) -> String {
    var result = "graph parley {\n  graph [overlap=false, splines=true];\n  node [shape=box, style=rounded];\n"
    for node in graph.nodes { result += "  \(quoted(node.id)) [label=\(quoted(node.name))];\n" }
    for edge in graph.edges {
      let types = edge.types.map { "\($0.count) \($0.type.rawValue)" }.joined(separator: ", ")
      result += "  \(quoted(graph.nodes[edge.first].id)) -- \(quoted(graph.nodes[edge.second].id)) "
      result +=
        "[weight=\(edge.count), penwidth=\(width(edge.count)), label=\"\(edge.count)\", tooltip=\(quoted(types))];\n"
    }
    return result + "}\n"
  }

  /// 1 for one event, one more for each doubling, at most 8.
  private static func width(_ count: Int) -> Int {
    min(8, Int.bitWidth - max(1, count).leadingZeroBitCount)
  }

  /// A quoted string: quotation marks and backslashes escaped, controls left out.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
