// Generated from openapi.yaml#/components/schemas/Token. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Token`.
nonisolated public struct Token: Codable, Equatable, Sendable {
  /// The member `access`.
  public var access: String

  /// Default: `"Bearer"`.
  public var kind: String

  /// Creates a value from its properties.
  public init(
    access: String,
    kind: String,
  ) {
    self.access = access
    self.kind = kind
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.access = try members.required("access")
    self.kind = try members.required("kind")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.access, "access")
    try members.required(self.kind, "kind")
  }

  /// The schema `#/components/schemas/Token`.
  public struct Input: Codable, Equatable, Sendable {
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
}
