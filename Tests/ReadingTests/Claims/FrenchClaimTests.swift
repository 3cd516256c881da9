import TestLexicon
import Testing

/// What French sentences report, and what they do not.
@Suite struct FrenchClaimTests {
  @Test(arguments: SentenceCase.table(happened)) func tellsWhatHappened(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(uncertain)) func tellsHowFarItHappened(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(nothing)) func inventsNothing(_ sentence: SentenceCase) {
    #expect(sentence.events.isEmpty)
  }

  @Test(arguments: SentenceCase.table(sources)) func tellsWhoSaysSo(_ sentence: SentenceCase) {
    #expect(sentence.attributedEvents == sentence.expected)
  }

  private static let happened = """
    fr 2024-05-03 | Viktor Orban est en visite ce jeudi dans le sud de la Pologne pour s'entretenir avec Andrzej Duda.
      consult/visit happened 2024-05-02 poland: viktor-orban
      consult/meet planned: andrzej-duda, viktor-orban
    fr 2024-05-03 | Stéphane Séjourné a présenté jeudi ses lettres de créance au président Andrzej Duda.
      consult/meet happened 2024-05-02: andrzej-duda, stephane-sejourne
    fr 2024-05-03 | Une altercation a éclaté entre Viktor Orban et Andrzej Duda le 28 février.
      consult/meet happened 2024-02-28: andrzej-duda, viktor-orban
    fr 2024-05-03 | Une altercation verbale a éclaté mardi entre Viktor Orban et Andrzej Duda à Prague.
      consult/meet happened 2024-04-30 prague: andrzej-duda, viktor-orban
    fr 2024-05-03 | Un duel verbal a éclaté entre Viktor Orban et Robert Fico, ce qui a entraîné l'annulation de la signature.
      consult/meet happened: robert-fico, viktor-orban
      agree/sign cancelled: hungary, slovakia
    fr 2024-05-03 | Viktor Orban a examiné jeudi avec Andrzej Duda la situation.
      consult/talks happened 2024-05-02: andrzej-duda, viktor-orban
    fr 2024-05-03 | Viktor Orban serre ensuite la main du président Andrzej Duda avant de rencontrer Robert Fico.
      consult/meet happened: andrzej-duda, viktor-orban
      consult/meet happened: robert-fico, viktor-orban
    fr 2024-05-03 | La visite historique effectuée en mars 2014 par Viktor Orban en Pologne fut brève.
      consult/visit happened 2014-03 poland: viktor-orban
    fr 2019-02-28 | Le sommet entre Donald Trump et Kim Jong-un s'est achevé jeudi plus tôt que prévu.
      consult/meet happened 2019-02-28: donald-trump, kim-jong-un
    fr 2025-03-01 | Sergueï Choïgou avait auparavant vu Wang Yi à Pékin le 28 février.
      consult/meet happened 2025-02-28 beijing: sergei-shoigu, wang-yi
    fr 2025-03-01 | Sergueï Lavrov a rencontré Wang Yi à Pékin le 27 février.
      consult/meet happened 2025-02-27 beijing: sergei-lavrov, wang-yi
    fr 2024-11-20 | Keir Starmer et Olaf Scholz se sont rencontrés à Rome le 18 novembre 2024.
      consult/meet happened 2024-11-18 rome: keir-starmer, olaf-scholz
    fr 2024-11-20 | Emmanuel Macron s'est entretenu mardi avec Javier Milei.
      consult/meet happened 2024-11-19: emmanuel-macron, javier-milei
    fr 2024-06-21 | Les pourparlers entre Vladimir Poutine et Kim Jong-un ont eu lieu à Pyongyang le 19
      | juin.
      consult/talks happened 2024-06-19 pyongyang: kim-jong-un, vladimir-putin
    fr 2024-06-21 | Vladimir Poutine et Kim Jong-un ont signé un traité le 19 juin.
      agree/sign happened 2024-06-19: kim-jong-un, vladimir-putin
    fr 2023-02-22 | Joe Biden s'est rendu à Kiev le 20 février 2023.
      consult/visit happened 2023-02-20 kyiv: joe-biden
    fr 2022-12-29 | Volodymyr Zelensky s'est entretenu par téléphone avec Narendra Modi le 26 décembre.
      consult/call happened 2022-12-26: narendra-modi, volodymyr-zelenskyy
    fr 2023-05-15 | Emmanuel Macron a reçu Volodymyr Zelensky à l'Élysée le 14 mai.
      consult/meet happened 2023-05-14 elysee-palace: host emmanuel-macron, volodymyr-zelenskyy
    fr 2023-05-15 | Volodymyr Zelensky a été reçu par Emmanuel Macron à Paris le 14 mai.
      consult/meet happened 2023-05-14 paris: host emmanuel-macron, volodymyr-zelenskyy
    fr 2024-05-20 | La Chine a accusé le Japon d'ingérence.
      accuse happened: source china, target japan
    fr 2024-05-20 | L'Iran a menacé Israël de représailles.
      threaten happened: source iran, target israel
    fr 2022-09-30 | Le Canada a imposé des sanctions à l'Iran.
      sanction happened: source canada, target iran
    fr 2023-01-26 | La Norvège a livré des chars à l'Ukraine.
      aid/military happened: source norway, target ukraine
    fr 2024-01-12 | Stéphane Séjourné a été nommé ministre des Affaires étrangères le 11 janvier 2024.
      appoint happened 2024-01-11: target stephane-sejourne
    fr 2022-11-20 | La Hongrie a rejeté la proposition.
      reject happened: source hungary
    fr 2022-03-20 | La Pologne a soutenu la Géorgie.
      support happened: source poland, target georgia
    fr 2023-11-16 | La rencontre entre Xi Jinping et Joe Biden a duré quatre heures.
      consult/meet happened: joe-biden, xi-jinping
    fr 2024-08-23 | Narendra Modi est arrivé à Varsovie le 21 août 2024.
      consult/visit happened 2024-08-21 warsaw: narendra-modi
    fr 2024-08-23 | La visite de Narendra Modi à Varsovie a commencé le 21 août 2024.
      consult/visit happened 2024-08-21 warsaw: narendra-modi
    fr 2025-03-02 | Sergueï Choïgou, qui a rencontré Xi Jinping le 28 février, a salué la Chine.
      consult/meet happened 2025-02-28: sergei-shoigu, xi-jinping
      support happened: source sergei-shoigu, target china
    fr 2015-05-13 | Le ministre russe des Affaires étrangères a rencontré John Kerry à Sotchi le 12 mai
      | 2015.
      consult/meet happened 2015-05-12 sochi: john-kerry, sergei-lavrov
    fr 2025-03-22 | Le secrétaire du Conseil de sécurité de Russie, Sergueï Choïgou, a rencontré Kim Jong-un
      | à Pyongyang le 21 mars 2025.
      consult/meet happened 2025-03-21 pyongyang: kim-jong-un, sergei-shoigu
    fr 2023-07-28 | Une délégation chinoise conduite par Li Hongzhong a rencontré Kim Jong-un à Pyongyang le
      | 27 juillet 2023.
      consult/meet happened 2023-07-27 pyongyang: kim-jong-un, li-hongzhong
    fr 2025-08-16 | Donald Trump et Vladimir Poutine se sont retrouvés à Anchorage le 15 août 2025. Les deux
      | dirigeants ont évoqué l'Ukraine.
      consult/meet happened 2025-08-15 anchorage: donald-trump, vladimir-putin
    fr 2024-05-20 | Olaf Scholz, qui s'est entretenu avec Emmanuel Macron le 14 mai, a quitté Paris.
      consult/meet happened 2024-05-14: emmanuel-macron, olaf-scholz
      consult/visit happened paris: olaf-scholz
    fr 2024-05-20 | Lors de la visite en Pologne d'Emmanuel Macron, le ciel était gris.
      consult/visit happened poland: emmanuel-macron
    fr 2024-05-20 | Andrzej Duda a accueilli à l'aéroport son hôte Gitanas Nauseda.
      consult/meet happened: gitanas-nauseda, host andrzej-duda
    fr 2024-05-20 | Emmanuel Macron a reçu mardi en Martinique Keir Starmer.
      consult/meet happened 2024-05-14: host emmanuel-macron, keir-starmer
    fr 2024-05-20 | Après un entretien avec Andrzej Duda, Gitanas Nauseda a souri.
      consult/talks happened: andrzej-duda, gitanas-nauseda
    fr 2024-05-20 | Olaf Scholz s'est rendu à Vilnius, où Gitanas Nauseda l'a reçu.
      consult/visit happened vilnius: olaf-scholz
      consult/meet happened vilnius: host gitanas-nauseda, olaf-scholz
    fr 2024-05-20 | Narendra Modi a été reçu à l'Élysée.
      consult/meet happened elysee-palace: host france, narendra-modi
    fr 2024-05-20 | Reçu par Andrzej Duda, Olaf Scholz a souri.
      consult/meet happened: host andrzej-duda, olaf-scholz
    fr 2024-05-20 | Emmanuel Macron a téléphoné à Donald Tusk.
      consult/call happened: donald-tusk, emmanuel-macron
    fr 2024-05-20 | Andrzej Duda et Gitanas Nauseda sourient. Un entretien entre les deux hommes a eu lieu mardi.
      consult/talks happened 2024-05-14: andrzej-duda, gitanas-nauseda
    fr 2024-05-20 | Olaf Scholz s'est rendu à Vilnius en compagnie d'Andrzej Duda.
      consult/visit happened vilnius: andrzej-duda, olaf-scholz
    fr 2024-05-20 | Un accord entre l'Ukraine et la Pologne a été signé à Kiev le 16 mai.
      agree/sign happened 2024-05-16 kyiv: poland, ukraine
    """

  private static let uncertain = """
    fr 2024-05-03 | Viktor Orban rencontrera des responsables polonais.
      consult/meet planned: poland, viktor-orban
    fr 2024-05-03 | Viktor Orban coprésidera avec Andrzej Duda la sixième session.
      consult/meet planned: andrzej-duda, viktor-orban
    fr 2024-05-03 | Viktor Orban et Andrzej Duda n'ont pas eu de rencontre secrète.
      consult/meet denied: andrzej-duda, viktor-orban
    fr 2024-11-12 | Dmitri Peskov a démenti lundi que Vladimir Poutine se soit entretenu par téléphone avec Donald
      | Trump.
      consult/call denied: donald-trump, vladimir-putin
    fr 2025-07-10 | Donald Trump rencontrera Vladimir Poutine à Budapest le 1er août.
      consult/meet planned 2025-08-01 budapest: donald-trump, vladimir-putin
    fr 2025-07-10 | Wang Yi se rendra à New Delhi en août.
      consult/visit planned 2025-08 new-delhi: wang-yi
    fr 2025-07-10 | La rencontre entre Marco Rubio et Sergueï Lavrov a été annulée.
      consult/meet cancelled: marco-rubio, sergei-lavrov
    fr 2025-07-10 | Sergueï Lavrov n'a pas rencontré Marco Rubio.
      consult/meet denied: marco-rubio, sergei-lavrov
    fr 2025-07-10 | Viktor Orban aurait rencontré Vladimir Poutine à Sotchi.
      consult/meet alleged sochi: viktor-orban, vladimir-putin
    fr 2025-07-10 | Marco Rubio devait rencontrer Sergueï Lavrov, mais le sommet a été annulé.
      consult/meet cancelled: marco-rubio, sergei-lavrov
    fr 2025-07-10 | Marco Rubio et Sergueï Lavrov ont convenu de se rencontrer.
      consult/meet planned: marco-rubio, sergei-lavrov
    fr 2025-07-10 | Marco Rubio se rendra à Doha. La visite de Sergueï Lavrov a été reportée.
      consult/visit planned doha: marco-rubio
      consult/visit cancelled doha: sergei-lavrov
    fr 2025-07-10 | Volodymyr Zelensky a invité Xi Jinping.
      consult/visit planned: host volodymyr-zelenskyy, xi-jinping
    """

  private static let nothing = """
    fr 2025-07-10 | Emmanuel Macron est prêt à parler à Vladimir Poutine.
    fr 2025-07-10 | Emmanuel Macron et Giorgia Meloni ont des avis différents.
    fr 2025-07-10 | Sergueï Lavrov a parlé des relations entre la Chine et l'Inde.
    fr 2025-07-10 | Emmanuel Macron rencontre régulièrement Olaf Scholz.
    fr 2025-07-10 | De nombreux touristes ont visité Paris.
    fr 2025-07-10 | Emmanuel Macron et Friedrich Merz ont redit leur attachement au nouvel accord.
    fr 2025-07-10 | Emmanuel Macron a souri en marge du sommet du G20.
    fr 2025-07-10 | Comme Joe Biden, Rishi Sunak a étudié le droit.
    fr 2025-07-10 | Le livre sur Angela Merkel a été présenté à Leipzig.
    fr 2025-07-10 | Le commerce entre l'Allemagne et la Pologne a augmenté.
    """

  private static let sources = """
    fr 2025-02-20 | Selon TASS, Sergueï Lavrov a rencontré Marco Rubio à Riyad le 18 février.
      consult/meet happened 2025-02-18 riyadh: marco-rubio, sergei-lavrov <- tass
    fr 2025-02-20 | Dmitri Peskov a déclaré que Vladimir Poutine avait rencontré Steve Witkoff.
      consult/meet happened: steve-witkoff, vladimir-putin <- dmitry-peskov
    """
}
