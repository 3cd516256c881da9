import Testing

@testable import Corpus

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder of its own for a test, removed afterwards.
private final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/corpus-tests-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit { Folder.remove(path) }

  private static func remove(_ path: String) {
    guard let directory = opendir(path) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      let inner = (Array((path + "/").utf8) + name).cString
      if unlink(inner) != 0 { remove(path + "/" + String(decoding: name, as: UTF8.self)) }
    }
    rmdir(path)
  }

  func write(_ name: String, _ text: String = "Text.") throws {
    try write(bytes: Array(name.utf8), Array(text.utf8))
  }

  func write(bytes name: [UInt8], _ contents: [UInt8]) throws {
    let file = try #require(fopen((Array((path + "/").utf8) + name).cString, "w"))
    fwrite(contents, 1, contents.count, file)
    fclose(file)
  }

  func make(_ name: String) { mkdir("\(path)/\(name)", 0o755) }
  func link(_ name: String, to target: String) { symlink(target, "\(path)/\(name)") }
}

@Suite struct WalkerTests {
  @Test func listsTextsInByteOrder() throws {
    let folder = try Folder()
    for name in ["b", "b/c"] { folder.make(name) }
    for name in ["b.txt", "b/z.TXT", "a.Md", "b/c/x.text", "B.txt", "b/a.pdf", ".hidden.txt", "txt", ".md", "n.txt.gz"]
    {
      try folder.write(name)
    }
    folder.make(".git")
    try folder.write(".git/x.txt")
    let listing = try CorpusWalker.list(root: folder.path + "//")
    #expect(listing.files.map(\.id) == ["B.txt", "a.Md", "b.txt", "b/c/x.text", "b/z.TXT"])
    #expect(listing.skipped == [.hidden: 3, .otherType: 3] && listing.problems.isEmpty)
  }

  @Test func followsLinksOnceAndNeverInCircles() throws {
    let folder = try Folder()
    let outside = try Folder()
    try outside.write("far.txt")
    try folder.write("real.txt")
    folder.make("sub")
    folder.link("sub/up", to: "..")
    folder.link("self", to: "self")
    folder.link("again.txt", to: "real.txt")
    folder.link("one.txt", to: outside.path + "/far.txt")
    folder.link("two.txt", to: outside.path + "/far.txt")
    folder.link("gone.txt", to: "nowhere.txt")
    folder.link("other", to: outside.path)
    let listing = try CorpusWalker.list(root: folder.path)
    #expect(listing.files.map(\.id) == ["one.txt", "other/far.txt", "real.txt"])
    #expect(listing.skipped[.link] == 5)
  }

  @Test(.timeLimit(.minutes(1))) func leavesFIFOsAlone() throws {
    let folder = try Folder()
    mkfifo(folder.path + "/pipe.txt", 0o644)
    folder.link("linked.txt", to: "pipe.txt")
    try folder.write("a.txt")
    let listing = try CorpusWalker.list(root: folder.path)
    #expect(listing.files.map(\.id) == ["a.txt"] && listing.skipped == [.special: 2])
    let pipe = CorpusFile(id: "pipe.txt", path: Array((folder.path + "/pipe.txt").utf8))
    #expect(throws: CorpusProblem.self) { try DocumentReader().read(pipe) }
  }

  @Test func namesThatAreNotUTF8StayDistinct() throws {
    let folder = try Folder()
    try folder.write(bytes: [0xCF, 0xF0, 0x2E, 0x74, 0x78, 0x74], Array("Text.".utf8))
    try folder.write(bytes: [0xCF, 0xF1, 0x2E, 0x74, 0x78, 0x74], Array("Text.".utf8))
    let listing = try CorpusWalker.list(root: folder.path)
    #expect(listing.files.map(\.id) == ["%CF%F0.txt", "%CF%F1.txt"])
    #expect(try listing.files.map { try DocumentReader().read($0).texts } == [["Text."], ["Text."]])
  }

  @Test func takesASingleFileOfAnyName() throws {
    let folder = try Folder()
    try folder.write("report", "Ein Satz.")
    let listing = try CorpusWalker.list(root: folder.path + "/report")
    #expect(listing.files.map(\.id) == ["report"])
    #expect(try DocumentReader().read(listing.files[0]).texts == ["Ein Satz."])
  }

  @Test(arguments: ["/nowhere/at/all", "", "/dev/null"])
  func refusesRootsThatAreNoCorpus(root: String) {
    #expect(throws: CorpusProblem.self) { try CorpusWalker.list(root: root) }
  }

  @Test func vanishedFilesAreProblems() {
    let problem = #expect(throws: CorpusProblem.self) {
      try DocumentReader().read(CorpusFile(id: "a/b.txt", path: Array("/nowhere/a/b.txt".utf8)))
    }
    #expect(
      problem?.description == "a/b.txt: no such file or directory; check that the file is there and you may read it")
  }

  @Test func emptyFilesAreEmptyDocuments() throws {
    let folder = try Folder()
    try folder.write("a.txt", "")
    let document = try DocumentReader().read(CorpusWalker.list(root: folder.path).files[0])
    #expect(document.bytes.isEmpty && document.paragraphs.isEmpty && document.language == .und)
  }

  @Test func tellsWhatChangedBetweenListings() {
    func file(_ id: String, _ size: UInt64, changed: Int64 = 0) -> CorpusFile {
      CorpusFile(id: id, path: Array(id.utf8), size: size, changed: changed)
    }
    let older = CorpusListing(root: "r", files: [file("a", 1), file("b", 2), file("c", 3), file("d", 4)])
    let newer = CorpusListing(root: "r", files: [file("a", 1), file("b", 5), file("c", 3, changed: 1), file("e", 4)])
    #expect(newer.changes(since: older) == (1, 2, 1))
    #expect(older.changes(since: newer) == (1, 2, 1))
    #expect(older.changes(since: older) == (0, 0, 0))
  }

}
