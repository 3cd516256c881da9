import TestLexicon
import Testing

/// Nouns parted by a remark from those they tell of.
@Suite struct RemarkTests {
  @Test(arguments: SentenceCase.table(remarks)) func goesOnBehindARemark(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  private static let remarks = """
    en 2024-05-03 | The meeting, long awaited, between Viktor Orban and Robert Fico was postponed on Monday.
      consult/meet cancelled: robert-fico, viktor-orban
    en 2024-05-03 | The meeting, which raises great hopes, between Viktor Orban and Robert Fico could take place next week.
      consult/meet planned 2024-05-06/2024-05-12: robert-fico, viktor-orban
    en 2024-05-03 | The talks, long awaited, between Viktor Orban and Robert Fico took place in Rome on 28 April.
      consult/talks happened 2024-04-28 rome: robert-fico, viktor-orban
    de 2024-05-03 | Das Treffen, das große Hoffnungen weckt, zwischen Viktor Orban und Robert Fico wurde abgesagt.
      consult/meet cancelled: robert-fico, viktor-orban
    fr 2024-05-03 | La rencontre, qui suscite de grands espoirs, entre Viktor Orban et Robert Fico aura lieu à Rome.
      consult/meet planned rome: robert-fico, viktor-orban
    ru 2024-05-03 | Встреча, которая вызывает большие надежды, между Виктором Орбаном и Робертом Фицо отменена.
      consult/meet cancelled: robert-fico, viktor-orban
    uk 2024-05-03 | Зустріч, яка викликає великі надії, між Віктором Орбаном і Робертом Фіцо скасована.
      consult/meet cancelled: robert-fico, viktor-orban
    """
}
