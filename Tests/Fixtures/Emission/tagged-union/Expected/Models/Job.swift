// Generated from openapi.yaml#/components/schemas/Job. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Job`.
nonisolated public struct Job: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String

  /// The member `input`.
  public var input: JobInput

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// The member `type`.
  public var type: JobType? {
    self.input.type
  }

  /// Creates a value from its properties.
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
  ///
  /// - Parameters:
  ///   - from: The member `from`.
  ///   - name: The member `name`.
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
  ///
  /// - Parameters:
  ///   - from: The member `from`.
  ///   - name: The member `name`.
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
