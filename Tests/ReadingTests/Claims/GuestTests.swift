import TestLexicon
import Testing

/// Talks and signings that a visit is made for, told without those who hold them.
@Suite struct GuestTests {
  @Test(arguments: SentenceCase.table(announced)) func readsTheTalksOfGuestAndHost(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(others)) func leavesOtherTalksAlone(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let announced = """
    en 2024-05-01 | At the invitation of President Emmanuel Macron, Polish President Andrzej Duda will visit France on
      | 5 June. During the talks, trade will be discussed. The signing of several agreements is planned.
      consult/visit planned 2024-06-05 france: andrzej-duda
      consult/talks planned france: andrzej-duda, emmanuel-macron
      agree/sign planned: france, poland
    de 2024-05-01 | Auf Einladung von Präsident Emmanuel Macron wird der polnische Präsident Andrzej Duda am 5. Juni
      | Frankreich besuchen. Bei den Gesprächen wird es um den Handel gehen. Die Unterzeichnung mehrerer Abkommen ist
      | geplant.
      consult/visit planned 2024-06-05 france: andrzej-duda
      consult/talks planned france: andrzej-duda, emmanuel-macron
      agree/sign planned: france, poland
    fr 2024-05-01 | À l'invitation du président français Emmanuel Macron, le président polonais Andrzej Duda se rendra en
      | France le 5 juin. Au cours des entretiens, le commerce sera abordé. La signature de plusieurs accords est prévue.
      consult/visit planned 2024-06-05 france: andrzej-duda
      consult/talks planned france: andrzej-duda, emmanuel-macron
      agree/sign planned: france, poland
    ru 2024-05-01 | По приглашению президента Армении Ваагна Хачатуряна президент Польши Анджей Дуда посетит Армению
      | 5 июня. В ходе переговоров будут обсуждены вопросы торговли. Планируется подписание ряда документов.
      consult/visit planned 2024-06-05 armenia: andrzej-duda
      consult/talks planned armenia: andrzej-duda, vahagn-khachaturyan
      agree/sign planned: armenia, poland
    uk 2024-05-01 | На запрошення президента України Володимира Зеленського президент Литви Гітанас Науседа відвідає
      | Україну 5 червня. Під час переговорів обговорять торгівлю. Планується підписання низки документів.
      consult/visit planned 2024-06-05 ukraine: gitanas-nauseda
      consult/talks planned ukraine: gitanas-nauseda, volodymyr-zelenskyy
      agree/sign planned: lithuania, ukraine
    """

  private static let others = """
    en 2024-05-01 | Andrzej Duda will visit France on 5 June. During the talks, trade will be discussed.
      consult/visit planned 2024-06-05 france: andrzej-duda
    en 2024-05-01 | At the invitation of President Emmanuel Macron, Polish President Andrzej Duda will visit France on
      | 5 June. The weather will be fine. During the talks in Geneva, trade was discussed.
      consult/visit planned 2024-06-05 france: andrzej-duda
    en 2024-05-01 | Gitanas Nauseda will meet Andrzej Duda. The signing of a new law is planned.
      consult/meet planned: andrzej-duda, gitanas-nauseda
    """
}
