import EDTF
import Lexicon
import Reading

/// Corrections as the TOML text that people read, write and keep.
///
/// Each is a table `[[correction]]` with a `kind`; see ``header``. What is added comes behind what is there, so that
/// comments written into the file by hand stay.
public enum CorrectionsText {
  /// What explains the file to who opens it.
  public static let header = """
    # parley's corrections: what somebody who knows better said about the texts beside this file.
    # parley applies them in this order whenever it reads the texts, and never changes the texts themselves.
    # It adds new ones at the end; they may be edited, moved or deleted here by hand. Each has a kind:
    #
    #   kind = "merge"    actor, into              two actors are one
    #   kind = "split"    actor, documents, name   in these texts it is somebody else, of this name
    #   kind = "split"    actor, mentions, name    in these places it is
    #   kind = "rename"   actor, name              the actor is called so
    #   kind = "reject"   claims                   these passages report no event
    #   kind = "redate"   claims, date             the event was then (EDTF: 2025-02-28, 2025-02, 2025-02~ …)
    #
    # Actors are named by their ids, as 'parley actors' lists them. A claim is told by its document, the type of event
    # and its first words, a mention by its document and the words that begin with it; event and label only say what it
    # was about.

    """

  private static let mark = "[[correction]]"

  /// Reads a text; what is wrong in it is told with its line, the rest is taken.
  /// - Parameter path: for the messages.
  public static func read(_ text: String, path: String) -> Corrections {
    var corrections = Corrections()
    let table: TableValue
    do {
      table = try TableValue(toml: text)
    } catch {
      corrections.mistakes = ["\(path):\(error.line): \(error.description)"]
      return corrections
    }
    let lines = lines(of: text)
    for (number, entry) in (table["correction"]?.array ?? []).enumerated() {
      do throws(Mistake) {
        corrections.all.append(Correction(try change(entry)))
      } catch {
        corrections.mistakes.append("\(path):\(number < lines.count ? lines[number] : 1): \(error.text)")
      }
    }
    return corrections
  }

  /// The text with one more correction at its end.
  public static func adding(_ correction: Correction, to text: String) -> String {
    let base = text.isEmpty ? header : text.hasSuffix("\n") ? text : text + "\n"
    return base + "\n" + block(correction).joined(separator: "\n") + "\n"
  }

  /// Corrections as they would be written.
  static func text(_ corrections: Corrections) -> String {
    corrections.all.flatMap(block).joined(separator: "\n")
  }

  /// The text without one of its corrections, counted from 0.
  public static func removing(_ index: Int, from text: String) -> String {
    let starts = lines(of: text)
    guard starts.indices.contains(index) else { return text }
    var all = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = starts[index] - 1
    var last = index + 1 < starts.count ? starts[index + 1] - 1 : all.count - (text.hasSuffix("\n") ? 1 : 0)
    // Comments above the next one are about that one.
    while last > first + 1, index + 1 < starts.count, all[last - 1].hasPrefix("#") || all[last - 1].isEmpty {
      last -= 1
    }
    let isBlankBefore = first > 0 && all[first - 1].isEmpty
    all.removeSubrange((isBlankBefore ? first - 1 : first)..<last)
    return all.joined(separator: "\n")
  }

  /// The lines that begin a correction, counted from 1.
  private static func lines(of text: String) -> [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      return trimmed.filter { $0 != " " }.hasPrefix(mark) ? number + 1 : nil
    }
  }

  // MARK: Reading

  private struct Mistake: Error {
    var text: String
  }

  private static func string(_ entry: TableValue, _ key: String) throws(Mistake) -> String {
    guard let value = entry[key]?.string, !value.isEmpty else { throw Mistake(text: "\(key) is missing, or no text") }
    return value
  }

  private static func change(_ entry: TableValue) throws(Mistake) -> Correction.Change {
    let kind = try string(entry, "kind")
    switch kind {
    case "merge": return .merge(actor: try string(entry, "actor"), into: try string(entry, "into"))
    case "rename": return .rename(actor: try string(entry, "actor"), name: try string(entry, "name"))
    case "split":
      if let mentions = entry["mentions"]?.array { return try splitMentions(entry, mentions) }
      let documents = entry["documents"]?.strings ?? []
      guard !documents.isEmpty else {
        throw Mistake(text: "documents is missing, or no list of texts; mentions is missing, too")
      }
      return .split(actor: try string(entry, "actor"), documents: documents, name: try string(entry, "name"))
    case "reject": return .reject(try anchor(entry))
    case "redate":
      let written = try string(entry, "date")
      guard let date = EDTFDate(written) else { throw Mistake(text: "“\(written)” is no EDTF date") }
      return .redate(try anchor(entry), date)
    default: throw Mistake(text: "“\(kind)” is none of merge, split, rename, reject, redate")
    }
  }

  private static func splitMentions(
    _ entry: TableValue, _ mentions: [TableValue]
  ) throws(Mistake) -> Correction.Change {
    var anchors: [MentionAnchor] = []
    for mention in mentions {
      anchors.append(MentionAnchor(document: try string(mention, "document"), text: try string(mention, "text")))
    }
    guard !anchors.isEmpty else { throw Mistake(text: "mentions is empty") }
    return .splitMentions(actor: try string(entry, "actor"), mentions: anchors, name: try string(entry, "name"))
  }

  private static func anchor(_ entry: TableValue) throws(Mistake) -> EventAnchor {
    var passages: [EventAnchor.Passage] = []
    for claim in entry["claims"]?.array ?? [] {
      let written = try string(claim, "type")
      guard let type = EventType(rawValue: written) else { throw Mistake(text: "“\(written)” is no type of event") }
      passages.append(
        EventAnchor.Passage(document: try string(claim, "document"), type: type, text: try string(claim, "text")))
    }
    guard !passages.isEmpty else { throw Mistake(text: "claims is missing, or empty") }
    return EventAnchor(id: entry["event"]?.string ?? "", label: entry["label"]?.string ?? "", passages: passages)
  }

  // MARK: Writing

  private static func block(_ correction: Correction) -> [String] {
    func line(_ key: String, _ value: String) -> String { "\(key) = \(TOMLText.quoted(value))" }
    func about(_ anchor: EventAnchor) -> [String] {
      [line("event", anchor.id), line("label", anchor.label), "claims = ["]
        + anchor.passages.map { passage in
          "  { document = \(TOMLText.quoted(passage.document)), type = \(TOMLText.quoted(passage.type.rawValue)), "
            + "text = \(TOMLText.quoted(passage.text)) },"
        } + ["]"]
    }
    switch correction.change {
    case .merge(let actor, let target):
      return [mark, line("kind", "merge"), line("actor", actor), line("into", target)]
    case .rename(let actor, let name): return [mark, line("kind", "rename"), line("actor", actor), line("name", name)]
    case .split(let actor, let documents, let name):
      return [
        mark, line("kind", "split"), line("actor", actor), "documents = \(TOMLText.array(documents))",
        line("name", name),
      ]
    case .splitMentions(let actor, let mentions, let name):
      return [mark, line("kind", "split"), line("actor", actor), "mentions = ["]
        + mentions.map { "  { document = \(TOMLText.quoted($0.document)), text = \(TOMLText.quoted($0.text)) }," }
        + ["]", line("name", name)]
    case .reject(let anchor): return [mark, line("kind", "reject")] + about(anchor)
    case .redate(let anchor, let date):
      return [mark, line("kind", "redate"), line("date", date.description)] + about(anchor)
    }
  }
}
