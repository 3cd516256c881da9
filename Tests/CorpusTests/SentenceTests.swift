import Testing

@testable import Corpus

@Suite struct SentenceTests {
  /// The sentences of a text are written with `¦` between them.
  @Test(arguments: [
    ("de", "Am 28. Februar kam er an. ¦Am 1. März flog er ab."),
    ("de", "Das ist z.B. Herrn Dr. Weber bekannt, d. h. allen. ¦Er schwieg."),
    ("de", "Es waren ca. 3.500 Menschen, u. a. aus Kiew. ¦Um 14.30 Uhr gingen sie."),
    ("de", "Im 21. Jahrhundert ist das anders. ¦Der 3. Weltkrieg blieb aus."),
    ("de", "Er traf Minister, Abgeordnete usw. ¦Danach reiste er weiter."),
    ("de", "Das war 2023. ¦Danach kam nichts."),
    ("de", "»Wann kommt er?«, fragte sie. ¦»Bald.« ¦Er kam nie."),
    ("en", "Mr. Miller met Gov. Jane Q. Doe in the U.S. Capitol. ¦He left at 5 p.m. ¦The talks went on."),
    ("en", "She lives in the U.S. ¦The house is small."),
    ("en", "\"Who is it?\" he asked. ¦\"Nobody,\" she said... ¦Then silence."),
    ("en", "It rose by 3.5 percent, see No. 7 below. ¦He said no. ¦Nobody answered."),
    ("en", "George H. W. Bush was there. ¦So was J. K. Rowling."),
    ("en", "He quit (or was fired.) ¦What a day! ¦Really?! ¦Yes."),
    ("fr", "M. Durand a rencontré Mme. Petit, etc. ¦Il est parti."),
    ("fr", "Né en 50 av. J.-C. à Rome. ¦« Vraiment ? » ¦Il a dit non."),
    ("ru", "В. В. Иванов и А.С. Петров встретились на ул. Ленина. ¦Они говорили о ценах и т.д. ¦Потом ушли."),
    ("ru", "Завод им. Кирова открыт в 1934 г. в Москве. ¦В 2001 г. его закрыли."),
    ("ru", "«Когда это кончится?» — спросил он. ¦Никто не ответил…"),
    ("ru", "Было 5 млн. человек, т. е. много. ¦Так сказал проф. Сидоров."),
    ("uk", "І. П. Коваль та ін. ¦Вони зустрілися на вул. Хрещатик. ¦Це було 2020 р. у Києві."),
    ("uk", "Завод ім. Шевченка, м. Київ, тощо. ¦Що далі?"),
    ("zh", "他们昨天见面。¦“你好！”¦会议结束了。"),
    ("ja", "会談は終わった。¦次はいつですか？¦未定です。"),
    ("ar", "هل وصل الوزير؟ ¦نعم وصل."),
    ("en", "First line of a\nsentence. ¦Second one\nends here."),
    ("en", "Visit example.com or mail a.b@example.org. ¦Thanks."),
    ("en", "It is known.[12] ¦It is not."),
    ("en", "He left on Friday.¦The talks went on until Sept. 14.¦They ended in Rome.¦Nobody won."),
    ("en", "\"We met.\"¦Then he left.¦Lenta.Ru wrote so, and P.S.Miller of ASP.Net agreed."),
    ("de", "Er reiste weiter.¦Danach, am 28.Februar, sprach Dr.Weber mit Prof.Meier.¦Danach kam nichts."),
    ("ru", "Он уехал.¦Потом об этом писала Газета.Ru и В.В.Иванов."),
  ])
  func cuts(code: String, marked: String) throws {
    let expected = marked.split(separator: "¦").map { $0.trimmed }
    let text = marked.filter { $0 != "¦" }
    let document = Document(id: "t", bytes: Array(text.utf8))
    let language = try #require(Language(code))
    let range = ByteRange(0..<document.bytes.count)
    let found = Knowledge.splitter.sentences(in: range, of: document, language: language).map(document.text)
    #expect(found == expected)
  }

  @Test func cutsWithoutRulesByShapeAlone() {
    let document = Document(id: "t", bytes: Array("Ahoj. Jak se máš? 3.5 korun.".utf8))
    let found = SentenceSplitter().sentences(in: ByteRange(0..<document.bytes.count), of: document, language: .und)
    #expect(found.map(document.text) == ["Ahoj.", "Jak se máš?", "3.5 korun."])
  }

  @Test(arguments: ["", "   \n ", "...", ".", "?!", "1."])
  func survivesScraps(text: String) {
    let document = Document(id: "t", bytes: Array(text.utf8))
    let found = Knowledge.splitter.sentences(in: ByteRange(0..<99), of: document, language: .und)
    #expect(found.count <= 1)
    #expect(found.allSatisfy { !document.text($0).trimmed.isEmpty })
  }

  @Test func staysWithinTheParagraph() {
    let document = Document(id: "t", bytes: Array("One. Two. Three. Four.".utf8))
    let found = Knowledge.splitter.sentences(in: ByteRange(start: 5, end: 16), of: document, language: .und)
    #expect(found.map(document.text) == ["Two.", "Three."])
  }
}

extension StringProtocol {
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
