import CNcurses
import Glibc

/// Wakes the thread that waits in `Terminal.events(waiting:)`, from any thread. Many calls may arrive as one.
///
/// A class, because the descriptor must stay open as long as anybody might still write to it.
public final class Waker: Sendable {
  let descriptor: Int32

  public init() throws(TerminalError) {
    descriptor = nc_eventfd()
    if descriptor < 0 { throw .system("eventfd", errno) }
  }

  deinit { close(descriptor) }

  public func wake() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  /// True when somebody called `wake` since the last time.
  func drain() -> Bool {
    var count: UInt64 = 0
    return read(descriptor, &count, 8) == 8
  }
}
