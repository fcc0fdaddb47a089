// Generated from Runtime/DateTime.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A date and time as RFC 3339 writes it. The text that came from the wire is kept, so that it
/// goes back unchanged, also where it is no date at all. Two are equal when their texts are.
nonisolated public struct DateTime: Sendable, Hashable {
  /// What stands on the wire: a string, or what a server sent in its place.
  private var wireValue: JSONValue

  /// A date and time by its text.
  public init(_ text: String) {
    wireValue = .string(text)
  }

  /// A point in time, written in UTC with milliseconds. The years are those that RFC 3339 can
  /// write, 0 to 9999; what lies beyond them becomes their first or last moment.
  public init(_ date: Date) {
    wireValue = .string(DateTimeWriter.text(of: date))
  }

  /// The text on the wire; JSON where something else than a string stands there.
  public var text: String {
    if case .string(let text) = wireValue { text } else { wireValue.description }
  }

  /// The point in time; nil where the text is no date and time. A text without a zone, which some
  /// servers send, is taken as UTC.
  public var date: Date? {
    guard case .string(let text) = wireValue else { return nil }
    return DateTimeParser.date(text)
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
