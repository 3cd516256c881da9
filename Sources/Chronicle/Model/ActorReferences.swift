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

  var knownActors: [Int32] { known }
  var foundActors: [Int32] { found }

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

  /// The same with another actor in place of one, for one document.
  func replacing(_ old: Int, by new: Int) -> ActorReferences {
    func mapped(_ table: [Int32]) -> [Int32] { table.map { $0 == Int32(old) ? Int32(new) : $0 } }
    return ActorReferences(known: mapped(known), found: mapped(found))
  }

  public subscript(reference: ActorReference) -> Int? {
    switch reference {
    case .known(let index): Self.entry(index, of: known)
    case .found(let index): Self.entry(index, of: found)
    }
  }

  /// - Parameter packed: a reference in one number.
  subscript(packed packed: Int32) -> Int? {
    packed < 0 ? Self.entry(Int(~packed), of: found) : Self.entry(Int(packed), of: known)
  }

  private static func entry(_ index: Int, of table: [Int32]) -> Int? {
    guard table.indices.contains(index), table[index] >= 0 else { return nil }
    return Int(table[index])
  }

  /// Puts other actors in place of those of some tables.
  ///
  /// The table of the lexicon's actors stays one for all documents that share it.
  /// - Parameter map: by actor, who it is now.
  static func replace(_ map: [Int32], in tables: inout [ActorReferences]) {
    // Alive while tables are told apart by where they are stored.
    let old = tables
    var known: [UnsafeRawPointer: [Int32]] = [:]
    func mapped(_ table: [Int32]) -> [Int32] { table.map { $0 < 0 ? $0 : map[Int($0)] } }
    for (index, table) in old.enumerated() {
      let address = table.known.withUnsafeBytes { $0.baseAddress }
      let shared = address.flatMap { known[$0] } ?? mapped(table.known)
      if let address { known[address] = shared }
      tables[index] = ActorReferences(known: shared, found: mapped(table.found))
    }
  }
}
