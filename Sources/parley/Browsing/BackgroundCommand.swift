import Browser
import Corpus
import Synchronization
import Terminal

/// Runs the user's commands beside the terminal's thread, so that keys are answered meanwhile.
///
/// A class, because both threads hold it.
final class BackgroundCommand: Sendable {
  private let answers = Mutex<[Message]>([])
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  /// - Parameter line: for the shell; the text goes to its standard input.
  func run(_ line: String, input: String) {
    let isStarted = Threads.detach { [self] in
      let message: Message
      do throws(TerminalError) {
        let (status, output) = try Command(["sh", "-c", line]).capture(input: input, timeout: .seconds(60))
        message =
          status == 0 || !output.isEmpty
          ? .answer(command: line, text: output) : .notice("\(line): ended with status \(status)")
      } catch {
        message = .notice("\(line): \(error)")
      }
      put(message)
    }
    if !isStarted { put(.notice("\(line): the system gives no thread to run it on")) }
  }

  private func put(_ message: Message) {
    answers.withLock { $0.append(message) }
    waker.wake()
  }

  /// What came since the last call.
  func messages() -> [Message] {
    answers.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
