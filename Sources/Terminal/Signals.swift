import CNcurses
import Glibc

/// Blocks the signals that `Terminal` reads from a descriptor. Call it first thing in `main`: threads inherit the mask,
/// and a signal that one of them does not block would end the program with the terminal in disorder.
public func blockSignals() {
  var set = terminalSignals()
  pthread_sigmask(SIG_BLOCK, &set, nil)
}

/// Window size, stop and continue, and everything that asks the program to leave.
func terminalSignals() -> sigset_t {
  signalSet([SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGQUIT])
}

func signalSet(_ signals: [Int32]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}

/// What came in by signal since the last look.
struct PendingSignals {
  var resized = false
  var stop = false
  var resumed = false
  var interrupted = false
  var terminated = false

  init(reading descriptor: Int32) {
    while case let signal = nc_next_signal(descriptor), signal != 0 {
      switch signal {
      case SIGWINCH: resized = true
      case SIGTSTP: stop = true
      case SIGCONT: resumed = true
      case SIGINT: interrupted = true
      default: terminated = true
      }
    }
  }
}
