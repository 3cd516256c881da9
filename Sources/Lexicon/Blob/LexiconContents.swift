/// A lexicon's bytes and what is read from them once. Immutable after `init`, and it frees what the pointers point at
/// only when nobody holds it any more: that is why threads may share it.
final class LexiconContents: @unchecked Sendable {
  let isOwned: Bool
  let languages: [String]
  let markers: [String]
  let triggers: [(language: String, table: TableValue)]
  let tables: [String: [String: TableValue]]
  /// Where the calendar of a language stands in its section.
  let calendars: [String: Int]
  let bytes: UnsafeRawBufferPointer
  private let sections: [Range<Int>]
  private let offices: UnsafeMutableBufferPointer<Office>
  private let fits: UnsafeMutableBufferPointer<Bool>
  private let layout: UnsafeMutablePointer<LexiconTables>

  var view: LexiconView { LexiconView(tables: UnsafePointer(layout)) }

  /// - Parameter isOwned: whether the bytes were allocated for this lexicon and are freed with it.
  init(_ bytes: UnsafeRawBufferPointer, isOwned: Bool) throws(LexiconProblem) {
    self.bytes = bytes
    self.isOwned = isOwned
    do throws(LexiconProblem) {
      sections = try LexiconLayout.sections(of: bytes)
    } catch {
      if isOwned { bytes.deallocate() }
      throw error
    }
    let sections = sections
    func section(_ section: LexiconLayout.Section) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[sections[section.rawValue]])
    }
    var blob = BlobReader(section(.offices))
    offices = Self.allocate(blob.readArray { Office(from: &$0) })
    fits = Self.allocate(Self.fits(Array(offices)))
    blob = BlobReader(section(.languages))
    languages = blob.readStrings()
    markers = blob.readStrings()
    triggers = blob.readArray { ($0.readString(), TableValue(from: &$0)) }
    tables = Self.tables(&blob)
    calendars = Self.calendars(section(.calendars))
    layout = .allocate(capacity: 1)
    layout.initialize(
      to: LexiconTables(
        phrases: Records(section(.phrases), size: 8), filter: Records(section(.filter), size: 8),
        senses: Records(section(.senses), size: Sense.size),
        offsets: Records(section(.offsets), size: 4), entries: section(.entries),
        facts: Records(section(.facts), size: ActorFacts.size),
        holdings: Records(section(.holdings), size: Holding.size), holders: Records(section(.holders), size: 16),
        countries: Records(section(.countries), size: 4),
        soundKeys: Records(section(.soundKeys), size: SoundKeys.size), offices: UnsafeBufferPointer(offices),
        fits: UnsafeBufferPointer(fits)))
  }

  deinit {
    layout.deallocate()
    offices.deinitialize()
    offices.deallocate()
    fits.deallocate()
    if isOwned { bytes.deallocate() }
  }

  /// The bytes of a section; valid as long as this is.
  func section(_ section: LexiconLayout.Section) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[sections[section.rawValue]])
  }

  private static func allocate<T>(_ values: [T]) -> UnsafeMutableBufferPointer<T> {
    let copy = UnsafeMutableBufferPointer<T>.allocate(capacity: values.count)
    _ = copy.initialize(from: values)
    return copy
  }

  /// Row by row: whether an office's words fit the holder of another.
  private static func fits(_ offices: [Office]) -> [Bool] {
    let numbers = Dictionary(offices.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var fits = [Bool](repeating: false, count: offices.count * offices.count)
    for (held, office) in offices.enumerated() {
      fits[held * offices.count + held] = true
      for words in office.is.compactMap({ numbers[$0] }) { fits[words * offices.count + held] = true }
    }
    return fits
  }

  private static func calendars(_ section: UnsafeRawBufferPointer) -> [String: Int] {
    var blob = BlobReader(section)
    let places = blob.readArray { blob in
      let language = blob.readString()
      let size = Int(blob.read(UInt32.self))
      defer { blob.skip(size) }
      return (language, blob.offset)
    }
    return Dictionary(places) { first, _ in first }
  }

  static func tables(_ blob: inout BlobReader) -> [String: [String: TableValue]] {
    let folders = blob.readArray { blob in
      let language = blob.readString()
      let files = blob.readArray { blob in
        let file = blob.readString()
        return (file, TableValue(from: &blob))
      }
      return (language, Dictionary(files) { $1 })
    }
    return Dictionary(folders) { $1 }
  }
}
