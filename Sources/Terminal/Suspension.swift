import CNcurses
import Frame
import Glibc

extension Terminal {
  /// Gives the terminal back and stops, as the shell's job control expects; goes on when continued.
  ///
  /// The signal itself is used, not SIGSTOP: the kernel ignores it where no shell could ever continue the program, as
  /// under `ssh -t host parley`.
  /// - Parameter group: Also stop the other processes of the job (a wrapper script, a pipeline).
  mutating func stop(group: Bool) {
    leave()
    kill(group ? 0 : getpid(), SIGTSTP)
    var set = signalSet([SIGTSTP])
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    // Stopped here, until SIGCONT.
    pthread_sigmask(SIG_BLOCK, &set, nil)
    enter()
    // The window may have changed meanwhile, and SIGCONT is answered already.
    let pending = PendingSignals(reading: signals)
    if pending.terminated { isTerminated = true }
    measure()
  }
}
