// Generated from openapi.yaml#/components/schemas/Negation. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Negation: Codable, Equatable, Sendable {
  public var not: Expression {
    get { self._not.value }
    set { self._not = .value(newValue) }
  }

  private var _not: Indirect<Expression>

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    not: Expression,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self._not = .value(not)
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self._not = .value(
      try _members.required("not"))
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.not, "not")
    try _members.others(self.otherMembers)
  }
}
