/// A hash of a name, which is faster to compare than the name. A test ensures that all names of the
/// templates and views have different hashes.
struct FieldName: Hashable, Sendable {
  private(set) var number: UInt64

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { FieldName(UnsafeRawBufferPointer($0)) }
  }

  init(_ text: UnsafeRawBufferPointer) {
    number = UInt64(text.count)
    var start = 0
    while start + 8 <= text.count {
      mix(text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      start += 8
    }
    var last: UInt64 = 0
    for index in start..<text.count { last = last << 8 | UInt64(text[index]) }
    mix(last)
  }

  private mutating func mix(_ word: UInt64) {
    let product = (number ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    number = product.high ^ product.low
  }
}
