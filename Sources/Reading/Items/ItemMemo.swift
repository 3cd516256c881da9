import Names
import Synchronization

/// Remembers what single words of a language mean: texts are made of the same words again and again, and the lexicon's
/// tables are larger than a core's caches.
///
/// Only what depends on the word alone is kept, so that findings do not depend on what was read before. One thread uses
/// it at a time; see ``ItemMemos``.
struct ItemMemo: @unchecked Sendable {  // Handed from thread to thread by what owns it, used by one at a time.
  /// A word as far as its meaning depends on it.
  struct Key: Equatable, BitwiseCopyable {
    private var value: UInt64
    /// Kind, capital, initial, letters and bytes, and the language; zero is no word.
    private var form: UInt64

    fileprivate static let none = Key(value: 0, form: 0)

    private init(value: UInt64, form: UInt64) {
      self.value = value
      self.form = form
    }

    /// `nil` where the words around decide as well ("D'Alema"), or the word has two keys.
    init?(_ token: Token, language: UInt32) {
      let mayBeElided = token.length == 1 && token.isAccented && token.isCapital
      guard !token.flags.contains(.allCapitals), !mayBeElided else { return nil }
      let flags = token.flags.intersection([.capital, .initial])
      value = token.value
      form =
        1 | UInt64(language) << 1 | UInt64(flags.rawValue) << 33 | UInt64(token.kind.rawValue) << 41
        | UInt64(token.length) << 43 | UInt64(min(255, token.end - token.start)) << 51
    }

    fileprivate var hash: Int { Int(truncatingIfNeeded: WordKey.finish(value ^ form &* 0x9E37_79B9_7F4A_7C15)) }
  }

  /// What a word means that means something.
  struct Meaning: BitwiseCopyable {
    /// Tokens from 0 on; `nil` when it means nothing by itself.
    var item: Item?
    /// What the last part of a compound noun reports that means nothing else.
    var compound = View<Item.TriggerSense>()
    /// Or what that part does.
    var compoundMarker: Marker = []
    /// A longer phrase may begin with it.
    var hasLonger = false

    var isNothing: Bool { item == nil && compound.isEmpty && compoundMarker.isEmpty && !hasLonger }
  }

  /// Slots; a word can stand in one only and puts out what stood there.
  private static let count = 1 << 12
  /// Beyond so many bytes of lists it starts anew.
  private static let mostBytes = 1 << 21

  private let keys: UnsafeMutablePointer<Key>
  /// What stands under each word: one meaning, or none of a word that means nothing, as most do.
  private let meanings: UnsafeMutablePointer<View<Meaning>>
  /// Keeps the items' lists.
  private(set) var arena = Arena()

  init() {
    keys = .allocate(capacity: Self.count)
    keys.initialize(repeating: .none, count: Self.count)
    meanings = .allocate(capacity: Self.count)
    meanings.initialize(repeating: View(), count: Self.count)
  }

  fileprivate func deallocate() {
    keys.deallocate()
    meanings.deallocate()
  }

  /// What is remembered of a word: a meaning or none; `nil` where nothing is remembered.
  @inline(__always)
  func meaning(_ key: Key) -> View<Meaning>? {
    let slot = key.hash & (Self.count - 1)
    return keys[slot] == key ? meanings[slot] : nil
  }

  /// - Returns: what ``meaning(_:)`` now says.
  func remember(_ meaning: Meaning, of key: Key) -> View<Meaning> {
    let slot = key.hash & (Self.count - 1)
    keys[slot] = key
    meanings[slot] = meaning.isNothing ? View() : arena.list([meaning])
    return meanings[slot]
  }

  /// Forgets everything where its lists have grown too long; no item made of it may be in use.
  fileprivate mutating func trim() {
    guard arena.byteCount > Self.mostBytes else { return }
    keys.update(repeating: .none, count: Self.count)
    arena = Arena()
  }
}

/// The memos of all threads that read at once: each takes one for a document and gives it back.
final class ItemMemos: Sendable {
  private let idle = Mutex<[ItemMemo]>([])

  deinit { idle.withLock { for memo in $0 { memo.deallocate() } } }

  /// - Parameter body: keeps no item made of the memo.
  func withMemo<Result>(_ body: (ItemMemo) -> Result) -> Result {
    var memo = idle.withLock { $0.popLast() } ?? ItemMemo()
    let result = body(memo)
    memo.trim()
    idle.withLock { [memo] in $0.append(memo) }
    return result
  }
}
