import Testing

@testable import Terminal

@Suite struct CommandTests {
  @Test func outputAndStatusAreCollected() throws {
    let result = try Command(["sh", "-c", "tr a-z A-Z; echo hidden >&2; exit 7"]).capture(input: "Сі met")
    #expect(result.status == 7)
    #expect(result.output == "Сі MET")
  }

  @Test func muchInputAndOutputDoNotBlock() throws {
    let text = String(repeating: "Treffen\n", count: 100_000)
    let result = try Command(["cat"]).capture(input: text, limit: 1000)
    #expect(result.status == 0)
    #expect(result.output.utf8.elementsEqual(text.utf8.prefix(1000)))
    #expect(try Command(["true"]).capture(input: text).output.isEmpty, "input that nobody reads is no error")
  }

  @Test func signalsAreReported() throws {
    #expect(try Command(["sh", "-c", "kill -TERM $$"]).capture().status == 143, "its signals are not blocked")
  }

  @Test func missingProgramsAreNamed() {
    #expect(throws: TerminalError.system("no-such-program", 2)) { try Command(["no-such-program"]).capture() }
    #expect("\(TerminalError.system("no-such-program", 2))" == "no-such-program: No such file or directory")
    #expect(throws: TerminalError.self) { try Command([]).capture() }
  }

  @Test(arguments: ["sleep 60", "sleep 60 & echo started; wait", "exec >&-; sleep 60"])
  func whatHangsIsKilled(script: String) {
    let start = ContinuousClock.now
    #expect(throws: TerminalError.timedOut("sh")) {
      try Command(["sh", "-c", script]).capture(timeout: .milliseconds(200))
    }
    #expect(ContinuousClock.now - start < .seconds(5))
  }
}
