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
    let table = CommandTable.standard.rebound(["met": [KeySequence(.function(5))]])
    #expect(table.command(for: [.function(5)], in: [.main])?.id == "met")
    #expect(table.command(for: [.character("w")], in: [.main]) == nil)
    // A key that is given to one command is taken from the other.
    let moved = CommandTable.standard.rebound(["met": [KeySequence(.character("/"))]])
    #expect(moved.conflicts == CommandTable.standard.conflicts)
    #expect(moved.command(for: [.character("/")], in: [.main])?.id == "met")
    let both: [String: [KeySequence]] = [
      "met": [KeySequence(.character("z"))], "search": [KeySequence(.character("z"))],
    ]
    #expect(CommandTable.standard.rebound(both).conflicts == ["z in main: search"])
  }

  @Test(arguments: [("yy", "yy", 2), ("j", "j", 1), ("ctrl-d", "ctrl-d", 1), ("g,home", "g,home", 2), (",", ",", 1)])
  func sequencesHaveAWrittenForm(_ text: String, _ expected: String, _ count: Int) throws {
    let keys = try #require(KeySequence(text))
    #expect(keys.description == expected)
    #expect(keys.keys.count == count)
  }

  @Test(arguments: ["", "ctrl-", "entr", "g,,h", "yyy"])
  func refusesWhatIsNoSequence(_ text: String) { #expect(KeySequence(text) == nil) }

  @Test func aKeyThatBeginsAnotherSequenceIsAConflict() {
    #expect(CommandTable.standard.rebound(["met": [KeySequence(.character("y"))]]).conflicts == ["y in main: met"])
  }

  @Test func footerTellsWhatMayFollowAKey() {
    let driver = Driver(120, 40)
    driver.press("y")
    #expect(driver.footer.contains("y…  y copy paragraph  c copy citation"))
    driver.press("escape")
    #expect(driver.footer.contains("w who met whom"))
    driver.press("y Q")
    #expect(driver.footer.contains("yQ does nothing here"))
    #expect(driver.effects.isEmpty)
  }

  @Test func listsTellHowMuchIsBelow() {
    let driver = Driver(120, 40)
    driver.press("f")
    #expect(driver.screen.contains(" more rows "))
    driver.press("pgdn pgdn pgdn pgdn pgdn pgdn")
    #expect(!driver.screen.contains(" more row"))
  }

  @Test func footerNamesTheKeysOfTheContext() {
    let driver = Driver(120, 40)
    #expect(driver.footer.contains("Enter open") && driver.footer.contains("w who met whom"))
    driver.press("2")
    #expect(driver.footer.contains("Enter go in"))
    driver.press("w")
    #expect(driver.footer.contains("Enter take") && !driver.footer.contains("q quit"))
  }
}
