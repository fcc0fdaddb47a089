// Generated from openapi.yaml#/components/schemas/Job. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Job: Codable, Equatable, Sendable {
  public var name: String

  public var input: JobInput

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  public var type: JobType? {
    self.input.type
  }

  public init(
    name: String,
    input: JobInput,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.name = name
    self.input = input
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.name = try members.required("name")
    self.input = try .init(from: &members)
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.name, "name")
    try self.input.encode(to: &members)
    try members.others(self.otherMembers)
  }
}

nonisolated extension Job {
  /// COPY
  public static func copy(
    from: String? = nil,
    name: String,
  ) -> Job {
    let content = CopyInput(
      from: from,
    )
    return Job(
      name: name,
      input: .copy(content),
    )
  }
}

nonisolated extension Job {
  /// SHIFT
  public static func shift(
    from: String? = nil,
    name: String,
  ) -> Job {
    let content = ShiftInput(
      from: from,
    )
    return Job(
      name: name,
      input: .shift(content),
    )
  }
}
