import TestLexicon
import Testing

/// Who plays which part where the order of words or a small word says so.
@Suite struct RoleTests {
  @Test(arguments: SentenceCase.table(places)) func takesThePlaceInFrontForWhereItLed(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(owners)) func takesWhoHasAMeetingForWhoMeets(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(wishes)) func takesWhoIsWishedToComeForWhoComes(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(bystanders)) func leavesOutWhatHangsOnOtherWords(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(offices)) func tellsWhoHoldsAnOffice(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let places = """
    uk 2024-05-01 | Також Варшаву відвідав Емманюель Макрон.
      consult/visit happened warsaw: emmanuel-macron
    ru 2024-05-01 | Варшаву с рабочим визитом 16 мая посетит Эмманюэль Макрон.
      consult/visit planned 2024-05-16 warsaw: emmanuel-macron
    de 2024-05-01 | Astana besuchte Emmanuel Macron.
      consult/visit happened astana: emmanuel-macron
    en 2024-05-01 | Guests waited in Warsaw. | Emmanuel Macron arrived in the country on Monday.
      consult/visit happened 2024-04-29 warsaw: emmanuel-macron
    uk 2024-05-01 | У Варшаві бачили Емманюеля Макрона, який перебуває в нашій країні з візитом.
      consult/visit happened warsaw: emmanuel-macron
    """

  private static let owners = """
    uk 2024-05-01 | Також в Анджея Дуди заплановані зустрічі з Емманюелем Макроном.
      consult/meet planned: andrzej-duda, emmanuel-macron
    ru 2024-05-01 | У президента Польши в графике стоит встреча с Эмманюэлем Макроном.
      consult/meet planned: andrzej-duda, emmanuel-macron
    ru 2024-05-01 | В программе визита Анджея Дуды встреча с Эмманюэлем Макроном.
      consult/meet planned: andrzej-duda, emmanuel-macron
    """

  private static let wishes = """
    en 2024-05-01 | Wang Yi reaffirmed the will of Xi Jinping to visit Warsaw.
      consult/visit planned warsaw: xi-jinping
    ru 2024-05-01 | Ван И подтвердил планы Си Цзиньпина посетить Варшаву.
      consult/visit planned warsaw: xi-jinping
    """

  private static let bystanders = """
    ru 2024-05-01 | Анджей Дуда во время приёма в честь участников саммита НАТО встретился с Эмманюэлем Макроном.
      consult/meet happened: andrzej-duda, emmanuel-macron
    uk 2024-05-01 | Під час візиту до США президент Анджей Дуда зустрінеться з Емманюелем Макроном.
      consult/visit happened united-states: andrzej-duda
      consult/meet planned: andrzej-duda, emmanuel-macron
    ru 2024-05-01 | На полях саммита должна пройти встреча Анджея Дуды с Эмманюэлем Макроном.
      consult/meet planned: andrzej-duda, emmanuel-macron
    en 2024-05-01 | Andrzej Duda met Emmanuel Macron. | The pair spoke on Monday, covering Iran as well as Taiwan.
      consult/meet happened 2024-04-29: andrzej-duda, emmanuel-macron
      consult/talks happened 2024-04-29: andrzej-duda, emmanuel-macron
    en 2024-05-01 | Andrzej Duda arrived for a two-day visit to Astana.
      consult/visit happened astana: andrzej-duda
    """

  private static let offices = """
    uk 2024-05-01 | Президент Польщі Анджей Дуда виступив. Президент Франції Емманюель Макрон слухав.
      | Польща чекає на гостей. Франція також. Усі готові.
      | Завтра відбудуться польсько-французькі переговори під головуванням президентів двох держав.
      consult/talks planned 2024-05-02: andrzej-duda, emmanuel-macron
    en 2024-05-01 | Wang Yi spoke by phone with newly appointed Polish Foreign Minister Radoslaw Sikorski.
      consult/call happened: radoslaw-sikorski, wang-yi
    en 2024-05-01 | Wang Yi met with Kremlin head Vladimir Putin.
      consult/meet happened: vladimir-putin, wang-yi
    uk 2024-05-01 | Ван Ї та Сергій Лавров відвідають завод у Москві.
    ru 2024-05-01 | Он попросил его провести встречу.
    uk 2024-05-01 | Президент Польщі Анджей Дуда заговорив.
      | Про це повідомив прес-секретар президента Литви Петро Коваленко.
      | Президент зустрінеться з Емманюелем Макроном.
      consult/meet planned: andrzej-duda, emmanuel-macron
    en 2024-05-01 | Foreign Minister Wang Yi met a Russian minister.
      consult/meet happened: russia, wang-yi
    en 2024-05-01 | Prime Minister Fumio Kishida arrived in Astana. | He thanked Prime Minister Donald Tusk.
      | Wang Yi watched them. | The two prime ministers held talks.
      consult/visit happened astana: fumio-kishida
      consult/talks happened: donald-tusk, fumio-kishida
    en 2024-05-01 | He will call on President Andrzej Duda. | Andrzej Duda called on Emmanuel Macron to act.
      request happened: source andrzej-duda, target emmanuel-macron
    en 2024-05-01 | Wang Yi came. | He will then call on President Andrzej Duda.
      consult/meet planned: andrzej-duda, wang-yi
    """
}
