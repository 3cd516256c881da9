/// A kind of office: president, foreign minister, spokesperson …
public struct Office: Sendable, Hashable {
  public var id: String
  public var name: String
  /// 1 for heads of state and government to 5 for staff.
  public var rank: Int
  /// Offices whose words also fit a holder of this one.
  public var `is`: [String]
  /// Held by many at once, so that the office alone names nobody: ambassadors, members of parliament.
  public var isOfMany: Bool
  /// The country it is held for, where there is but one (the pope's): ISO 3166-1 alpha-2, else empty.
  public var of: String

  public init(
    id: String, name: String, rank: Int, is others: [String] = [], isOfMany: Bool = false, of country: String = ""
  ) {
    self.id = id
    self.name = name
    self.rank = rank
    self.is = others
    self.isOfMany = isOfMany
    self.of = country
  }

  func write(to blob: inout BlobWriter) {
    blob.write(id)
    blob.write(name)
    blob.write(UInt8(rank))
    blob.write(self.is)
    blob.write(UInt8(isOfMany ? 1 : 0))
    blob.write(of)
  }

  init(from blob: inout BlobReader) {
    id = blob.readString()
    name = blob.readString()
    rank = Int(blob.read(UInt8.self))
    self.is = blob.readStrings()
    isOfMany = blob.read(UInt8.self) != 0
    of = blob.readString()
  }
}
