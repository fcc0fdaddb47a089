// Generated from openapi.yaml#/components/schemas/Person. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Person`.
nonisolated public struct Person: Codable, Equatable, Sendable {
  /// The member `phone`.
  public var phone: String

  /// The member `age`.
  public var age: Int64?

  /// Creates a value from its properties.
  public init(
    phone: String,
    age: Int64? = nil,
  ) {
    self.phone = phone
    self.age = age
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.phone = try members.required("phone")
    self.age = try members.optional("age")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.phone, "phone")
    try members.optional(self.age, "age")
  }
}
