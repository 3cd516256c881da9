import Browser
import Frame
import Testing

@Suite struct TerminalCharsetTests {
  @Test(arguments: [
    ("Сергей Шойгу", "Sergey Shoygu"), ("зустріч", "zustrich"), ("день", "den'"), ("Élysée, Straße", "Elysee, Strasse"),
    ("Ві́нниця", "Vinnitsya"), ("王毅", "??"),
  ])
  func lettersOfOtherScriptsBecomeLatin(_ text: String, _ expected: String) {
    #expect(Charset.terminal(.ascii).visible(text) == expected)
    #expect(Charset.terminal(.unicode).visible(text) == text)
  }
}
