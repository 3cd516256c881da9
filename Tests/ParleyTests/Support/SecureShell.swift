import Glibc
import Testing

/// A server of its own on the loopback, with its own port and keys, and a client's command line for it.
final class SecureShell {
  private let folder: Folder
  private let port: Int
  private var server: pid_t = 0

  /// Why there can be none here; `nil` when there can.
  static var whyNot: String? {
    for path in [daemon, client, keygen] where access(path, X_OK) != 0 { return "\(path) is not installed" }
    return nil
  }

  init() throws {
    folder = try Folder()
    port = try Self.freePort()
    try makeKeys()
    // The daemon drops to an empty folder of its own; system services make it when they start.
    if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
    server = try Self.spawn([Self.daemon, "-D", "-f", "\(folder.path)/sshd_config", "-E", "\(folder.path)/log"])
    let end = ContinuousClock.now + .seconds(10)
    while !log.contains("Server listening"), ContinuousClock.now < end { usleep(5000) }
    try #require(log.contains("Server listening"), "\(log)")
  }

  deinit {
    kill(server, SIGTERM)
    waitpid(server, nil, 0)
  }

  var log: String { (try? String(decoding: Self.read("\(folder.path)/log"), as: UTF8.self)) ?? "" }

  static let client = "/usr/bin/ssh"
  private static let daemon = "/usr/sbin/sshd"
  private static let keygen = "/usr/bin/ssh-keygen"

  /// Arguments of the client that runs a command with a terminal on the other side.
  func arguments(_ command: String) -> [String] {
    [
      "-tt", "-F", "none", "-p", "\(port)", "-i", "\(folder.path)/user", "-o", "StrictHostKeyChecking=no", "-o",
      "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-o", "IdentitiesOnly=yes", "127.0.0.1", command,
    ]
  }

  private func makeKeys() throws {
    for name in ["host", "user"] {
      let pid = try Self.spawn([Self.keygen, "-q", "-t", "ed25519", "-N", "", "-f", "\(folder.path)/\(name)"])
      var status: Int32 = 0
      waitpid(pid, &status, 0)
      try #require(status == 0, "ssh-keygen failed")
    }
    try folder.write("authorized", try Self.read("\(folder.path)/user.pub"))
    let config = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(folder.path)/host
      AuthorizedKeysFile \(folder.path)/authorized
      PidFile none
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      PermitRootLogin prohibit-password
      PrintMotd no
      PrintLastLog no

      """
    try folder.write("sshd_config", Array(config.utf8))
  }

  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw SystemFailure(what: "bind", number: errno) }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  private static func spawn(_ command: [String]) throws -> pid_t {
    let argv = command.map { strdup($0) } + [nil]
    defer { for string in argv { free(string) } }
    var pid: pid_t = 0
    let error = posix_spawn(&pid, command[0], nil, nil, argv, environ)
    guard error == 0 else { throw SystemFailure(what: command[0], number: error) }
    return pid
  }

  private static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw SystemFailure(what: path, number: errno) }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    return Array(buffer[..<fread(&buffer, 1, buffer.count, file)])
  }
}

/// Programs that run now.
enum Processes {
  /// Whether parley runs with an argument, however it was started.
  static func parleyRuns(with argument: String) -> Bool {
    guard let directory = opendir("/proc") else { return false }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard Int(name) != nil, let file = fopen("/proc/\(name)/cmdline", "r") else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let words = buffer[..<fread(&buffer, 1, buffer.count, file)].split(separator: 0)
      fclose(file)
      let command = words.map { String(decoding: $0, as: UTF8.self) }
      if command.first?.hasSuffix("/parley") == true, command.contains(argument) { return true }
    }
    return false
  }
}
