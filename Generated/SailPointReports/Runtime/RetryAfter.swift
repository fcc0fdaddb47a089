// Generated from Runtime/RetryAfter.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The value of `Retry-After`: a number of seconds, possibly with a fraction, or a date.
nonisolated enum RetryAfter {
  /// Returns how long to wait; nil if the field is missing or not valid.
  ///
  /// - Parameter now: Returns this machine's date, which is used if the server does not send
  ///   `Date`.
  static func wait(_ headers: HTTPHeaders, now: () -> Date) -> Duration? {
    guard let field = headers["Retry-After"] else { return nil }
    let text = field.trimmingCharacters(in: .whitespaces)
    if let seconds = seconds(text) { return duration(seconds) }
    guard let date = HTTPDate.date(text, now: now) else { return nil }
    let responseDate = headers["Date"].flatMap { HTTPDate.date($0, now: now) } ?? now()
    return duration(max(date.timeIntervalSince(responseDate), 0))
  }

  private static func seconds(_ text: String) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    return areDigits && parts.count <= 2 ? Double(text) : nil
  }

  /// Limits the number of seconds, because a `Duration` cannot hold every value of a header.
  private static func duration(_ seconds: Double) -> Duration {
    .seconds(min(seconds, 1e9))
  }
}

/// Parses the three date formats of HTTP (RFC 9110, section 5.6.7).
nonisolated enum HTTPDate {
  /// The average length of a year in the Gregorian calendar.
  private static let secondsPerYear = 31_556_952.0

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Returns the date; nil if the text is not in one of the three formats.
  ///
  /// - Parameter now: Returns the current date, which determines the century of a two-digit year.
  static func date(_ text: String, now: () -> Date) -> Date? {
    let words = text.lowercased().split { " ,-".contains($0) }.map(String.init)
    switch words.count {
    // Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 08:49:37 GMT
    case 6 where ["gmt", "utc"].contains(words[5]):
      return date(day: words[1], month: words[2], year: words[3], time: words[4], now)
    // Sun Nov  6 08:49:37 1994
    case 5 where words[4].count == 4:
      return date(day: words[2], month: words[1], year: words[4], time: words[3], now)
    default: return nil
    }
  }

  private static func date(
    day: String, month: String, year: String, time: String, _ now: () -> Date,
  ) -> Date? {
    guard let monthIndex = months.firstIndex(of: month), var fullYear = Int(year), fullYear >= 0,
      year.count == 4 || year.count == 2
    else { return nil }
    if year.count == 2 {
      // The year is at most 50 years in the future.
      let currentYear = 1970 + Int(now().timeIntervalSince1970 / secondsPerYear)
      fullYear += (currentYear + 50 - fullYear) / 100 * 100
    }
    // January is 101, so that the last two digits are those of the month's number.
    let twoDigitMonth = "\(monthIndex + 101)".suffix(2)
    let twoDigitDay = day.count == 1 ? "0" + day : day
    return DateTimeParser.date("\(fullYear)-\(twoDigitMonth)-\(twoDigitDay)T\(time)Z")
  }
}
