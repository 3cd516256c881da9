import TestLexicon
import Testing

/// What was intended and came to nothing, and what was called off before something else.
@Suite struct StatusTests {
  @Test(arguments: SentenceCase.table(intended)) func tellsWhatWasIntendedOnce(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(others)) func leavesTheStatusToWhatItSpeaksOf(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let intended = """
    de 2024-05-01 | Ursprünglich sollte Olaf Scholz am Freitag Xi Jinping treffen.
      consult/meet cancelled 2024-05-03: olaf-scholz, xi-jinping
    en 2024-05-01 | Olaf Scholz had intended to meet Xi Jinping.
      consult/meet cancelled: olaf-scholz, xi-jinping
    fr 2024-05-01 | Olaf Scholz devait initialement rencontrer Xi Jinping.
      consult/meet cancelled: olaf-scholz, xi-jinping
    uk 2024-05-01 | Олаф Шольц спочатку планував зустрітися з Сі Цзіньпіном.
      consult/meet cancelled: olaf-scholz, xi-jinping
    ru 2024-05-01 | Олаф Шольц первоначально планировал встретиться с Си Цзиньпином.
      consult/meet cancelled: olaf-scholz, xi-jinping
    """

  private static let others = """
    de 2024-05-01 | Olaf Scholz telefonierte nach der Absage mit Xi Jinping.
      consult/call happened: olaf-scholz, xi-jinping
    de 2024-05-01 | Olaf Scholz hat das Treffen mit Xi Jinping nach Wochen abgesagt.
      consult/meet cancelled: olaf-scholz, xi-jinping
    en 2024-05-01 | Following his talks with Xi Jinping, Olaf Scholz agreed to meet Emmanuel Macron.
      consult/talks happened: olaf-scholz, xi-jinping
      consult/meet planned: emmanuel-macron, olaf-scholz
    de 2024-05-01 | Nach Gesprächen mit Xi Jinping traf Olaf Scholz Emmanuel Macron.
      consult/talks happened: olaf-scholz, xi-jinping
      consult/meet happened: emmanuel-macron, olaf-scholz
    de 2024-05-01 | Mit Xi Jinping traf sich Olaf Scholz in Genf.
      consult/meet happened geneva: olaf-scholz, xi-jinping
    en 2024-05-01 | Xi Jinping did not have "a secret meeting" with Olaf Scholz.
      consult/meet denied: olaf-scholz, xi-jinping
    en 2024-05-01 | Officials called reports of a meeting between Xi Jinping and Olaf Scholz baseless.
      consult/meet denied: olaf-scholz, xi-jinping
    ru 2024-05-01 | Достигнута договоренность о новой встрече Си Цзиньпина с Олафом Шольцем.
      consult/meet planned: olaf-scholz, xi-jinping
    ru 2024-05-01 | Поездка Си Цзиньпина в Берлин для встречи с Олафом Шольцем запланирована на июнь.
      consult/visit planned berlin: xi-jinping
      consult/meet planned 2024-06 berlin: olaf-scholz, xi-jinping
    ru 2024-05-01 | Дату визита Си Цзиньпина в Берлин не называли.
    en 2024-05-01 | Olaf Scholz spoke with Xi Jinping ahead of an expected summit.
      consult/talks happened: olaf-scholz, xi-jinping
    ru 2024-05-01 | В июне должна была пройти встреча Си Цзиньпина с Олафом Шольцем, но канцлер ее отменил.
      consult/meet cancelled 2024-06: olaf-scholz, xi-jinping
    en 2024-05-01 | Officials did not disclose the meeting between Xi Jinping and Olaf Scholz.
      consult/meet happened: olaf-scholz, xi-jinping
    en 2024-05-01 | Officials dismissed reports of talks between Xi Jinping and Olaf Scholz as baseless.
      consult/talks denied: olaf-scholz, xi-jinping
    ru 2024-05-01 | Ван И сказал, что у Си Цзиньпина не было времени поговорить с Олафом Шольцем.
      consult/talks denied: olaf-scholz, xi-jinping
    """
}
