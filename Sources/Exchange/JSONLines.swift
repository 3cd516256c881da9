import Chronicle
import Corpus
import Reading

/// The JSON Lines form of a chronicle; docs/export.md describes it.
///
/// One object a line in this order of kinds: corpus, document, actor, mention, date, event. Offsets count Unicode
/// scalars of the decoded text.
public struct JSONLines {
  /// Raised in its minor part by an added key, in its major part by a change that breaks readers.
  public static let version = "1.1"

  private let chronicle: Chronicle
  private let generator: String

  public init(_ chronicle: Chronicle, generator: String) {
    self.chronicle = chronicle
    self.generator = generator
  }

  /// Writes everything, handing over the bytes in pieces of whole lines.
  public func write(_ output: ([UInt8]) -> Void) {
    var json = JSONWriter()
    corpus(&json)
    let maps = chronicle.documents.map { ScalarMap($0) }
    for (index, findings) in chronicle.documents.enumerated() { document(&json, findings, maps[index]) }
    for actor in chronicle.actors { self.actor(&json, actor) }
    output(json.bytes)
    for (index, findings) in chronicle.documents.enumerated() {
      json = JSONWriter()
      for mention in findings.mentions { self.mention(&json, mention, index, maps[index]) }
      output(json.bytes)
    }
    for (index, findings) in chronicle.documents.enumerated() {
      json = JSONWriter()
      for date in findings.dates { self.date(&json, date, findings, maps[index]) }
      output(json.bytes)
    }
    for event in chronicle.events {
      json = JSONWriter()
      self.event(&json, event) { maps[$0] }
      output(json.bytes)
    }
  }

  /// Writes the lines of some events only.
  /// - Parameter events: indices, in the order wanted.
  public func write(events: [Int], _ output: ([UInt8]) -> Void) {
    var maps: [Int: ScalarMap] = [:]
    for index in events {
      for document in chronicle.events[index].documents where maps[document] == nil {
        maps[document] = ScalarMap(chronicle.documents[document])
      }
      var json = JSONWriter()
      event(&json, chronicle.events[index]) { maps[$0] ?? ScalarMap(chronicle.documents[$0]) }
      output(json.bytes)
    }
  }

  /// Writes the lines of some actors only.
  /// - Parameter actors: indices, in the order wanted.
  public func write(actors: [Int], _ output: ([UInt8]) -> Void) {
    var json = JSONWriter()
    for index in actors { actor(&json, chronicle.actors[index]) }
    output(json.bytes)
  }

  private func line(_ json: inout JSONWriter, _ kind: String, _ fill: (inout JSONWriter) -> Void) {
    json.object {
      $0.member("kind", kind)
      fill(&$0)
    }
    json.newline()
  }

  private func corpus(_ json: inout JSONWriter) {
    line(&json, "corpus") {
      $0.member("version", Self.version)
      $0.member("root", chronicle.root)
      $0.member("documents", chronicle.documents.count)
      $0.member("bytes", chronicle.byteCount)
      $0.member("generator", generator)
    }
  }

  private func document(_ json: inout JSONWriter, _ findings: Findings, _ map: ScalarMap) {
    let document = findings.document
    line(&json, "document") { json in
      json.member("id", document.id)
      json.member("language", document.language.code)
      json.member("title", document.title)
      json.member("published", findings.published?.description)
      json.member("publishedFrom", findings.publishedFrom)
      json.member("encoding", document.encoding)
      json.key("paragraphs")
      json.array(document.paragraphs) { json, paragraph in
        json.object {
          $0.member("start", map[paragraph.range.start])
          $0.member("end", map[paragraph.range.end])
          $0.member("role", paragraph.role.name)
        }
      }
    }
  }

  private func actor(_ json: inout JSONWriter, _ actor: Actor) {
    line(&json, "actor") { json in
      json.member("id", actor.id)
      json.member("class", actor.class.name)
      json.member("name", actor.name)
      json.key("names")
      json.object { json in
        for (language, names) in actor.names.sorted(by: { $0.key < $1.key }) { json.member(language, names) }
      }
      json.member("country", actor.country)
      json.member("known", actor.isKnown)
    }
  }

  private func span(_ json: inout JSONWriter, _ range: ByteRange, _ document: Document, _ map: ScalarMap) {
    json.member("start", map[range.start])
    json.member("end", map[range.end])
    json.key("text")
    json.value(utf8: document.bytes[range.range])
  }

  private func mention(_ json: inout JSONWriter, _ mention: Mention, _ index: Int, _ map: ScalarMap) {
    guard let actor = chronicle.actor(mention.actor, in: index) else { return }
    let document = chronicle.documents[index].document
    line(&json, "mention") {
      $0.member("document", document.id)
      span(&$0, mention.range, document, map)
      $0.member("actor", chronicle.actors[actor].id)
      $0.member("inferred", mention.isInferred)
    }
  }

  private func date(_ json: inout JSONWriter, _ date: DateMention, _ findings: Findings, _ map: ScalarMap) {
    line(&json, "date") {
      $0.member("document", findings.document.id)
      span(&$0, date.range, findings.document, map)
      $0.member("value", date.value?.description)
    }
  }

  private func event(_ json: inout JSONWriter, _ event: Event, _ map: (Int) -> ScalarMap) {
    line(&json, "event") { json in
      json.member("id", event.id)
      json.member("type", event.type.rawValue)
      json.member("mode", event.mode?.rawValue)
      json.member("date", event.date?.description)
      json.member("place", event.place.map { chronicle.actors[$0].id })
      json.member("status", event.status.rawValue)
      json.key("participants")
      json.array(event.participants) { json, participant in
        json.object {
          $0.member("actor", chronicle.actors[participant.actor].id)
          $0.member("role", participant.role.rawValue)
        }
      }
      json.member("countries", event.countries)
      json.member("label", event.label)
      json.key("claims")
      json.array(event.claims) { json, reference in claim(&json, reference, map(reference.document)) }
      json.key("disagreements")
      json.array(event.disagreements) { json, disagreement in
        json.object { json in
          json.member("field", disagreement.field.rawValue)
          json.key("values")
          json.array(disagreement.values) { json, value in
            json.object {
              $0.member("value", value.text)
              $0.key("claims")
              $0.array(value.claims) { $0.value($1) }
            }
          }
        }
      }
    }
  }

  private func claim(_ json: inout JSONWriter, _ reference: Event.ClaimReference, _ map: ScalarMap) {
    let claim = chronicle.claim(reference)
    let document = chronicle.documents[reference.document].document
    func id(_ actor: ActorReference) -> String? {
      chronicle.actor(actor, in: reference.document).map { chronicle.actors[$0].id }
    }
    json.object { json in
      json.member("document", document.id)
      span(&json, claim.range, document, map)
      json.member("date", claim.date?.description)
      json.member("status", claim.status.rawValue)
      json.member("attributedTo", claim.attributedTo.flatMap(id))
      json.member("participants", claim.participants.compactMap { id($0.actor) })
    }
  }
}
