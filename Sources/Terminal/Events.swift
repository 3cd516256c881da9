import CNcurses
import Frame
import Glibc

/// What can happen while the program waits.
public enum Event: Hashable, Sendable {
  /// A key, a paste, a mouse event, or a new size (`Key.resize`).
  case key(Key)
  /// Somebody called the waker.
  case woken
  /// The terminal is gone or the program was told to end. Leave now; nothing else will come.
  case terminated
}

extension Terminal {
  /// Long enough for a sequence to arrive in one piece over SSH, short enough not to be felt.
  private static let escapeDelay = Duration.milliseconds(25)
  /// Bytes taken in one go; more is left for the next call.
  private static let inputLimit = 1 << 20

  /// Waits until something happens or the time is over, then takes everything that has come, so that a burst of keys
  /// costs one frame. Ctrl-Z stops the program here and is not reported; Ctrl-C is a key like others.
  /// - Parameter timeout: nil waits as long as it takes.
  /// - Returns: In order of arrival; empty when the time is over.
  public mutating func events(waiting timeout: Duration? = nil) -> [Event] {
    if isTerminated { return [.terminated] }
    if let change = sizeChange() { return [change] }
    let clock = ContinuousClock()
    let deadline = timeout.map { clock.now + $0 }
    while true {
      let until = [deadline, escapeDeadline].compactMap { $0 }.min()
      var events = wait(milliseconds: until.map { Self.milliseconds(from: clock.now, to: $0) } ?? -1)
      if let escape = escapeDeadline, clock.now >= escape, events.isEmpty {
        escapeDeadline = nil
        events += take(decoder.flush())
      }
      if isTerminated { return events + [.terminated] }
      if let change = sizeChange() { events.append(change) }
      if !events.isEmpty { return events }
      if let deadline, clock.now >= deadline { return [] }
    }
  }

  /// Told once, however the terminal learned of it.
  private mutating func sizeChange() -> Event? {
    guard size != reportedSize else { return nil }
    reportedSize = size
    return .key(.resize(size))
  }

  private static func milliseconds(from now: ContinuousClock.Instant, to end: ContinuousClock.Instant) -> Int32 {
    let (seconds, attoseconds) = (end - now).components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: max(0, milliseconds))
  }

  private mutating func wait(milliseconds: Int32) -> [Event] {
    let watched = Int16(POLLIN)
    var descriptors = [
      pollfd(fd: input, events: watched, revents: 0), pollfd(fd: signals, events: watched, revents: 0),
      pollfd(fd: waker.descriptor, events: watched, revents: 0),
    ]
    if poll(&descriptors, 3, milliseconds) < 0, errno != EINTR {
      isTerminated = true
      return []
    }
    var events: [Event] = []
    if descriptors[1].revents != 0 { events += handle(PendingSignals(reading: signals)) }
    if descriptors[2].revents != 0, waker.drain() { events.append(.woken) }
    if descriptors[0].revents != 0 { events += readInput() }
    return events
  }

  private mutating func handle(_ pending: PendingSignals) -> [Event] {
    if pending.terminated {
      isTerminated = true
      return []
    }
    if pending.stop {
      stop(group: false)
    } else if pending.resumed {
      recover()
    }
    if pending.resized || pending.resumed { measure() }
    return pending.interrupted ? [.key(.control("c"))] : []
  }

  /// Reads all that is there. A read that fails, or the end of input, means that the terminal is gone.
  private mutating func readInput() -> [Event] {
    var events: [Event] = []
    var total = 0
    var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    repeat {
      let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
        let got = read(input, buffer.baseAddress, 4096)
        if got <= 0, errno != EINTR || got == 0 { isTerminated = true }
        count = max(0, got)
      }
      total += bytes.count
      events += take(decoder.feed(bytes))
    } while !isTerminated && total < Self.inputLimit && poll(&ready, 1, 0) > 0
    escapeDeadline = decoder.isWaiting ? ContinuousClock.now + Self.escapeDelay : nil
    return events
  }

  private mutating func take(_ keys: [Key]) -> [Event] {
    var events: [Event] = []
    for key in keys {
      if key == .control("z") { stop(group: true) } else { events.append(.key(key)) }
    }
    return events
  }
}
