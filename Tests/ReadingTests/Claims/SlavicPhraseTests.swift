import TestLexicon
import Testing

/// Russian and Ukrainian turns of phrase around contacts.
@Suite struct SlavicPhraseTests {
  @Test(arguments: SentenceCase.table(told)) func readsPhrases(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(nothing)) func inventsNothing(_ sentence: SentenceCase) {
    #expect(sentence.events.isEmpty)
  }

  private static let told = """
    ru 2024-05-03 | Виктор Орбан принял в Будапеште Анджея Дуду. С польской стороны во встрече также участвовали
      | Радослав Сикорский и Дональд Туск.
      consult/meet happened budapest: andrzej-duda, host viktor-orban
    ru 2024-05-03 | Спецпосланник венгерского президента Роберт Фицо встретился с Анджеем Дудой.
      consult/meet happened: andrzej-duda, robert-fico
    ru 2024-05-03 | Виктор Орбан проинформировал президента Польши об итогах беседы с Робертом Фицо.
      consult/talks happened: robert-fico, viktor-orban
    ru 2024-05-03 | Виктор Орбан провел в Риме переговоры с Робертом Фицо, а также осмотрел выставку художника,
      | умершего в 2016 году.
      consult/talks happened rome: robert-fico, viktor-orban
    ru 2024-05-03 | Виктор Орбан накануне намеченной на 31 мая встречи поговорил по телефону с Робертом Фицо.
      consult/call happened: robert-fico, viktor-orban
    ru 2024-05-03 | Виктор Орбан совершит визит в Норвегию по приглашению Анджея Дуды.
      consult/visit planned norway: viktor-orban
    uk 2024-05-03 | У міністерстві повідомили, що під час бесіди з Анджеєм Дудою Віктор Орбан передав вітання.
      consult/talks happened: andrzej-duda, viktor-orban
    uk 2024-05-03 | Перед можливими переговорами Норвегії та Ісландії, Віктор Орбан провів зустріч із Робертом Фіцо.
      consult/talks planned: iceland, norway
      consult/meet happened: robert-fico, viktor-orban
    uk 2024-05-03 | Віктор Орбан відправить до Рима делегацію на переговори з Робертом Фіцо.
      consult/talks planned: robert-fico, viktor-orban
    uk 2024-05-03 | Віктор Орбан зустрівся з двома друзями Норвегії, Робертом Фіцо та Анджеєм Дудою.
      consult/meet happened: andrzej-duda, robert-fico, viktor-orban
    ru 2024-05-03 | Виктор Орбан встретился в четверг с генсеком НАТО.
      consult/meet happened 2024-05-02: jens-stoltenberg, viktor-orban
    uk 2024-05-03 | Віктор Орбан контактував з Робертом Фіцо.
      consult/talks happened: robert-fico, viktor-orban
    """

  private static let nothing = """
    uk 2024-05-03 | Тема випуску: зустрічі польських посадовців із представниками Норвегії.
    uk 2024-05-03 | Свідченням цього можуть бути зустрічі польських посадовців із представниками Норвегії.
    ru 2024-05-03 | В выпуске: встречи польских чиновников с представителями Норвегии.
    ru 2024-05-03 | Роберт Фицо стал первым лицом Словакии, о котором писали газеты.
    uk 2024-05-03 | Радослав Сікорський і Дональд Туск виступили. У ході переговорів сторони обміняються думками.
    """
}
