import Reading

// How claims were first merged, as sections of the model's file beside those of the digest.

extension FirstMerging {
  var sections: [ModelSection: [UInt8]] {
    var claims = PackedWriter()
    for (group, component) in zip(merged.groups, merged.components) {
      claims.put(group)
      claims.put(component)
    }
    var texts = PackedWriter()
    for day in days { texts.put(day) }
    var people = PackedWriter()
    for person in self.people { people.put(person) }
    var parties = PackedWriter()
    for party in self.parties {
      parties.put(party.id)
      parties.put(party.kind)
      parties.put(UInt8(party.country == nil ? 0 : 1))
      if let country = party.country { parties.put(country) }
    }
    return [
      .mergeClaims: claims.bytes, .mergeTexts: texts.bytes, .mergePeople: people.bytes, .mergeParties: parties.bytes,
    ]
  }

  /// `nil` where the model has none, or one that does not fit its digest.
  init?(_ model: StoredModel, _ digest: Digest) {
    let claims = model.count(.mergeClaims)
    guard claims == digest.rows.count, model.count(.mergeTexts) == digest.count,
      model.count(.mergePeople) == digest.persons.count, let parties = Self.parties(model)
    else { return nil }
    func column(_ section: ModelSection, _ offset: Int) -> [Int32] {
      (0..<model.count(section)).map { model.value(section, $0, offset) }
    }
    let (groups, components) = (column(.mergeClaims, 0), column(.mergeClaims, 4))
    let people = column(.mergePeople, 0)
    guard (groups + components).allSatisfy({ $0 >= 0 && Int($0) < claims }),
      people.allSatisfy({ $0 >= -1 && Int($0) < parties.count })
    else { return nil }
    self.init(
      merged: MergedClaims(groups: groups, components: components, below: claims), days: column(.mergeTexts, 0),
      people: people, parties: parties)
  }

  private static func parties(_ model: StoredModel) -> [Party]? {
    var reader = PackedReader(model.bytes(.mergeParties))
    var parties: [Party] = []
    while reader.count > 0 {
      guard let party = try? party(&reader) else { return nil }
      parties.append(party)
    }
    return parties
  }

  private static func party(_ reader: inout PackedReader) throws(DamagedBytes) -> Party {
    let id = try reader.text()
    let kind: UInt8 = try reader.get()
    let country = try reader.get(UInt8.self) == 0 ? nil : try reader.text()
    return Party(id: id, kind: kind, country: country)
  }
}
