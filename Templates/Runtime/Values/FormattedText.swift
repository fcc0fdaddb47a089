/// A text with a format. The type keeps any text, even if it does not have the format.
nonisolated public protocol FormattedText: Codable, Sendable {
  /// Whether the text has the format.
  var hasFormat: Bool { get }
}
