"""Sentences of made texts in five languages: what is told of events, and paragraphs in which nobody acts.

Names stand in the nominative everywhere, so that one form of each does.
"""
LANGUAGES = ("de", "en", "fr", "ru", "uk")

MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(),
}
DAYS = {
    "de": "{}. {} {}", "en": "{} {} {}", "fr": "{} {} {}", "ru": "{} {} {} года", "uk": "{} {} {} року",
}

# Cities as they stand behind "in": de, en, fr, ru, uk.
CITIES = """
in Wilna|in Vilnius|à Vilnius|в Вильнюсе|у Вільнюсі
in Wien|in Vienna|à Vienne|в Вене|у Відні
in Genf|in Geneva|à Genève|в Женеве|у Женеві
in Ankara|in Ankara|à Ankara|в Анкаре|в Анкарі
in Warschau|in Warsaw|à Varsovie|в Варшаве|у Варшаві
in Prag|in Prague|à Prague|в Праге|у Празі
in Brüssel|in Brussels|à Bruxelles|в Брюсселе|у Брюсселі
in Budapest|in Budapest|à Budapest|в Будапеште|у Будапешті
in Berlin|in Berlin|à Berlin|в Берлине|у Берліні
in Paris|in Paris|à Paris|в Париже|у Парижі
in Rom|in Rome|à Rome|в Риме|у Римі
in Madrid|in Madrid|à Madrid|в Мадриде|у Мадриді
in Riga|in Riga|à Riga|в Риге|у Ризі
in Tallinn|in Tallinn|à Tallinn|в Таллине|у Таллінні
in Oslo|in Oslo|à Oslo|в Осло|в Осло
in Lissabon|in Lisbon|à Lisbonne|в Лиссабоне|у Лісабоні
in Astana|in Astana|à Astana|в Астане|в Астані
in Taschkent|in Tashkent|à Tachkent|в Ташкенте|у Ташкенті
in Baku|in Baku|à Bakou|в Баку|в Баку
in Seoul|in Seoul|à Séoul|в Сеуле|у Сеулі
in Peking|in Beijing|à Pékin|в Пекине|у Пекіні
in Tokio|in Tokyo|à Tokyo|в Токио|в Токіо
in Hanoi|in Hanoi|à Hanoï|в Ханое|у Ханої
""".strip().splitlines()
# Any other city, by its name alone.
OTHER_CITY = {"de": "in {}", "en": "in {}", "fr": "à {}", "ru": "в городе {}", "uk": "у місті {}"}

# What the lexicon does not list needs an office to be known for a person.
OFFICES = {
    "de": ("Außenminister", "Verteidigungsminister", "Handelsminister", "Energieminister"),
    "en": ("foreign minister", "defence minister", "trade minister", "energy minister"),
    "fr": ("le ministre des Affaires étrangères", "le ministre de la Défense", "le ministre du Commerce",
           "le ministre de l'Énergie"),
    "ru": ("министр иностранных дел", "министр обороны", "министр торговли", "министр энергетики"),
    "uk": ("міністр закордонних справ", "міністр оборони", "міністр торгівлі", "міністр енергетики"),
}

# {a}, {b}: who; {c}: ", X" of a third; {d}: the day; {p}: where, with a blank before it, or nothing.
EVENTS = {
    "meet": {
        "de": ("{a} traf am {d}{p} {b}{c}.", "{a} und {b}{c} trafen sich am {d}{p}.",
               "Am {d} traf {a}{p} {b}{c}."),
        "en": ("{a} met {b}{c}{p} on {d}.", "{a} and {b}{c} met{p} on {d}.", "On {d}, {a} met {b}{c}{p}."),
        "fr": ("{a} a rencontré {b}{c}{p} le {d}.", "Le {d}, {a} a rencontré {b}{c}{p}.",
               "{a} et {b}{c} se sont rencontrés{p} le {d}."),
        "ru": ("{a} и {b}{c} встретились{p} {d}.", "{d} {a} и {b}{c} встретились{p}.",
               "{a} и {b}{c} {d} провели встречу{p}."),
        "uk": ("{a} і {b}{c} зустрілися{p} {d}.", "{d} {a} та {b}{c} зустрілися{p}.",
               "{a} і {b}{c} {d} провели зустріч{p}."),
    },
    "call": {
        "de": ("{a} telefonierte am {d} mit {b}.", "{a} und {b} telefonierten am {d}."),
        "en": ("{a} spoke by phone with {b} on {d}.", "On {d}, {a} and {b} spoke by phone."),
        "fr": ("{a} s'est entretenu par téléphone avec {b} le {d}.", "Le {d}, {a} s'est entretenu au téléphone avec {b}."),
        "ru": ("{a} и {b} {d} поговорили по телефону.", "{d} {a} и {b} провели телефонный разговор."),
        "uk": ("{a} і {b} {d} поговорили телефоном.", "{d} {a} та {b} провели телефонну розмову."),
    },
}
UNDATED = {
    "meet": {
        "de": ("Das Treffen von {a} mit {b} dauerte zwei Stunden.", "{a} hat {b} getroffen, wie Zeitungen berichteten."),
        "en": ("The meeting between {a} and {b} lasted two hours.", "{a} met {b}, newspapers reported."),
        "fr": ("La rencontre entre {a} et {b} a duré deux heures.", "{a} a rencontré {b}, selon la presse."),
        "ru": ("{a} и {b} встретились, писали газеты.", "{a} и {b} провели встречу, писали газеты."),
        "uk": ("{a} і {b} зустрілися, писали газети.", "{a} і {b} провели зустріч, писали газети."),
    },
    "call": {
        "de": ("{a} und {b} haben telefoniert, wie Zeitungen berichteten.",),
        "en": ("{a} spoke by phone with {b}, newspapers reported.",),
        "fr": ("{a} s'est entretenu par téléphone avec {b}, selon la presse.",),
        "ru": ("{a} и {b} поговорили по телефону, писали газеты.",),
        "uk": ("{a} і {b} поговорили телефоном, писали газети.",),
    },
}

# {n}: a number; {t}, {u}: things; {w}: a rare word.
FILLER = {
    "de": (
        "Die Preise für {t} sind im vergangenen Quartal um {n} Prozent gestiegen.",
        "In der Region wurden {n} Tonnen {t} geerntet, weniger als erwartet.",
        "Fachleute rechnen damit, dass {t} bald billiger wird als {u}.",
        "Wegen des Regens fielen {n} Züge aus, und der Handel mit {t} kam zum Erliegen.",
        "Die neue Sorte „{w}“ soll gegen Trockenheit unempfindlich sein.",
        "Viele Haushalte sparen bei {t} und geben mehr für {u} aus.",
        "Das Verfahren „{w}“ senkt nach Angaben der Hersteller den Verbrauch um {n} Prozent.",
        "Der Markt für {t} bleibt schwierig, während {u} gefragt ist.",
    ),
    "en": (
        "Prices of {t} rose by {n} percent over the past quarter.",
        "About {n} tonnes of {t} were harvested in the region, less than expected.",
        "Experts expect {t} to become cheaper than {u} before long.",
        "Because of the rain {n} trains were cancelled, and trade in {t} came to a halt.",
        "The new variety, known as “{w}”, is said to withstand drought.",
        "Many households save on {t} and spend more on {u}.",
        "The method called “{w}” cuts consumption by {n} percent, its makers say.",
        "The market for {t} remains difficult while {u} is in demand.",
    ),
    "fr": (
        "Les prix de {t} ont augmenté de {n} pour cent au cours du dernier trimestre.",
        "Quelque {n} tonnes de {t} ont été récoltées dans la région, moins que prévu.",
        "Les spécialistes pensent que le prix de {t} passera bientôt sous celui de {u}.",
        "À cause de la pluie, {n} trains ont été supprimés et le commerce de {t} s'est arrêté.",
        "La nouvelle variété, dite « {w} », résisterait à la sécheresse.",
        "Beaucoup de ménages dépensent moins en {t} et davantage en {u}.",
        "Le procédé « {w} » réduit la consommation de {n} pour cent, selon les fabricants.",
        "Le marché de {t} reste difficile, tandis que celui de {u} progresse.",
    ),
    "ru": (
        "Цены на {t} за прошедший квартал выросли на {n} процентов.",
        "В области собрали {n} тонн урожая, меньше ожидаемого; подорожали {t}.",
        "Специалисты считают, что {t} скоро станут дешевле, чем {u}.",
        "Из-за дождя отменили {n} поездов, и торговля остановилась.",
        "Новый сорт «{w}», как утверждают, не боится засухи.",
        "Многие семьи экономят на еде и реже покупают {t}.",
        "Способ «{w}» снижает расход топлива на {n} процентов.",
        "Рынок остаётся трудным: {t} никто не берёт, {u} в цене.",
    ),
    "uk": (
        "Ціни на {t} за минулий квартал зросли на {n} відсотків.",
        "В області зібрали {n} тонн урожаю, менше очікуваного; подорожчали {t}.",
        "Фахівці вважають, що {t} невдовзі стануть дешевшими, ніж {u}.",
        "Через дощ скасували {n} поїздів, і торгівля зупинилася.",
        "Новий сорт «{w}», як запевняють, не боїться посухи.",
        "Багато родин заощаджують на їжі та рідше купують {t}.",
        "Спосіб «{w}» зменшує витрати пального на {n} відсотків.",
        "Ринок залишається складним: {t} ніхто не бере, {u} у ціні.",
    ),
}
THINGS = {
    "de": "Weizen Gerste Roggen Butter Käse Kaffee Zucker Holz Papier Stahl Kupfer Zement Milch Obst Gemüse Strom Wolle "
          "Leder Glas Honig Wein Bier Salz Reis Mais".split(),
    "en": "wheat barley rye butter cheese coffee sugar timber paper steel copper cement milk fruit electricity wool "
          "leather glass honey wine beer salt rice maize cotton".split(),
    "fr": "blé seigle beurre fromage café sucre bois papier fer cuivre ciment lait raisin charbon laine cuir verre miel vin "
          "sel riz coton cidre tabac chanvre".split(),
    "ru": "яблоки груши огурцы помидоры орехи ягоды грибы доски кирпичи трубы ткани ковры сапоги книги тетради стёкла "
          "свечи крупы сливы вишни дрова лодки сети бочки корзины".split(),
    "uk": "яблука груші огірки помідори горіхи ягоди гриби дошки цеглини труби тканини килими чоботи книжки зошити "
          "шибки свічки крупи сливи вишні дрова човни сітки бочки кошики".split(),
}
TITLES = {
    "de": "Bericht über {t} und {u}", "en": "A report on {t} and {u}", "fr": "Le point sur {t} et {u}",
    "ru": "Обзор: {t} и {u}", "uk": "Огляд: {t} і {u}",
}

# Names of invented persons: given names alike in all five languages, and syllables of family names, in Latin and
# Cyrillic (Russian, Ukrainian) letters.
GIVEN = """
Anton Антон Антон|Roman Роман Роман|Viktor Виктор Віктор|Adam Адам Адам|Marko Марко Марко|Oskar Оскар Оскар
Albert Альберт Альберт|Robert Роберт Роберт|Eduard Эдуард Едуард|Artur Артур Артур|Boris Борис Борис
Leonid Леонид Леонід|Timur Тимур Тимур|Ruslan Руслан Руслан|Bogdan Богдан Богдан|Konstantin Константин Костянтин
Maksim Максим Максим|Stanislav Станислав Станіслав|Vadim Вадим Вадим|Damir Дамир Дамір
""".replace("\n", "|").strip("|").split("|")
STARTS = "Bar Бар|Dor Дор|Gal Гал|Kor Кор|Lam Лам|Mal Мал|Nor Нор|Pol Пол|Rad Рад|Sol Сол|Tar Тар|Ver Вер|Zan Зан|" \
    "Bel Бел|Dun Дун|Gor Гор|Kab Каб|Lod Лод|Mur Мур|Par Пар|Run Рун|Sab Саб|Tob Тоб|Vol Вол".split("|")
MIDDLES = "a а|o о|u у|be бе|da да|ga га|ka ка|lo ло|ma ма|no но|pa па|ro ро|ta та|va ва|zo зо|mu му|du ду|gu гу".split("|")
ENDINGS = "nov нов|man ман|rin рин|del дел|bek бек|tan тан|dur дур|vas вас|lin лин|kos кос|mar мар|gad гад|pul пул|zar зар".split("|")
