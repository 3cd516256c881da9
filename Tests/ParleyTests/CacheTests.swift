import Glibc
import TestTerminal
import Testing

/// What is kept between runs of the program.
@Suite struct CacheTests {
  private let texts: Folder
  private let home: Folder

  init() throws {
    home = try Folder()
    texts = try Folder(SampleTexts.all)
    // Caches begin at 50 kilobytes.
    let filler =
      "On 2 May 2024 Donald Tusk met Petr Pavel in Prague. " + String(repeating: "Lorem ipsum dolor. ", count: 40)
    for number in 0..<12 {
      let text = (0..<120).map { "\(filler) Number \(number), \($0).\n\n" }.joined()
      try texts.write("en/long-\(number).txt", Array(text.utf8))
    }
  }

  private var environment: [String: String] { ["XDG_CACHE_HOME": home.path] }
  private var folder: String { home.path + "/parley/texts" }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments, environment: environment)
  }

  /// What is kept of texts, without what was built of it.
  private var files: [String] { allFiles.filter { !$0.hasSuffix(".model") } }

  private var allFiles: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  @Test func everyCommandSaysTheSameWithAndWithout() throws {
    let plain = try run("export", "--no-cache", texts.path)
    #expect(plain.status == 0 && files.isEmpty)
    #expect(try run("export", texts.path).text == plain.text)
    #expect(files.count == 1)
    #expect(try run("export", texts.path).text == plain.text)
    for command in [["met", "Shoigu"], ["timeline"], ["actors"], ["browse", "--plain"]] {
      let with = try Program.run(command + ["--corpus", texts.path], environment: environment)
      let without = try Program.run(command + ["--no-cache", "--corpus", texts.path], environment: environment)
      #expect(with.text == without.text && with.status == without.status && !with.text.isEmpty)
    }
  }

  /// Opened a third time, a moment after the texts were written, it is not built again.
  @Test func whatWasBuiltServesAgain() throws {
    let plain = try run("export", "--no-cache", texts.path)
    // Until then the times of the texts cannot be believed.
    usleep(2_100_000)
    for _ in 0..<2 { _ = try run("actors", texts.path) }
    #expect(allFiles.count == 2 && files.count == 1)
    #expect(try run("export", texts.path).text == plain.text)
    for command in [["met", "Shoigu"], ["timeline"], ["actors"], ["browse", "--plain"], ["graph"]] {
      let with = try Program.run(command + ["--corpus", texts.path], environment: environment)
      let without = try Program.run(command + ["--no-cache", "--corpus", texts.path], environment: environment)
      #expect(with.text == without.text && with.status == without.status && !with.text.isEmpty)
    }
    let terminal = try TestTerminal(
      try Program.path(), [texts.path], environment: environment, rows: 40, columns: 120)
    #expect(terminal.wait(.seconds(30)) { $0.line(0).contains("16 texts") }, "\(terminal.text)")
    // What changes is still seen, and texts are still opened.
    try texts.write("en/later.txt", Array("On 3 May 2024 Donald Tusk met Olaf Scholz in Berlin.\n".utf8))
    #expect(terminal.wait(.seconds(30)) { $0.line(0).contains("17 texts") }, "\(terminal.text)")
    terminal.send("q")
    #expect(terminal.exitStatus() == 0)
    #expect(try run("cache", "--clear").status == 0 && allFiles.isEmpty)
  }

  @Test func whatChangesIsSeen() throws {
    _ = try run("actors", texts.path)
    try texts.write("en/new.txt", Array("On 3 May 2024 Donald Tusk met Olaf Scholz in Berlin.\n".utf8))
    try texts.write("de/peking.txt", Array("Am 4. Mai 2024 traf Donald Tusk Olaf Scholz in Berlin.\n".utf8))
    unlink("\(texts.path)/uk/pekin.txt")
    rename("\(texts.path)/fr/moscou.txt", "\(texts.path)/fr/2025-03-01.txt")
    let plain = try run("export", "--no-cache", texts.path)
    for _ in 0..<2 { #expect(try run("export", texts.path).text == plain.text) }
    #expect(try run("cache").text.contains("16 texts"))
  }

  @Test func isListedAndRemoved() throws {
    #expect(try run("cache").text.hasPrefix("nothing is kept"))
    _ = try run("actors", texts.path)
    let list = try run("cache").text
    #expect(list.contains("16 texts") && list.contains(texts.path), "\(list)")
    #expect(try run("cache", "--clear").text.hasSuffix("removed from \(folder)\n"))
    #expect(files.isEmpty)
  }

  @Test func theSettingLimitsIt() throws {
    for (setting, isKept) in [("cache = 0", false), ("cache = 1", false), ("cache = 100", true)] {
      try home.write("config/parley/config.toml", Array("\(setting)\n".utf8))
      let environment = environment.merging(["XDG_CONFIG_HOME": "\(home.path)/config"]) { $1 }
      _ = try Program.run(["actors", texts.path], environment: environment)
      #expect(files.isEmpty != isKept, "\(setting)")
    }
  }

  /// Programs that are killed at any moment leave nothing that others believe, and what they leave is removed.
  @Test func killedProgramsDoNoHarm() throws {
    let plain = try run("export", "--no-cache", texts.path)
    for milliseconds in [0, 60, 150, 250, 350, 450, 600, 900] {
      _ = try run("cache", "--clear")
      let pid = try start(["actors", texts.path])
      usleep(UInt32(milliseconds) * 1000)
      kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
      #expect(try run("export", texts.path).text == plain.text)
    }
    _ = try run("cache", "--clear")
    try home.write("parley/texts/left.new-1-1", [1, 2, 3])
    _ = try run("actors", texts.path)
    #expect(files.count == 1 && files.allSatisfy { !$0.contains(".new-") }, "\(files)")
  }

  @Test func twoProgramsAtOnceDoNotDisturbEachOther() throws {
    let plain = try run("export", "--no-cache", texts.path)
    let others = try (0..<3).map { _ in try start(["actors", texts.path]) }
    #expect(try run("export", texts.path).text == plain.text)
    for other in others {
      var status: Int32 = 0
      waitpid(other, &status, 0)
      #expect(status == 0)
    }
    #expect(try run("export", texts.path).text == plain.text)
    #expect(files.count == 1)
  }

  @Test func damagedFilesAreMadeAnew() throws {
    let plain = try run("export", "--no-cache", texts.path)
    _ = try run("actors", texts.path)
    let name = try #require(files.first)
    for damage in [[], [UInt8](repeating: 0xFF, count: 5000), Array("parleyTX".utf8)] {
      try home.write("parley/texts/\(name)", damage)
      let result = try run("export", texts.path)
      #expect(result.text == plain.text && result.errorText.isEmpty && result.status == 0)
      #expect(try run("cache").text.contains("16 texts"))
    }
  }

  @Test func theBrowserKeepsAndUsesIt() throws {
    for round in 0..<2 {
      let terminal = try TestTerminal(
        try Program.path(), [texts.path], environment: environment, rows: 40, columns: 120)
      #expect(terminal.wait(.seconds(30)) { $0.line(0).contains("16 texts") }, "\(round): \(terminal.text)")
      let end = ContinuousClock.now + .seconds(10)
      while files.count != 1 || files[0].contains(".new-"), ContinuousClock.now < end { usleep(5000) }
      #expect(files.count == 1)
      terminal.send("q")
      #expect(terminal.exitStatus() == 0)
    }
  }

  private func start(_ arguments: [String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [1, 2] as [Int32] { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0) }
    let argv = ([try Program.path()] + arguments).map { strdup($0) } + [nil]
    let envp = environment.merging(["LANG": "C.UTF-8"]) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    var pid: pid_t = 0
    let error = posix_spawn(&pid, try Program.path(), &actions, nil, argv, envp)
    guard error == 0 else { throw SystemFailure(what: "posix_spawn", number: error) }
    return pid
  }
}
