// Generated from Runtime/DateTime.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A date and time in the format of RFC 3339. It keeps the text that was received and sends it back
/// unchanged, even if the text is not a valid date. Two values are equal if their texts are equal.
nonisolated public struct DateTime: Sendable, Hashable {
  /// The value on the wire: a string, or whatever a server sent instead of one.
  private var wireValue: JSONValue

  /// Creates a date and time from its text.
  public init(_ text: String) {
    wireValue = .string(text)
  }

  /// Creates a date and time from a point in time, written in UTC with milliseconds. Dates outside
  /// the years 0 to 9999, the range of RFC 3339, become the first or last moment of that range.
  public init(_ date: Date) {
    wireValue = .string(DateTimeWriter.text(of: date))
  }

  /// The text on the wire; JSON if the value on the wire is not a string.
  public var text: String {
    if case .string(let text) = wireValue { text } else { wireValue.description }
  }

  /// The point in time; nil if the text is not a valid date and time. A text without a time zone,
  /// which some servers send, is read as UTC.
  public var date: Date? {
    guard case .string(let text) = wireValue else { return nil }
    return DateTimeParser.date(text)
  }
}

/// A literal is the text: `let start: DateTime = "2026-12-01T08:00:00Z"`.
nonisolated extension DateTime: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

nonisolated extension DateTime: Codable {
  public init(from decoder: any Decoder) throws {
    wireValue = try decoder.singleValueContainer().decode(JSONValue.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wireValue)
  }
}

nonisolated extension DateTime: CustomStringConvertible {
  public var description: String { text }
}

nonisolated extension DateTime: FormattedText {
  /// Whether `date` is not nil.
  public var hasFormat: Bool { date != nil }
}
