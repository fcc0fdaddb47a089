// Generated from openapi.yaml#/components/schemas/Token. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Token`.
nonisolated public struct TokenInput: Codable, Equatable, Sendable {
  /// The member `email`.
  public var email: String

  /// The member `secret`.
  public var secret: String

  /// Creates a value from its properties.
  public init(
    email: String,
    secret: String,
  ) {
    self.email = email
    self.secret = secret
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.email = try members.required("email")
    self.secret = try members.required("secret")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.email, "email")
    try members.required(self.secret, "secret")
  }
}
