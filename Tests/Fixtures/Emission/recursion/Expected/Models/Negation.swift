// Generated from openapi.yaml#/components/schemas/Negation. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Negation`.
nonisolated public struct Negation: Codable, Equatable, Sendable {
  /// The member `not`.
  public var not: Expression {
    get { self._not.value }
    set { self._not = .value(newValue) }
  }

  private var _not: Indirect<Expression>

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    not: Expression,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self._not = .value(not)
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self._not = .value(
      try members.required("not"))
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.not, "not")
    try members.others(self.otherMembers)
  }
}
