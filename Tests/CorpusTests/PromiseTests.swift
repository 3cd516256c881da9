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
}
