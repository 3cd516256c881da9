import Chronicle
import Corpus

/// What the user can keep a mark on.
public enum MarkTarget: Hashable, Sendable {
  /// By id.
  case event(String)
  /// A document by its id, and a paragraph of it, counted from 0.
  case paragraph(String, Int)
}

/// A bookmark, a note, or both.
public struct Mark: Hashable, Sendable {
  public var target: MarkTarget
  /// The event's label, or how the paragraph begins: by it the target is found again after texts changed.
  public var label: String
  /// Where an event is told: a document and a paragraph.
  public var place: MarkTarget?
  public var isBookmark: Bool
  /// Empty for none.
  public var note: String

  public init(target: MarkTarget, label: String, place: MarkTarget? = nil, isBookmark: Bool = false, note: String = "")
  {
    self.target = target
    self.label = label
    self.place = place
    self.isBookmark = isBookmark
    self.note = note
  }
}

/// The user's own marks: bookmarks, notes, what was seen. They outlive the chronicle they were made in.
struct Marks: Hashable, Sendable {
  /// In the order they were made.
  private(set) var all: [Mark] = []
  /// Ids of events.
  var seen: Set<String> = []
  /// Rises with every change, so that lists made of the last one are known to be old.
  private(set) var version = 0
  private var places: [MarkTarget: Int] = [:]

  init() {}

  init(_ marks: [Mark], seen: Set<String>) {
    for mark in marks { set(mark) }
    self.seen = seen
  }

  subscript(target: MarkTarget) -> Mark? { places[target].map { all[$0] } }

  /// Puts a mark in place of the one on the same target; one that says nothing takes it away.
  mutating func set(_ mark: Mark) {
    version += 1
    if let place = places[mark.target] {
      all[place] = mark
      guard !mark.isBookmark, mark.note.isEmpty else { return }
      all.remove(at: place)
      index()
    } else if mark.isBookmark || !mark.note.isEmpty {
      places[mark.target] = all.count
      all.append(mark)
    }
  }

  mutating func setSeen(_ id: String, _ isSeen: Bool) {
    guard seen.contains(id) != isSeen else { return }
    version += 1
    if isSeen { seen.insert(id) } else { seen.remove(id) }
  }

  private mutating func index() {
    places = Dictionary(all.enumerated().map { ($1.target, $0) }) { first, _ in first }
  }

  /// Finds again what moved when texts changed: an event by the place that told it, a paragraph by how it begins.
  mutating func follow(_ picture: Picture) {
    var changed = false
    for index in all.indices {
      guard let target = Self.found(all[index], picture), target != all[index].target else {
        continue
      }
      all[index].target = target
      changed = true
    }
    guard changed else { return }
    version += 1
    index()
  }

  /// - Returns: `nil` where nothing better is known, as while texts still come in.
  private static func found(_ mark: Mark, _ picture: Picture) -> MarkTarget? {
    let (chronicle, keys) = (picture.chronicle, picture.keys)
    switch mark.target {
    case .event(let id):
      guard keys.events[id] == nil, case .paragraph(let name, let number)? = mark.place,
        let document = keys.documents[name]
      else { return nil }
      let text = chronicle.documents[document].document
      let event = keys.index.events(ofDocument: document).first { index in
        let event = chronicle.events[Int(index)]
        return event.label == mark.label
          && event.claims.contains {
            $0.document == document && text.paragraph(at: chronicle.claim($0).range.start) == number
          }
      }
      return event.map { .event(chronicle.events[Int($0)].id) }
    case .paragraph(let name, let number):
      guard let document = keys.documents[name] else { return nil }
      let text = chronicle.documents[document].document
      func begins(_ number: Int) -> Bool {
        text.paragraphs.indices.contains(number) && beginning(of: text, number) == mark.label
      }
      if begins(number) { return nil }
      return text.paragraphs.indices.first(where: begins).map { .paragraph(name, $0) }
    }
  }

  /// How a paragraph begins, in one line.
  static func beginning(of document: Document, _ paragraph: Int) -> String {
    let range = document.paragraphs[paragraph].range
    let text = document.text(ByteRange(start: range.start, end: min(range.end, range.start + 400)))
    let scalars = text.unicodeScalars.prefix(80).map { $0.value < 0x20 ? " " : $0 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).split(separator: " ").joined(separator: " ")
  }
}
