// Generated from openapi.yaml#/components/schemas/Term/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// Value
nonisolated public struct TermValue: Codable, Equatable, Sendable {
  /// The member `value`.
  public var value: Int64

  /// Creates a value from its properties.
  public init(
    value: Int64,
  ) {
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.value = try members.required("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.value, "value")
  }
}
