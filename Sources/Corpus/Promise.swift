import Glibc

/// A value that one thread makes and others wait for.
///
/// `@unchecked`, because the value is only touched under the lock, which the checker does not know.
public final class Promise<Value: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var value: Value?

  public init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Gives the value to all who wait for it; the first one given stays.
  public func fulfil(_ value: Value) {
    pthread_mutex_lock(lock)
    if self.value == nil { self.value = value }
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(lock)
  }

  /// Makes a value beside the caller's thread; where the system has no thread to give, at once.
  public static func made(by make: @escaping @Sendable () -> Value) -> Promise {
    let promise = Promise()
    if !Threads.detach({ promise.fulfil(make()) }) { promise.fulfil(make()) }
    return promise
  }

  /// Waits until there is a value, but no longer than told: then there is none.
  public func wait(atMost milliseconds: Int) -> Value? {
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    let nanoseconds = end.tv_nsec + milliseconds * 1_000_000
    end.tv_sec += nanoseconds / 1_000_000_000
    end.tv_nsec = nanoseconds % 1_000_000_000
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while value == nil, pthread_cond_timedwait(change, lock, &end) == 0 {}
    return value
  }

  /// Waits until there is a value. Somebody must give one.
  public func wait() -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if let value { return value }
      pthread_cond_wait(change, lock)
    }
  }
}
