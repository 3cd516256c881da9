import Lexicon
import Names

/// Finds what a compound noun that nobody listed means: a contact or an agreement is what its last part says
/// ("Rüstungskontrollabkommen", "Außenministertreffen"), a title what its last part is ("Kulturstaatsminister").
struct CompoundNouns {
  let lexicon: LexiconView
  let grammar: Grammar
  /// The bit of the document's language.
  let language: UInt32
  let bytes: UnsafeBufferPointer<UInt8>

  /// Bytes that the parts of a compound have at least.
  private static let leastFirst = 3
  private static let leastLast = 6
  /// "Führung" ends "Einführung" as well.
  private static let leastGroup = 9

  /// The longest last part that is a noun of contact or agreement by itself.
  func head(of token: Token, _ result: inout [Item.TriggerSense]) {
    guard mayBeCompound(token) else { return }
    let end = Int(token.end)
    for start in stride(from: Int(token.start) + Self.leastFirst, through: end - Self.leastLast, by: 1)
    where bytes[start] & 0xC0 != 0x80 {
      guard let match = lexicon.find(WordKey(bytes[start..<end])) else { continue }
      for sense in match.senses where sense.kind == .trigger && sense.languages & language != 0 {
        guard let form = TriggerForm(rawValue: Int(sense.detail)), form == .noun || form == .needs,
          isHead(Int(sense.reference))
        else { continue }
        result.append(Item.TriggerSense(trigger: Int(sense.reference), form: form))
      }
      if !result.isEmpty { return }
    }
  }

  /// A title where its last part is an office by itself: which one the whole means nobody knows, but that it announces a
  /// name. A delegation or a body where its last part is one ("Handelsvertreter", "Landwirtschaftsministerium").
  func marker(of token: Token) -> Marker {
    guard mayBeCompound(token) else { return [] }
    let end = Int(token.end)
    for start in stride(from: Int(token.start) + Self.leastFirst, through: end - Self.leastLast, by: 1)
    where bytes[start] & 0xC0 != 0x80 {
      guard let match = lexicon.find(WordKey(bytes[start..<end])) else { continue }
      for sense in match.senses where sense.languages & language != 0 {
        if sense.kind == .office, !sense.flags.contains(.plural) { return .title }
        guard sense.kind == .marker else { continue }
        let marker = grammar.markers[Int(sense.reference)]
        if marker == .organ || marker == .delegation && end - start >= Self.leastGroup { return marker }
      }
    }
    return []
  }

  private func mayBeCompound(_ token: Token) -> Bool {
    token.isCapital && token.flags.contains(.latin) && token.flags.isDisjoint(with: [.allCapitals, .dotted])
  }

  /// Journeys are left out: "Ausreise" and "Durchreise" are no visits.
  private func isHead(_ trigger: Int) -> Bool {
    guard let trigger = grammar.triggers[trigger] else { return false }
    return trigger.type == .agree || trigger.type == .consult && trigger.mode != .visit && trigger.status == nil
  }
}
