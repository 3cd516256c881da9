import TestLexicon
import Testing

/// Heads of states and regions, and lists of those who speak for states and bodies.
@Suite struct HeadTests {
  @Test(arguments: SentenceCase.table(told)) func readsHeads(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(persons)) func tellsNamesFromPlaces(_ sentence: SentenceCase) {
    #expect(sentence.persons == sentence.expected)
  }

  private static let told = """
    ru 2024-05-03 | Виктор Орбан встретится с главой Кремля.
      consult/meet planned: viktor-orban, vladimir-putin
    uk 2024-05-03 | Віктор Орбан зустрінеться з очільником Кремля.
      consult/meet planned: viktor-orban, vladimir-putin
    ru 1996-05-03 | Президент Киргизии Аскар Акаев прибыл в Рим. Виктор Орбан принял главу Киргизии.
      consult/visit happened rome: askar-akayev
      consult/meet happened: askar-akayev, host viktor-orban
    ru 2024-05-03 | Виктор Орбан встретился с послами Словакии, Испании, Евросоюза и Израиля.
      consult/meet happened: european-union, israel, slovakia, spain, viktor-orban
    ru 2024-05-03 | Состоялась встреча губернатора Ростовской области Василия Голубева и Виктора Орбана.
      consult/meet happened: vasily-golubev, viktor-orban
    ru 2024-05-03 | В рамках форума регионов Норвегии и Исландии, состоялась встреча Роберта Фицо и Виктора Орбана.
      consult/meet happened: robert-fico, viktor-orban
    ru 2024-05-03 | Виктор Орбан встретился с главой Заречненского облисполкома Беларуси Иваном Ивановым.
      consult/meet happened: ?Ivan Ivanov, viktor-orban
    fr 2024-05-03 | Viktor Orban est accueilli par son homologue de Pologne, le Général d'armée Andrzej Duda.
      consult/meet happened: host andrzej-duda, viktor-orban
    fr 2024-05-03 | Viktor Orban, président du Conseil national en Norvège, et Robert Fico seront accueillis par Andrzej
      | Duda.
      consult/meet planned: host andrzej-duda, robert-fico, viktor-orban
    fr 2024-05-03 | Viktor Orban a offert un dîner en l'honneur d'Andrzej Duda.
      consult/meet happened: andrzej-duda, viktor-orban
    uk 2024-05-03 | Віктор Орбан зустрівся з Робертою Мецолою, з головою Палати депутатів Італії Лоренцо Фонтаною.
      consult/meet happened: ?Lorentso Fontana, roberta-metsola, viktor-orban
    uk 2024-05-03 | "У Римі провів зустріч із Віктором Орбаном", – повідомив Руслан Стефанчук.
      consult/meet happened rome: ruslan-stefanchuk, viktor-orban
    uk 2024-05-03 | Віктор Орбан, Роберт Фіцо і європейські лідери провели розмову з Анджеєм Дудою.
      consult/talks happened: andrzej-duda, robert-fico, viktor-orban
    fr 2024-05-03 | Accompagné de son épouse Marie Tremblay, le président polonais a été reçu par Viktor Orban.
      consult/meet happened: andrzej-duda, host viktor-orban
    """

  private static let persons = """
    ru 2024-05-03 | Губернатор Синегоры Наталья Комаровская прилетела в Рим.
      Наталья Комаровская=?Natalya Komarovskaya
    ru 2024-05-03 | Виктор Орбан выступил на XI Форуме регионов.
      Виктор Орбан=viktor-orban
    ru 2024-05-03 | Виктор Орбан беседовал с главой Заречненского облисполкома.
      Виктор Орбан=viktor-orban
    fr 2024-05-03 | Viktor Orban est arrivé à l'aéroport Marcel Tremblay.
      Viktor Orban=viktor-orban
    fr 2024-05-03 | Viktor Orban a été reçu par le président de l'Assemblée nationale (PAN), Cavaye Bello Djibril.
      Viktor Orban=viktor-orban
      Cavaye Bello Djibril=?Cavaye Bello Djibril
    fr 2024-05-03 | Le prince Turki Ben Mohammed Ben Fahd Ben Abdulaziz est arrivé.
      Turki Ben Mohammed Ben Fahd Ben Abdulaziz=?Turki Ben Mohammed Ben Fahd Ben Abdulaziz
    fr 2024-05-03 | Le ministre Philippe Tremblard a parlé.
      Philippe Tremblard=?Philippe Tremblard
    ru 2024-05-03 | Председатель Сената Олий Мажлиса Республики Узбекистан Танзила Нарбаева прибыла в Рим.
      Танзила Нарбаева=tanzila-narbayeva
    fr 2024-05-03 | Mohamed Ali Nafti, ministre Affaires Étrangères, a parlé.
      Mohamed Ali Nafti=mohamed-ali-nafti
    uk 2024-05-03 | Віктор Орбан зустрівся з Яном Ліпавським. На запрошення чеського колеги Ліпавського він прибув.
      Віктор Орбан=viktor-orban
      Яном Ліпавським=jan-lipavsky
      Ліпавського=jan-lipavsky
    """
}
