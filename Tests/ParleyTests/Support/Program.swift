import Glibc
import Testing

/// The release program, as a user has it.
enum Program {
  /// What a run printed, and its exit status (128 and the signal when one ended it).
  struct Result {
    let output: [UInt8]
    let errors: [UInt8]
    let status: Int32

    var text: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errors, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }
  }

  /// Where `make build` puts it.
  static func path() throws -> String {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let path = "/\(root)/.build/release/parley"
    try #require(access(path, X_OK) == 0, "\(path) is missing: run 'make build' first")
    return path
  }

  /// Runs it with its output in pipes of files, without a terminal.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = "", directory: String? = nil
  ) throws -> Result {
    let folder = try Folder(["in": input, "out": "", "err": ""])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "\(folder.path)/in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "\(folder.path)/out", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "\(folder.path)/err", O_WRONLY, 0)
    var command = [try path()] + arguments
    if let directory { command = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory] + command }
    let all = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let argv = command.map { strdup($0) } + [nil]
    let envp = all.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    var pid: pid_t = 0
    let error = posix_spawn(&pid, command[0], &actions, nil, argv, envp)
    guard error == 0 else { throw SystemFailure(what: "posix_spawn", number: error) }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Result(
      output: read("\(folder.path)/out"), errors: read("\(folder.path)/err"),
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
