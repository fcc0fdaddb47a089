// Generated from Runtime/DateTimeParser.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Parses dates in the format of RFC 3339, section 5.6, byte by byte. The parser is faster than a
/// formatter, and accepts any number of fractional digits.
nonisolated struct DateTimeParser {
  private var bytes: Substring.UTF8View

  static func date(_ text: String) -> Date? {
    var parser = DateTimeParser(bytes: text[...].utf8)
    return parser.dateTime()
  }

  static func calendarDate(_ text: String) -> (year: Int, month: Int, day: Int)? {
    var parser = DateTimeParser(bytes: text[...].utf8)
    let date = parser.calendarDate()
    return parser.bytes.isEmpty ? date : nil
  }

  private mutating func calendarDate() -> (year: Int, month: Int, day: Int)? {
    guard
      let year = number(digits: 4), skip("-"),
      let month = number(digits: 2), (1...12).contains(month), skip("-"),
      let day = number(digits: 2), (1...daysIn(month, of: year)).contains(day)
    else { return nil }
    return (year, month, day)
  }

  private mutating func dateTime() -> Date? {
    guard
      let (year, month, day) = calendarDate(),
      skip("T") || skip("t") || skip(" "),
      let hour = number(digits: 2), hour < 24, skip(":"),
      let minute = number(digits: 2), minute < 60, skip(":"),
      let second = number(digits: 2), second <= 60,
      let fraction = fraction(),
      let offset = offset(), bytes.isEmpty
    else { return nil }
    let minutesPerDay = 1440
    let minutes = daysSince1970(year, month, day) * minutesPerDay + hour * 60 + minute - offset
    let minuteOfDay = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay
    // A leap second ends a day in UTC.
    let isLeapSecond = second == 60
    if isLeapSecond, minuteOfDay != minutesPerDay - 1 { return nil }
    return Date(timeIntervalSince1970: Double(minutes * 60 + second) + fraction)
  }

  private mutating func skip(_ character: Character) -> Bool {
    guard let byte = bytes.first, byte == character.asciiValue else { return false }
    bytes.removeFirst()
    return true
  }

  private mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private mutating func digit() -> Int? {
    let zero = UInt8(ascii: "0")
    guard let byte = bytes.first, (zero...UInt8(ascii: "9")).contains(byte) else { return nil }
    bytes.removeFirst()
    return Int(byte - zero)
  }

  /// Parses a fraction of a second; nil if no digit follows the point. Digits beyond the precision
  /// of `Double` are skipped.
  private mutating func fraction() -> Double? {
    guard skip(".") else { return 0 }
    guard var value = digit().map(Double.init) else { return nil }
    var divisor = 10.0
    while let digit = digit() {
      if divisor >= 1e15 { continue }
      value = value * 10 + Double(digit)
      divisor *= 10
    }
    return value / divisor
  }

  /// Parses the number of minutes by which the local time is ahead of UTC.
  private mutating func offset() -> Int? {
    if bytes.isEmpty || skip("Z") || skip("z") { return 0 }
    let sign = skip("-") ? -1 : skip("+") ? 1 : 0
    guard sign != 0, let hours = number(digits: 2), hours < 24 else { return nil }
    _ = skip(":")
    guard let minutes = number(digits: 2), minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }

  private func daysIn(_ month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Returns the number of days since 1970-01-01 in the proleptic Gregorian calendar (Howard
  /// Hinnant's algorithm `days_from_civil`). An era is 400 years, and a year begins on the first of
  /// March.
  private func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let years = year - (month <= 2 ? 1 : 0)
    let era = (years >= 0 ? years : years - 399) / 400
    let yearOfEra = years - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
