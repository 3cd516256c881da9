import TestLexicon
import Testing

/// French turns of phrase around contacts.
@Suite struct FrenchPhraseTests {
  @Test(arguments: SentenceCase.table(told)) func readsPhrases(_ sentence: SentenceCase) {
    #expect(sentence.events == sentence.expected)
  }

  @Test(arguments: SentenceCase.table(nothing)) func inventsNothing(_ sentence: SentenceCase) {
    #expect(sentence.events.isEmpty)
  }

  private static let told = """
    fr 2024-05-03 | Viktor Orban a téléphoné jeudi à M. Duda ainsi qu'à son homologue Robert Fico et à la présidente
      | Maia Sandu.
      consult/call happened 2024-05-02: andrzej-duda, maia-sandu, robert-fico, viktor-orban
    fr 2024-05-03 | La rencontre organisée en Norvège entre de hauts responsables polonais et de hauts responsables
      | hongrois a duré deux heures.
      consult/meet happened: hungary, poland
    fr 2024-05-03 | Viktor Orban a annoncé que son sommet avec Andrzej Duda pourrait finalement avoir lieu.
      consult/meet planned: andrzej-duda, viktor-orban
    fr 2024-05-03 | Les ministres devaient encore fixer la date de la rencontre entre Viktor Orban et Andrzej Duda.
      consult/meet planned: andrzej-duda, viktor-orban
    fr 2024-05-03 | Viktor Orban a rencontré Andrzej Duda. La Norvège et l'Islande ont renforcé leur coopération ces
      | derniers mois.
      consult/meet happened: andrzej-duda, viktor-orban
      cooperate happened: source iceland, source norway
    fr 2024-12-06 | Le président élu américain a été reçu jeudi par Viktor Orban.
      consult/meet happened 2024-12-05: donald-trump, host viktor-orban
    fr 2024-05-03 | Avant de rencontrer Andrzej Duda, Viktor Orban est arrivé à Rome. Il a été accueilli par Robert
      | Fico.
      consult/meet happened rome: andrzej-duda, viktor-orban
      consult/visit happened rome: viktor-orban
      consult/meet happened: host robert-fico, viktor-orban
    fr 2024-05-03 | Viktor Orban s'est adressé à Robert Fico lors d'un point de presse à l'issue de leur rencontre.
      consult/meet happened: robert-fico, viktor-orban
    fr 2024-05-03 | Le ministère a démenti des informations selon lesquelles Viktor Orban et Robert Fico auraient eu un
      | entretien téléphonique.
      consult/call denied: robert-fico, viktor-orban
    fr 2024-05-03 | Viktor Orban et Robert Fico ont dirigé leurs équipes, sans se rencontrer.
      consult/meet denied: robert-fico, viktor-orban
    fr 2024-05-03 | Viktor Orban, très actif dans les années 90, en visite officielle à Rome du 2 au 5 mars 2001, est
      | un ancien de Fidesz.
      consult/visit happened 2001-03-02/2001-03-05 rome: viktor-orban
    fr 2024-05-03 | Viktor Orban conclura sa journée par un entretien avec Robert Fico.
      consult/talks planned: robert-fico, viktor-orban
    fr 2024-05-03 | Viktor Orban est arrivé mercredi à Rome pour son premier sommet avec Robert Fico.
      consult/visit happened 2024-05-01 rome: viktor-orban
      consult/meet planned rome: robert-fico, viktor-orban
    fr 2024-05-03 | Viktor Orban a rencontré jeudi le secrétaire général de l'OTAN.
      consult/meet happened 2024-05-02: jens-stoltenberg, viktor-orban
    fr 2024-05-03 | Dans la foulée de sa rencontre avec Robert Fico, Viktor Orban doit voir Andrzej Duda.
      consult/meet happened: robert-fico, viktor-orban
    """

  private static let nothing = """
    fr 2024-05-03 | Viktor Orban compte partir si l'accord de paix avec la Norvège n'était pas signé.
    fr 2024-05-03 | Viktor Orban parlait d'Andrzej Duda. Maia Sandu assiste à la réunion des dirigeants économiques.
    """
}
