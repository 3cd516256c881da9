import Frame
import Testing

@testable import Browser

@Suite struct CommandTests {
  @Test func noKeyIsTakenTwice() {
    #expect(CommandTable.standard.conflicts == [])
  }

  @Test func everyCommandHasKeysAndADoc() {
    for command in CommandTable.standard.commands {
      #expect(!command.keys.isEmpty, "\(command.id)")
      #expect(command.doc.first?.isUppercase == true, "\(command.id)")
      #expect(!command.contexts.isEmpty, "\(command.id)")
    }
    let ids = CommandTable.standard.commands.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  /// A pane's command on a key of `main` would hide it there.
  @Test func panesHideNoCommonKey() {
    let commands = CommandTable.standard.commands
    let common = Set(commands.filter { $0.contexts.contains(.main) }.flatMap(\.keys))
    for command in commands where !command.contexts.contains(.main) {
      guard command.contexts.contains(where: { [.timeline, .graph, .sources].contains($0) }) else { continue }
      #expect(common.isDisjoint(with: command.keys), "\(command.id)")
    }
  }

  @Test func keysCanBeChanged() {
    let table = CommandTable.standard.rebound(["met": [.function(5)]])
    #expect(table.command(for: .function(5), in: [.main])?.id == "met")
    #expect(table.command(for: .character("w"), in: [.main]) == nil)
    // A key that is given to one command is taken from the other.
    let moved = CommandTable.standard.rebound(["met": [.character("/")]])
    #expect(moved.conflicts == CommandTable.standard.conflicts)
    #expect(moved.command(for: .character("/"), in: [.main])?.id == "met")
    let both: [String: [Key]] = ["met": [.character("z")], "search": [.character("z")]]
    #expect(CommandTable.standard.rebound(both).conflicts == ["z in main: search"])
  }

  @Test func footerNamesTheKeysOfTheContext() {
    let driver = Driver(120, 40)
    #expect(driver.footer.contains("Enter sources") && driver.footer.contains("w who met whom"))
    driver.press("2")
    #expect(driver.footer.contains("Enter go in"))
    driver.press("w")
    #expect(driver.footer.contains("Enter take") && !driver.footer.contains("q quit"))
  }
}
