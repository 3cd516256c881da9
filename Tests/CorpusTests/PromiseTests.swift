import Corpus
import Testing

@Suite struct PromiseTests {
  @Test func allWhoWaitGetTheFirstValue() {
    let promise = Promise<Int>()
    let results = Threads.map(6, threads: 6) { number in
      if number == 5 {
        promise.fulfil(42)
        promise.fulfil(43)
      }
      return promise.wait()
    }
    #expect(results == [42, 42, 42, 42, 42, 42])
    #expect(promise.wait() == 42)
  }

  @Test func whoeverIsInAHurryGetsNothing() {
    let (gate, promise) = (Promise<Int>(), Promise<Int>())
    #expect(promise.wait(atMost: 0) == nil)
    #expect(promise.wait(atMost: 1010) == nil)
    let made = Promise<Int>.made { gate.wait() + 1 }
    #expect(made.wait(atMost: 5) == nil)
    gate.fulfil(7)
    #expect(made.wait() == 8)
    #expect(made.wait(atMost: 0) == 8)
  }
}
