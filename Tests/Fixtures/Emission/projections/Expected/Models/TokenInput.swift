// Generated from openapi.yaml#/components/schemas/Token. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct TokenInput: Codable, Equatable, Sendable {
  public var email: String

  public var secret: String

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
