import Reading

/// What the references of one document's findings mean: indices of the chronicle's actors.
public struct ActorReferences: Sendable {
  /// By the lexicon's index, -1 where the corpus does not name the actor; one table for all documents.
  private let known: [Int32]
  /// By the index of a person found in the document, -1 where it became none.
  private let found: [Int32]

  init(known: [Int32], found: [Int32]) {
    self.known = known
    self.found = found
  }

  /// A table of its own for a few references.
  public init(_ references: [ActorReference: Int]) {
    var known: [Int32] = []
    var found: [Int32] = []
    func enter(_ actor: Int, at index: Int, into table: inout [Int32]) {
      while table.count <= index { table.append(-1) }
      table[index] = Int32(actor)
    }
    for (reference, actor) in references {
      switch reference {
      case .known(let index): enter(actor, at: index, into: &known)
      case .found(let index): enter(actor, at: index, into: &found)
      }
    }
    self.init(known: known, found: found)
  }

  public subscript(reference: ActorReference) -> Int? {
    switch reference {
    case .known(let index): Self.entry(index, of: known)
    case .found(let index): Self.entry(index, of: found)
    }
  }

  private static func entry(_ index: Int, of table: [Int32]) -> Int? {
    guard table.indices.contains(index), table[index] >= 0 else { return nil }
    return Int(table[index])
  }
}
