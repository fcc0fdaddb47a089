// Generated from openapi.yaml#/components/schemas/Started. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Started`.
nonisolated public struct Started: Codable, Equatable, Sendable {
  /// The member `job`.
  public var job: Job?

  /// Creates a value from its properties.
  public init(
    job: Job? = nil,
  ) {
    self.job = job
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.job = try members.optional("job")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.job, "job")
  }

  /// The schema `#/components/schemas/Started/properties/job`.
  public struct Job: Codable, Equatable, Sendable {
    /// The member `number`.
    public var number: Int64

    /// Creates a value from its properties.
    public init(
      number: Int64,
    ) {
      self.number = number
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.number = try members.required("number")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.number, "number")
    }
  }
}
