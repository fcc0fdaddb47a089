#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Returns the day in UTC, such as `2026-12-31`. Only reports depend on it, never a client.
package func currentDay() -> String {
  var seconds = time(nil)
  var day = tm()
  gmtime_r(&seconds, &day)
  func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
  return "\(day.tm_year + 1900)-\(digits(day.tm_mon + 1))-\(digits(day.tm_mday))"
}
