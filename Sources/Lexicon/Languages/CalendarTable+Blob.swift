/// A calendar in the compiled lexicon: settings (u8), senses (role u8, strength u8, value i16), then the phrases by key
/// (u64) with their roles (u64), those of longer phrases (u64), first sense (u32) and number of senses (u32).
///
/// To build it from its words at every start would cost more than to read a dozen texts.
extension CalendarTable {
  func write(to blob: inout BlobWriter) {
    blob.write(view.settings.rawValue)
    blob.write(senses) {
      $0.write($1.role.rawValue)
      $0.write($1.strength.rawValue)
      $0.write($1.value)
    }
    blob.write(entries.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.slot.roles)
      $0.write($1.slot.longer)
      $0.write($1.slot.firstSense)
      $0.write($1.slot.senseCount)
    }
  }

  init(from blob: inout BlobReader) {
    let settings = CalendarView.Settings(rawValue: blob.read(UInt8.self))
    let senses = blob.readArray { blob in
      let role = Role(rawValue: blob.read(UInt8.self)) ?? .of
      let strength = Strength(rawValue: blob.read(UInt8.self)) ?? .strong
      return Sense(role: role, strength: strength, value: blob.read(Int16.self))
    }
    let entries = blob.readArray { blob in
      let key = blob.read(UInt64.self)
      let (roles, longer) = (blob.read(UInt64.self), blob.read(UInt64.self))
      let (first, count) = (blob.read(UInt32.self), blob.read(UInt32.self))
      return (key: key, slot: Slot(roles: roles, longer: longer, firstSense: first, senseCount: count))
    }
    self.init(entries: entries.filter { $0.key != 0 }, senses: senses, settings: settings)
  }
}
