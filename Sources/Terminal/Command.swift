import CNcurses
import Glibc

/// Another program, started with the ordinary signal mask (this one blocks signals that others need).
public struct Command: Sendable {
  /// Program and arguments; the program is looked up in PATH. No shell is involved unless it is named here.
  public var arguments: [String]

  public init(_ arguments: [String]) {
    self.arguments = arguments
  }

  /// Runs it without the terminal and collects what it prints.
  /// - Parameters:
  ///   - limit: Bytes of output to keep; the rest is read and dropped.
  ///   - timeout: It is killed then, with all that it started: the user's keys wait meanwhile.
  /// - Returns: The exit status, or 128 and the signal that ended it; the output with repaired UTF-8.
  public func capture(
    input: String = "", limit: Int = 1 << 20, timeout: Duration = .seconds(10)
  ) throws(TerminalError) -> (status: Int32, output: String) {
    let deadline = ContinuousClock.now + timeout
    var ends: [Int32] = [0, 0]
    guard nc_pipe(&ends) == 0 else { throw .system("pipe", errno) }
    defer { close(ends[0]) }
    let child: pid_t
    do {
      defer { close(ends[1]) }
      child = try start(input: input, output: ends[1])
    }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    var ready = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    while ContinuousClock.now < deadline {
      guard poll(&ready, 1, 50) > 0 else { continue }
      let count = read(ends[0], &buffer, buffer.count)
      if count == 0 || count < 0 && errno != EINTR { break }
      output += buffer[..<max(0, min(count, limit - output.count))]
    }
    guard let status = Self.wait(for: child, until: deadline) else { throw .timedOut(arguments[0]) }
    return (status, String(decoding: output, as: UTF8.self))
  }

  /// Nil when it did not end in time; it and its group are killed then.
  private static func wait(for child: pid_t, until deadline: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      if ContinuousClock.now >= deadline {
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        return nil
      }
      poll(nil, 0, 5)
    }
    return nc_exited(status)
  }

  /// - Parameters:
  ///   - input: What it reads; nil leaves it standard input.
  ///   - output: A descriptor for its standard output; nil leaves it the terminal.
  func start(input: String?, output: Int32?) throws(TerminalError) -> pid_t {
    guard let program = arguments.first else { throw .system("posix_spawn", ENOENT) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let source = try input.map { text throws(TerminalError) in try Self.memoryFile(text) }
    defer { if let source { close(source) } }
    if let source { posix_spawn_file_actions_adddup2(&actions, source, STDIN_FILENO) }
    if let output {
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
      // Messages would land in the middle of the screen.
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = signalSet([])
    posix_spawnattr_setsigmask(&attributes, &none)
    // What is captured gets a process group of its own, so that it can be killed whole.
    let group = output == nil ? 0 : POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | group))
    var argv = arguments.map { strdup($0) } + [nil]
    defer { for string in argv { free(string) } }
    var child: pid_t = 0
    let error = posix_spawnp(&child, program, &actions, &attributes, &argv, nc_environment())
    guard error == 0 else { throw .system(program, error) }
    return child
  }

  /// Input goes through a file in memory: a pipe could block, or raise SIGPIPE when the program does not read it all.
  private static func memoryFile(_ text: String) throws(TerminalError) -> Int32 {
    let file = nc_memory_file("input")
    guard file >= 0 else { throw .system("memfd_create", errno) }
    var text = text
    let written = text.withUTF8 { write(file, $0.baseAddress, $0.count) }
    guard written == text.utf8.count, lseek(file, 0, SEEK_SET) == 0 else {
      defer { close(file) }
      throw .system("write", errno)
    }
    return file
  }

  /// Waits for the end. When the child stops (Ctrl-Z), this program stops with it, and continues it afterwards, so that
  /// the shell sees one job.
  static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while true {
      let result = waitpid(child, &status, WUNTRACED)
      if result < 0 && errno != EINTR { return -1 }
      guard result == child else { continue }
      if !nc_stopped(status) { return nc_exited(status) }
      kill(getpid(), SIGSTOP)
      kill(child, SIGCONT)
    }
  }
}

extension Terminal {
  /// Runs a program on the terminal (a pager, an editor) and comes back when it ends.
  /// - Parameter input: What it reads; nil lets it read the terminal.
  /// - Returns: The exit status, or 128 and the signal that ended it.
  public mutating func run(_ command: Command, input: String? = nil) throws(TerminalError) -> Int32 {
    try released { () throws(TerminalError) -> Int32 in
      Command.wait(for: try command.start(input: input, output: nil))
    }
  }
}
