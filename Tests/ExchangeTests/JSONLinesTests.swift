import Testing

@testable import Exchange

struct JSONLinesTests {
  private func lines(_ write: (JSONLines, ([UInt8]) -> Void) -> Void) -> [String] {
    var bytes: [UInt8] = []
    write(JSONLines(SmallChronicle.chronicle, generator: "parley 9.9")) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let event = """
    {"kind":"event","id":"2025-02-28-consult-3f9a","type":"consult","mode":"meet","date":"2025-02-28","place":null,\
    "status":"happened","participants":[{"actor":"sergei-shoigu","role":"party"},{"actor":"xi-jinping","role":"party"}],\
    "countries":["CN","RU"],"label":"Shoigu met Xi","claims":[{"document":"en/peace.txt","start":7,"end":39,\
    "text":"Шойгу met Xi on 28 February 2025","date":"2025-02-28","status":"happened","attributedTo":"sergei-shoigu",\
    "participants":["sergei-shoigu","xi-jinping"]}],"disagreements":[{"field":"place",\
    "values":[{"value":"Beijing","claims":[0]}]}]}
    """

  /// Every key of the contract, in its order; offsets in scalars, not bytes: the dove is one, "Мир" three.
  @Test func writesEveryKindInOrder() {
    let expected = [
      #"{"kind":"corpus","version":"1.1","root":"texts","documents":1,"bytes":51,"generator":"parley 9.9"}"#,
      #"{"kind":"document","id":"en/peace.txt","language":"en","title":"🕊 Мир","published":"2025-03-01","#
        + #""publishedFrom":"metadata","encoding":"UTF-8","paragraphs":[{"start":0,"end":5,"role":"headline"},"#
        + #"{"start":7,"end":40,"role":"body"}]}"#,
      #"{"kind":"actor","id":"sergei-shoigu","class":"person","name":"Sergei Shoigu","#
        + #""names":{"de":["Sergei Shoigu"],"uk":["Ім'я"]},"country":"RU","known":true}"#,
      #"{"kind":"actor","id":"xi-jinping","class":"person","name":"Xi \"Jinping\"","#
        + #""names":{"de":["Xi \"Jinping\""],"uk":["Ім'я"]},"country":"CN","known":true}"#,
      #"{"kind":"mention","document":"en/peace.txt","start":7,"end":12,"text":"Шойгу","actor":"sergei-shoigu","inferred":false}"#,
      #"{"kind":"mention","document":"en/peace.txt","start":17,"end":19,"text":"Xi","actor":"xi-jinping","inferred":true}"#,
      #"{"kind":"date","document":"en/peace.txt","start":23,"end":39,"text":"28 February 2025","value":"2025-02-28"}"#,
      Self.event,
    ]
    #expect(lines { $0.write($1) } == expected)
  }

  @Test func offsetsFindTheirText() {
    let scalars = Array(SmallChronicle.text.unicodeScalars)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[7..<39])
    #expect(String(text) == "Шойгу met Xi on 28 February 2025")
    #expect(SmallChronicle.text.utf8.count == 51)
  }

  @Test func writesSomeEventsAlone() {
    #expect(lines { $0.write(events: [0], $1) } == [Self.event])
    #expect(lines { $0.write(events: [], $1) } == [])
  }

  @Test func writesSomeActorsAlone() {
    #expect(
      lines { $0.write(actors: [1, 0], $1) }.map { $0.prefix(37) } == [
        #"{"kind":"actor","id":"xi-jinping","cl"#, #"{"kind":"actor","id":"sergei-shoigu","#,
      ])
  }
}
