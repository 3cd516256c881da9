import Corpus
import Reading
import Synchronization

/// Takes texts out of files of the cache, on several threads.
struct CacheReading {
  /// A text that a file of the cache may hold.
  private struct Wanted {
    var file: CorpusFile
    var entry: CacheEntry
    /// Which file of the cache.
    var source: Int
    var isDoubtful: Bool
  }

  /// A text that was taken out.
  struct Taken {
    var file: CorpusFile
    var findings: Findings
    var stamp: TextStamp
    var source: Int
    /// Its entry no longer says what the file's times are, and new ones can be believed.
    var isStale: Bool
  }

  /// In the order in which they are asked.
  let sources: [CacheFile]
  let documents: DocumentReader
  let actorCount: Int
  let threads: Int

  /// Bytes read at once, so that they are still in the processor's cache when they are taken apart.
  private static let stretch = 512 << 10
  /// A gap of so many bytes is cheaper to pass over than to read.
  private static let gap: UInt64 = 64 << 10

  /// The texts of a listing that have not changed since they were written; in no order.
  func texts(_ listing: CorpusListing) -> [Taken] {
    let wanted = wanted(listing)
    let stretches = Self.stretches(wanted)
    let next = Atomic<Int>(0)
    let all = Mutex<[Taken]>([])
    Threads.together(min(threads, stretches.count)) { _ in
      var worker = Worker(reading: self, seen: listing.time)
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < stretches.count {
        worker.take(wanted[stretches[index]])
      }
      all.withLock { [taken = worker.taken] in $0.isEmpty ? $0 = taken : $0.append(contentsOf: taken) }
    }
    return all.withLock { $0 }
  }

  /// What the sources tell of files that look as they did, by source and place.
  private func wanted(_ listing: CorpusListing) -> [Wanted] {
    var wanted: [Wanted] = []
    wanted.reserveCapacity(listing.files.count)
    var lookups = sources.map(CacheFile.Lookup.init)
    for file in listing.files {
      var best: Wanted?
      // All are asked, also for nothing: so they stay in step with the listing.
      for source in lookups.indices {
        guard let entry = lookups[source].entry(file.id), best?.isDoubtful ?? true else { continue }
        switch entry.likeness(to: file) {
        case .same: best = Wanted(file: file, entry: entry, source: source, isDoubtful: false)
        case .doubtful where best == nil: best = Wanted(file: file, entry: entry, source: source, isDoubtful: true)
        case .doubtful, .other: break
        }
      }
      if let best { wanted.append(best) }
    }
    let isInOrder = zip(wanted, wanted.dropFirst()).allSatisfy { Self.precedes($0, $1) }
    return isInOrder ? wanted : wanted.sorted(by: Self.precedes)
  }

  private static func precedes(_ one: Wanted, _ other: Wanted) -> Bool {
    (one.source, one.entry.offset) < (other.source, other.entry.offset)
  }

  private static func stretches(_ wanted: [Wanted]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    for index in wanted.indices.dropFirst() {
      let (first, last, this) = (wanted[start].entry, wanted[index - 1].entry, wanted[index].entry)
      let end = last.offset &+ UInt64(last.length)
      if wanted[index].source != wanted[start].source || this.offset < end || this.offset - end > gap
        || this.offset - first.offset > stretch
      {
        stretches.append(start..<index)
        start = index
      }
    }
    if start < wanted.count { stretches.append(start..<wanted.count) }
    return stretches
  }

  /// One thread's work.
  private struct Worker {
    let reading: CacheReading
    let seen: Int64
    var taken: [Taken] = []
    private var unpackers: [FindingsUnpacker?]
    private var buffer: [UInt8] = []
    private var shared = SharedTexts()

    init(reading: CacheReading, seen: Int64) {
      self.reading = reading
      self.seen = seen
      unpackers = reading.sources.map { $0.unpacker(actorCount: reading.actorCount) }
    }

    /// Takes what stands close together in one source; what is damaged is left to be read again.
    mutating func take(_ wanted: ArraySlice<Wanted>) {
      guard let first = wanted.first, let last = wanted.last, let unpacker = unpackers[first.source] else { return }
      let start = first.entry.offset
      // One block may be large, and an entry that lies must not take memory: a text has at most a gigabyte.
      let length = last.entry.offset - start &+ UInt64(last.entry.length)
      guard length <= 4 << 30 else { return }
      if buffer.count < length { buffer = [UInt8](repeating: 0, count: Int(length)) }
      let source = reading.sources[first.source]
      let isWhole = buffer.withUnsafeMutableBytes { buffer in
        source.read(start, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<Int(length)]))
      }
      guard isWhole else { return }
      for one in wanted {
        let place = Int(one.entry.offset - start)
        let findings = buffer.withUnsafeBytes { buffer -> Findings? in
          let block = UnsafeRawBufferPointer(rebasing: buffer[place..<place + Int(one.entry.length)])
          guard ContentHash.of(block) == one.entry.hash else { return nil }
          return try? unpacker.findings(one.file.id, block)
        }
        guard var findings else { continue }
        shared.share(&findings)
        if let text = text(one, findings) { taken.append(text) }
      }
    }

    /// A doubtful file is the same when its contents are.
    private func text(_ one: Wanted, _ findings: Findings) -> Taken? {
      let old = Taken(
        file: one.file, findings: findings, stamp: one.entry.stamp, source: one.source, isStale: false)
      guard one.isDoubtful else { return old }
      guard let contents = try? reading.documents.contents(of: one.file),
        ContentHash.of(contents) == one.entry.stamp.content
      else { return nil }
      let stamp = TextStamp(content: one.entry.stamp.content, seen: seen)
      // Nothing is won by noting times that will be doubted again.
      let isStale = !stamp.isTooYoung(one.file)
      return Taken(
        file: one.file, findings: findings, stamp: isStale ? stamp : one.entry.stamp, source: one.source,
        isStale: isStale)
    }
  }
}
