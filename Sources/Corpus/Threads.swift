import Glibc
import Synchronization

/// Threads of our own. Those of Dispatch leave a timer behind that wakes the program every second as long as it lives.
public enum Threads {
  /// A thread that was started.
  public struct Running: Sendable {
    fileprivate let thread: pthread_t

    /// Waits for its end; once.
    public func wait() { pthread_join(thread, nil) }
  }

  /// Runs a body so many times at once, on the caller's thread and on others; returns when all are done.
  /// - Parameter body: is told which time it is, from 0 on.
  public static func together(_ count: Int, _ body: @Sendable (Int) -> Void) {
    guard count > 1 else {
      if count == 1 { body(0) }
      return
    }
    withoutActuallyEscaping(body) { body in
      var helpers: [Running] = []
      // What the system gives no thread for is done here, too.
      var own = [0]
      for number in 1..<count {
        if let helper = start({ body(number) }) { helpers.append(helper) } else { own.append(number) }
      }
      for number in own { body(number) }
      for helper in helpers { helper.wait() }
    }
  }

  /// Calls a function for 0, 1, 2 … on several threads; whoever is free takes the next number.
  /// - Returns: the results in the order of the numbers.
  // Inlinable, so that results of known types are handed around as such.
  @inlinable
  public static func map<Result: Sendable>(
    _ count: Int, threads: Int = CoreCount.available, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    guard threads > 1, count > 1 else { return (0..<count).map(body) }
    let results = Mutex([Result?](repeating: nil, count: count))
    let next = Atomic<Int>(0)
    together(min(threads, count)) { _ in
      var own: [(number: Int, result: Result)] = []
      while case let number = next.add(1, ordering: .relaxed).oldValue, number < count {
        own.append((number, body(number)))
      }
      results.withLock { for (number, result) in own { $0[number] = result } }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// Runs a body beside the caller's thread; its end is waited for with ``Running/wait()``.
  /// - Returns: `nil` when the system has no thread to give; nothing runs then.
  public static func start(_ body: @escaping @Sendable () -> Void) -> Running? {
    let box = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    let error = pthread_create(
      &thread, nil,
      { raw in
        if let raw { Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    guard error == 0 else {
      box.release()
      return nil
    }
    return Running(thread: thread)
  }

  /// Runs a body beside the caller's thread; nobody waits for it.
  /// - Returns: false when the system has no thread to give; nothing runs then.
  public static func detach(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let running = start(body) else { return false }
    pthread_detach(running.thread)
    return true
  }

  /// Lets other threads go first wherever cores are scarce: this one and those it starts.
  public static func stepBack() {
    // On Linux the nice value belongs to the thread (setpriority(2), "C library/kernel differences").
    _ = setpriority(Int32(bitPattern: PRIO_PROCESS.rawValue), 0, 10)
  }

  /// A class, because a thread is handed a pointer.
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
