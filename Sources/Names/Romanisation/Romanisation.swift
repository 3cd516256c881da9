/// Writes a name in Latin letters as the English-language press and encyclopaedias do.
///
/// Russian after BGN/PCGN 1947 with the usual simplifications (-ий and -ый as -y, no apostrophes, Sergei, Alexander);
/// Ukrainian after the Cabinet of Ministers' resolution 55 of 2010 with -iy for -ій ("Serhiy"); Belarusian and Bulgarian
/// after BGN/PCGN 1979 and the law of 2009. Chinese names in Russian or Ukrainian come out in Pinyin, Korean ones in the
/// spelling of the press. Text in Latin letters stays as it is.
///
/// - Parameters:
///   - name: a name in the nominative.
///   - language: BCP 47 primary subtag of the text it stands in.
public func romanize(_ name: String, language: String) -> String {
  EasternRomanisation.romanize(name, ukrainian: language == "uk")
    ?? Transliteration(language).text(name, asName: true)
}

/// A whole text in Latin letters, letter by letter: what is shown under a Cyrillic paragraph.
///
/// - Parameters:
///   - text: any text; what is not Cyrillic stays.
///   - language: BCP 47 primary subtag.
public func transliterate(_ text: String, language: String) -> String {
  Transliteration(language).text(text, asName: false)
}
