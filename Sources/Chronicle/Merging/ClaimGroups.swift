/// The claims of each event.
struct ClaimGroups: RandomAccessCollection, Sendable {
  private let groups: Lists
  private let references: [MergeClaim.Reference]

  init() {
    groups = Lists()
    references = []
  }

  /// - Parameters:
  ///   - groups: of claims.
  ///   - references: by claim.
  init(_ groups: Lists, _ references: [MergeClaim.Reference]) {
    self.groups = groups
    self.references = references
  }

  var startIndex: Int { 0 }
  var endIndex: Int { groups.count }

  /// How many claims tell of an event.
  func size(_ group: Int) -> Int { groups[group].count }

  /// In order.
  subscript(group: Int) -> [Event.ClaimReference] {
    groups[group].map { claim in
      let reference = references[Int(claim)]
      return Event.ClaimReference(document: Int(reference.document), claim: Int(reference.claim))
    }
  }
}
