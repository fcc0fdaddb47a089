import Foundation

/// A date without a time, in the format of RFC 3339 (`full-date`): `2026-01-31`. It keeps the text
/// that was received and sends it back unchanged, even if the text is not a valid date. Two values
/// are equal if their texts are equal.
nonisolated public struct CalendarDate: Sendable, Hashable {
  /// The value on the wire: a string, or whatever a server sent instead of one.
  private var wireValue: JSONValue

  /// Creates a date from its text.
  public init(_ text: String) {
    wireValue = .string(text)
  }

  /// Creates a date of the Gregorian calendar. The parts are not checked: if they are not a date,
  /// such as February 30, `components` is nil.
  public init(year: Int, month: Int, day: Int) {
    wireValue = .string(
      [(year, 4), (month, 2), (day, 2)].map(DateTimeWriter.padded).joined(separator: "-"))
  }

  /// Creates the date on which a point in time falls in a time zone.
  public init(_ date: Date, in timeZone: TimeZone) {
    let seconds = TimeInterval(timeZone.secondsFromGMT(for: date))
    wireValue = .string(String(DateTimeWriter.text(of: date + seconds).prefix(10)))
  }

  /// The text on the wire; JSON if the value on the wire is not a string.
  public var text: String {
    if case .string(let text) = wireValue { text } else { wireValue.description }
  }

  /// The year, the month and the day; nil if the text is not a valid date.
  public var components: (year: Int, month: Int, day: Int)? {
    guard case .string(let text) = wireValue else { return nil }
    return DateTimeParser.calendarDate(text)
  }

  /// The year; nil if the text is not a valid date.
  public var year: Int? { components?.year }

  /// The month, from 1 to 12; nil if the text is not a valid date.
  public var month: Int? { components?.month }

  /// The day of the month, from 1 to 31; nil if the text is not a valid date.
  public var day: Int? { components?.day }

  /// Returns the first moment of the day in a time zone; nil if the text is not a valid date.
  public func start(in timeZone: TimeZone) -> Date? {
    guard let (year, month, day) = components else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar.date(from: DateComponents(year: year, month: month, day: day))
  }
}

nonisolated extension CalendarDate: Codable {
  public init(from decoder: any Decoder) throws {
    wireValue = try decoder.singleValueContainer().decode(JSONValue.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

nonisolated extension CalendarDate: LosslessStringConvertible {
  public var description: String { text }
}

nonisolated extension CalendarDate: ParameterValue {
  public var parameterText: String { text }
}

nonisolated extension CalendarDate: FormattedText {
  /// Whether `components` is not nil.
  public var hasFormat: Bool { components != nil }
}
