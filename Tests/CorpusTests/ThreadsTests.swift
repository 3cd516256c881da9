import Corpus
import Glibc
import Synchronization
import Testing

@Suite struct ThreadsTests {
  @Test(arguments: [0, 1, 2, 7, 64]) func doesEverythingOnce(count: Int) {
    let seen = Mutex<[Int]>([])
    Threads.together(count) { number in seen.withLock { $0.append(number) } }
    #expect(seen.withLock { $0.sorted() } == Array(0..<count))
  }

  @Test func worksAtOnce() {
    // Each waits for the other: one after the other would never end.
    let arrived = Atomic<Int>(0)
    Threads.together(2) { _ in
      arrived.add(1, ordering: .sequentiallyConsistent)
      while arrived.load(ordering: .sequentiallyConsistent) < 2 {}
    }
    #expect(arrived.load(ordering: .sequentiallyConsistent) == 2)
  }

  @Test func isWaitedFor() throws {
    let value = Mutex(0)
    let running = try #require(Threads.start { value.withLock { $0 = 5 } })
    running.wait()
    #expect(value.withLock { $0 } == 5)
  }

  @Test func runsBeside() {
    let isDone = Mutex(false)
    #expect(Threads.detach { isDone.withLock { $0 = true } })
    // The pause lets the other thread have the lock.
    while !isDone.withLock({ $0 }) { usleep(1000) }
  }

  @Test(arguments: [1, 2, 7]) func keepsTheOrder(threads: Int) {
    #expect(Threads.map(1000, threads: threads) { $0 * 2 } == Array(stride(from: 0, to: 2000, by: 2)))
    #expect(Threads.map(0, threads: threads) { $0 }.isEmpty)
  }
}
