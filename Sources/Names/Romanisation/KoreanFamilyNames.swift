/// The family names of nearly all Koreans, in their usual spellings.
///
/// After the census of 2015 (Statistics Korea) and the spellings in the passport applications published with it; Russian
/// and Ukrainian after Kontsevich and newspaper custom. The first spelling is the one the English-language press prefers.
enum KoreanFamilyNames {
  /// The number of a family name in any spelling, or nil.
  static func number(of letters: ArraySlice<UInt32>) -> [Int] {
    table[letters.reduce(WordKey.seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }] ?? []
  }

  /// The usual English spelling.
  static func english(_ number: Int) -> String { lines[number].split(separator: " ").first.map(String.init) ?? "" }

  private static let table: [UInt64: [Int]] = {
    var table: [UInt64: [Int]] = [:]
    for (number, line) in lines.enumerated() {
      for spelling in line.unicodeScalars.split(separator: " ") {
        let letters = spelling.lazy.map { NameLetter.fold($0.value).0 }
        table[letters.reduce(WordKey.seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }, default: []].append(number)
      }
    }
    return table
  }()

  private static let lines = """
    Kim Gim Ким Кім 김
    Lee Ri Yi Rhee Li I Yee Ли И Лі Рі І Ри 이 리
    Park Pak Bak Paik Пак 박
    Choi Choe Ch'oe Цой Чхве Чой Чве Цхве Чхое Чхой Чое 최
    Jung Jeong Chong Chung Jong Чон Чжон Чен Чун 정
    Kang Gang Кан 강
    Cho Jo Чо Чжо 조
    Yoon Yun Юн 윤
    Jang Chang Чан Чжан 장
    Lim Im Rim Yim Лим Им Рим Лім Ім Рім 임 림
    Han Хан 한
    Oh O О 오
    Seo So Suh Sŏ Со 서 소
    Shin Sin Син Шин Сін Шін 신
    Kwon Gwon Квон 권
    Hwang Хван 황
    Ahn An Ан 안
    Song Сон 송
    Ryu Yoo Yu You Рю Ю 유 류
    Hong Хон 홍
    Jeon Chon Jun Jon Чон Чжон Чен 전
    Ko Go Koh Ко 고
    Moon Mun Мун 문
    Yang Ян 양
    Son Sohn Сон 손
    Bae Pae Пэ Пе Бэ 배
    Baek Paek Paik Baik Пэк Пек Бэк 백
    Heo Ho Hur Huh Хо 허
    Nam Нам 남
    Sim Shim Сим Шим Сім Шім 심
    Roh Noh No Ro Но Ро 노 로
    Ha Ха 하
    Kwak Gwak Квак 곽
    Sung Seong Song Сон 성
    Cha Чха Ча 차
    Joo Ju Chu Чу Чжу 주
    Woo U Wu У 우
    Koo Gu Ku Ку Гу 구
    Min Мин Мін 민
    Na Ra Nah На Ра 나 라
    Jin Chin Чин Чжин Чін 진
    Ji Chi Jee Чи Чжи Чі 지
    Eom Om Um Ом 엄
    Won Weon Вон 원
    Chae Чхэ Чхе Че 채
    Cheon Chon Чхон Чон 천
    Bang Pang Пан 방
    Gong Kong Кон 공
    Hyun Hyon Hyeon Хён Хен Хьон 현
    Ham Хам 함
    Yeom Yom Ём Ем Йом 염
    Choo Chu Чху Чу 추
    To Do То До 도
    Seok Sok Suk Сок 석
    Sun Seon Son Сон 선
    Seol Sol Sul Соль 설
    Ma Ма 마
    Gil Kil Киль Кіль 길
    Yeon Yon Ён Ен Йон 연
    Wi Ви Ві 위
    Pyo P'yo Пхё Пхе Пхьо 표
    Myung Myong Myeong Мён Мен Мьон 명
    Ki Gi Ки Кі Ги 기
    Ban Pan Пан 반
    Kum Keum Kŭm Кым Кум Ким 금
    Ok Ок 옥
    In Ин Ін 인
    Kuk Guk Кук 국
    Hyon Хён Хен 현
    """.unicodeScalars.split(separator: "\n").map(String.init)
}
