// Generated from openapi.yaml#/components/schemas/Job. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Job`.
nonisolated public struct Job: Codable, Equatable, Sendable {
  /// The member `progress`.
  public var progress: ProgressModel?

  /// Creates a value from its properties.
  public init(
    progress: ProgressModel? = nil,
  ) {
    self.progress = progress
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.progress = try members.optional("progress")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.progress, "progress")
  }

  /// The schema `#/components/schemas/Job/properties/progress`.
  public struct ProgressModel: Codable, Equatable, Sendable {
    /// The member `state`.
    public var state: State

    /// Creates a value from its properties.
    public init(
      state: State,
    ) {
      self.state = state
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.state = try members.required("state")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.state, "state")
    }

    /// The schema `#/components/schemas/Job/properties/progress/properties/state`.
    public struct State: Codable, Equatable, Sendable {
      /// The member `finished`.
      public var finished: Bool?

      /// Creates a value from its properties.
      public init(
        finished: Bool? = nil,
      ) {
        self.finished = finished
      }

      public init(from decoder: any Decoder) throws {
        var members = try JSONMemberDecoder(decoder)
        self.finished = try members.optional("finished")
      }

      public func encode(to encoder: any Encoder) throws {
        var members = JSONMemberEncoder(encoder)
        try members.optional(self.finished, "finished")
      }
    }
  }
}
