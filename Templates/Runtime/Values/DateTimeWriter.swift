import Foundation

/// Formats dates as RFC 3339 in UTC with milliseconds. A date outside of the years 0 to 9999
/// becomes the first or the last moment of that range.
nonisolated enum DateTimeWriter {
  /// The start of the year 0, in milliseconds since 1970-01-01.
  private static let firstMillisecond = -62_167_219_200_000.0
  /// The end of the year 9999, in milliseconds since 1970-01-01.
  private static let lastMillisecond = 253_402_300_799_999.0

  static func text(of date: Date) -> String {
    let rounded = (date.timeIntervalSince1970 * 1000).rounded()
    let milliseconds = Int(
      rounded > firstMillisecond ? min(rounded, lastMillisecond) : firstMillisecond)
    let (days, millisecondOfDay) = floored(milliseconds, by: 86_400_000)
    let (year, month, day) = gregorianDate(days)
    let (seconds, fraction) = floored(millisecondOfDay, by: 1000)
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    let calendarDay = [padded(year, 4), padded(month, 2), padded(day, 2)]
    return calendarDay.joined(separator: "-") + "T" + time.joined(separator: ":")
      + ".\(padded(fraction, 3))Z"
  }

  /// Returns the Gregorian date of a number of days since 1970-01-01 (Howard Hinnant's algorithm
  /// `civil_from_days`). An era is 400 years, and a year begins on the first of March.
  private static func gregorianDate(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = floored(days + 719_468, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  /// Divides, and rounds the quotient down.
  private static func floored(_ number: Int, by divisor: Int) -> (quotient: Int, rest: Int) {
    let rest = (number % divisor + divisor) % divisor
    return ((number - rest) / divisor, rest)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
