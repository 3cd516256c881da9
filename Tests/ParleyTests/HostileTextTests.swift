import Glibc
import Testing

/// Texts and files that want to do harm: shown, named or left out, never obeyed.
struct HostileTextTests {
  private static let sentence = "On 3 March 2025 Sergei Lavrov met Marco Rubio in Riyadh"

  /// What must not leave the program: escapes, other controls, C1, controls of direction.
  static func harmful(in bytes: [UInt8]) -> [UInt32] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value).filter { value in
      switch value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  @Test(
    arguments: HostileText.all,
    [
      ["timeline"], ["met", "Lavrov"], ["met", "Lavrov", "Rubio"], ["sources", "--explain", "2025-03-03"], ["export"],
      ["actors"], ["graph", "--format", "dot"],
    ])
  func controlsStayInside(text: HostileText, command: [String]) throws {
    let folder = try Folder(["a.txt": text.text])
    let result = try Program.run(command + ["--corpus", folder.path])
    #expect(Self.harmful(in: result.output) == [])
    #expect(Self.harmful(in: result.errors) == [])
    #expect(result.status <= 3)
  }

  @Test func controlsAreShown() throws {
    let folder = try Folder(["a.txt": HostileText.all[2].text])
    let result = try Program.run(["met", "Lavrov", "Rubio", "--corpus", folder.path])
    #expect(result.status == 0 && result.text.contains("←.gnihton"))
  }

  @Test func namesOfFilesAreShownToo() throws {
    let folder = try Folder([
      "\u{1B}[31mred\u{7}.txt": Self.sentence + ".", "bad\u{1B}c.txt": "\u{0}\u{1}\u{2}\u{3}\u{0}\u{4}\u{0}\u{5}",
    ])
    let result = try Program.run(["sources", "2025", "--corpus", folder.path])
    #expect(Self.harmful(in: result.output) == [] && Self.harmful(in: result.errors) == [])
    #expect(result.text.contains("red"))
  }

  // MARK: Bytes

  @Test func invalidUTF8IsNotFatal() throws {
    let folder = try Folder(["good.txt": Self.sentence + "."])
    try folder.write("bad.txt", Array("Sergei Lavrov \u{FE}".utf8) + [0xC3, 0x28, 0xF0, 0x9F, 0xFF, 0xED, 0xA0, 0x80])
    let result = try Program.run(["timeline", folder.path])
    #expect(result.text.contains("Lavrov met Rubio"))
    #expect(result.status == 0 || result.status == 1 && result.errorText.contains("bad.txt"))
  }

  @Test func zerosAreNoText() throws {
    let folder = try Folder(["good.txt": Self.sentence + "."])
    try folder.write("zeros.txt", [UInt8](repeating: 0, count: 1 << 20))
    let result = try Program.run(["timeline", folder.path])
    #expect(result.status == 1 && result.errorText.contains("zeros.txt: not text"))
    #expect(result.text.contains("Lavrov met Rubio"))
  }

  @Test func anEmptyFileIsATextWithoutWords() throws {
    let folder = try Folder(["good.txt": Self.sentence + ".", "empty.txt": "", "blank.txt": " \n\n\t\n"])
    let result = try Program.run(["timeline", folder.path])
    #expect(result.status == 0 && result.errors.isEmpty && result.lines.count == 1)
  }

  /// One line of five megabytes: an answer in seconds, and not the whole line around the claim.
  @Test(.timeLimit(.minutes(2))) func aLongLineIsCut() throws {
    let filler = String(repeating: "word after word without an end ", count: 80_000)
    let folder = try Folder(["long.txt": filler + ". " + Self.sentence + ". " + filler])
    let result = try Program.run(["met", "Lavrov", "Rubio", "--corpus", folder.path])
    #expect(result.status == 0 && result.text.contains("⟦"))
    #expect(result.output.count < 10_000)
  }

  // MARK: Things that are no files

  @Test(.timeLimit(.minutes(1))) func whatIsNoFileIsLeftAlone() throws {
    let folder = try Folder([
      "good.txt": Self.sentence + ".",
      "folder.txt/inner.txt": "On 5 May 2024 the French president, Emmanuel Macron, met Olaf Scholz in Paris.",
    ])
    #expect(mkfifo("\(folder.path)/pipe.txt", 0o644) == 0)
    #expect(symlink("/nonexistent/file", "\(folder.path)/dangling.txt") == 0)
    #expect(symlink("\(folder.path)/one.txt", "\(folder.path)/other.txt") == 0)
    #expect(symlink("\(folder.path)/other.txt", "\(folder.path)/one.txt") == 0)
    #expect(symlink(folder.path, "\(folder.path)/again") == 0)
    try Self.bindSocket("\(folder.path)/socket.txt")
    let result = try Program.run(["timeline", folder.path])
    #expect(result.status == 0 || result.status == 1)
    #expect(result.lines.count == 2)
    #expect(Self.harmful(in: result.errors) == [])
  }

  @Test func filesThatMayNotBeReadAreNamed() throws {
    let folder = try Folder(["good.txt": Self.sentence + ".", "secret.txt": Self.sentence + "."])
    #expect(chmod("\(folder.path)/secret.txt", 0) == 0)
    // Root reads everything.
    guard access("\(folder.path)/secret.txt", R_OK) != 0 else { return }
    let result = try Program.run(["timeline", folder.path])
    #expect(result.status == 1 && result.errorText.contains("secret.txt: permission denied"))
  }

  private static func bindSocket(_ path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(bound == 0)
  }
}
