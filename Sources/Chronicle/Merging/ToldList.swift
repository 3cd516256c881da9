/// What some of many claims tell, looked up among all: of a large archive there is no room for it twice.
struct ToldList: RandomAccessCollection, Sendable {
  private let claims: MergeClaims
  /// Which claims these are.
  private var numbers: [Int32]

  /// - Parameter numbers: of claims among all.
  init(_ claims: MergeClaims, _ numbers: [Int32] = []) {
    self.claims = claims
    self.numbers = numbers
  }

  /// - Parameter claim: its number among all.
  mutating func append(_ claim: Int32) { numbers.append(claim) }

  var startIndex: Int { 0 }
  var endIndex: Int { numbers.count }
  subscript(index: Int) -> MergeClaim.Told { claims[Int(numbers[index])].told }
}
