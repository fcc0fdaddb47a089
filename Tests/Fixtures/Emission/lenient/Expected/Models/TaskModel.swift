// Generated from openapi.yaml#/components/schemas/Task. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Task`.
nonisolated public struct TaskModel: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String

  /// The member `input`.
  public var input: TaskModelInput

  /// The member `note`.
  public var note: Nullable<String>?

  /// The member `steps`.
  public var steps: [Step]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// The member `type`.
  public var type: TaskModelType? {
    self.input.type
  }

  /// Creates a value from its properties.
  public init(
    name: String,
    input: TaskModelInput,
    note: Nullable<String>? = nil,
    steps: [Step]? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.name = name
    self.input = input
    self.note = note
    self.steps = steps
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try LenientMemberDecoder(decoder)
    self.name = try members.required("name")
    self.input = try .init(from: &members)
    self.note = try members.missingOrNull("note")
    self.steps = try members.optional("steps")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.name, "name")
    try self.input.encode(to: &members)
    try members.optional(self.note, "note")
    try members.optional(self.steps, "steps")
    try members.others(self.otherMembers)
  }
}

nonisolated extension TaskModel {
  /// COPY
  ///
  /// - Parameters:
  ///   - from: The member `from`.
  ///   - name: The member `name`.
  ///   - note: The member `note`.
  ///   - steps: The member `steps`.
  public static func copy(
    from: String? = nil,
    name: String,
    note: Nullable<String>? = nil,
    steps: [Step]? = nil,
  ) -> TaskModel {
    let content = CopyInput(
      from: from,
    )
    return TaskModel(
      name: name,
      input: .copy(content),
      note: note,
      steps: steps,
    )
  }
}

nonisolated extension TaskModel {
  /// SHIFT
  ///
  /// - Parameters:
  ///   - from: The member `from`.
  ///   - name: The member `name`.
  ///   - note: The member `note`.
  ///   - steps: The member `steps`.
  public static func shift(
    from: String? = nil,
    name: String,
    note: Nullable<String>? = nil,
    steps: [Step]? = nil,
  ) -> TaskModel {
    let content = ShiftInput(
      from: from,
    )
    return TaskModel(
      name: name,
      input: .shift(content),
      note: note,
      steps: steps,
    )
  }
}
