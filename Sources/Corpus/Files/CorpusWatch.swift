import CSystem

/// Waits for changes in the folders of a corpus.
///
/// A class, because one thread waits while another may end it.
public final class CorpusWatch: Sendable {
  private let changes: Int32
  private let end: Int32

  /// `nil` when the system has no watches left to give.
  public init?() {
    changes = csystem_watch_open()
    end = csystem_wake_open()
    guard changes >= 0, end >= 0 else { return nil }
  }

  deinit {
    if changes >= 0 { csystem_close(changes) }
    if end >= 0 { csystem_close(end) }
  }

  /// Watches the folders of a listing; those watched already stay so.
  /// - Returns: false when the system's limit of watches was reached, so that some changes will go unseen.
  @discardableResult
  public func watch(_ listing: CorpusListing) -> Bool {
    let folders = listing.folders.isEmpty ? listing.files.map { Self.folder(of: $0.path) } : listing.folders
    return folders.allSatisfy { csystem_watch_add(changes, $0.cString) == 0 || csystem_errno() != CorpusWatch.noSpace }
  }

  /// Watches one folder more.
  public func watch(folder: String) {
    _ = csystem_watch_add(changes, folder)
  }

  /// Waits until something changed and then nothing more for a while, so that a batch of copies counts once.
  /// - Parameter quiet: milliseconds.
  /// - Returns: false when the watch was ended.
  public func wait(quiet: Int32 = 150) -> Bool {
    guard csystem_watch_wait(changes, end, -1) == 1 else { return false }
    // A writer that never pauses is not waited for without end.
    for _ in 0..<20 {
      switch csystem_watch_wait(changes, end, quiet) {
      case 1: continue
      case 0: return true
      default: return false
      }
    }
    return true
  }

  /// Lets the waiting thread go, now and whenever it waits again.
  public func stop() { csystem_wake(end) }

  /// ENOSPC.
  private static let noSpace: Int32 = 28

  private static func folder(of path: [UInt8]) -> [UInt8] {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return [UInt8(ascii: ".")] }
    return slash == 0 ? [path[0]] : Array(path[..<slash])
  }
}
