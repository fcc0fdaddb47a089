/// The parts of a date and a time by RFC 3339.
struct DateText {
  private let bytes: [UInt8]

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// Why the text is not a date; nil if it is.
  var problemOfDate: String? {
    guard bytes.count == 10, let parts = numbers(in: "0000-00-00") else {
      return "expected a date such as '2024-12-31'"
    }
    let (year, month, day) = (parts[0], parts[1], parts[2])
    if !(1...12).contains(month) { return "month \(month) does not exist" }
    let isLeapYear = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    let count = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return (1...count).contains(day) ? nil : "day \(day) does not exist in this month"
  }

  var problemOfTime: String? {
    guard let offset = offsetStart, let parts = numbers(in: "00:00:00") else {
      return "expected a time such as '23:59:59Z'"
    }
    if offset == bytes.count { return "the offset from UTC is missing, such as 'Z'" }
    if parts[0] > 23 { return "hour \(parts[0]) does not exist" }
    if parts[1] > 59 { return "minute \(parts[1]) does not exist" }
    // A minute may have a leap second.
    if parts[2] > 60 { return "second \(parts[2]) does not exist" }
    return problemOfOffset(bytes[offset...])
  }

  var problemOfDateTime: String? {
    let expected = "expected a date and a time such as '2024-12-31T23:59:59Z'"
    guard bytes.count >= 10, numbers(in: "0000-00-00") != nil else { return expected }
    if let problem = DateText(bytes[..<10]).problemOfDate { return problem }
    if bytes.count == 10 { return "the time is missing" }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t") else {
      return bytes[10] == UInt8(ascii: " ") ? "'T' must separate the date and the time" : expected
    }
    return DateText(bytes[11...]).problemOfTime
  }

  /// Returns the numbers at the beginning, in a pattern in which 0 represents any digit.
  private func numbers(in pattern: String) -> [Int]? {
    var numbers = [0]
    if bytes.count < pattern.utf8.count { return nil }
    for (byte, expected) in zip(bytes, pattern.utf8) {
      if expected == UInt8(ascii: "0") {
        guard Self.isDigit(byte) else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte) - 0x30
      } else {
        if byte != expected { return nil }
        numbers.append(0)
      }
    }
    return numbers
  }

  /// The index after the seconds and their fraction; nil if the fraction has no digits.
  private var offsetStart: Int? {
    guard bytes.count > 8, bytes[8] == UInt8(ascii: ".") else { return min(8, bytes.count) }
    let count = bytes[9...].prefix(while: Self.isDigit).count
    return count == 0 ? nil : 9 + count
  }

  private func problemOfOffset(_ offset: ArraySlice<UInt8>) -> String? {
    let first = offset.first
    if first == UInt8(ascii: "Z") || first == UInt8(ascii: "z") {
      return offset.count == 1 ? nil : "expected nothing after 'Z'"
    }
    guard first == UInt8(ascii: "+") || first == UInt8(ascii: "-"), offset.count == 6,
      let parts = DateText(offset.dropFirst()).numbers(in: "00:00")
    else { return "expected an offset from UTC such as 'Z' or '+01:00'" }
    return parts[0] < 24 && parts[1] < 60
      ? nil : "the offset '\(String(decoding: offset, as: UTF8.self))' does not exist"
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
