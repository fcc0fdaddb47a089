// Generated from openapi.yaml#/components/schemas/Person. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Person: Codable, Equatable, Sendable {
  public var phone: String

  public var age: Int64?

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
