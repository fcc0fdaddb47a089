/// A text with a format. The type keeps any text, also one without that format.
nonisolated public protocol FormattedText: Codable, Sendable {
  /// Whether the text has the format.
  var hasFormat: Bool { get }
}
