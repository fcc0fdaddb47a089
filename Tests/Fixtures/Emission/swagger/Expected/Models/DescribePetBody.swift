// Generated from swagger.yaml#/paths/~1pets/put/requestBody/content/application~1x-www-form-urlencoded/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1pets/put/requestBody/content/application~1x-www-form-urlencoded/schema`.
nonisolated public struct DescribePetBody: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String

  /// The member `csv`.
  public var csv: [String]?

  /// The member `multi`.
  public var multi: [String]?

  /// The member `pipes`.
  public var pipes: [String]?

  /// Creates a value from its properties.
  public init(
    name: String,
    csv: [String]? = nil,
    multi: [String]? = nil,
    pipes: [String]? = nil,
  ) {
    self.name = name
    self.csv = csv
    self.multi = multi
    self.pipes = pipes
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.name = try members.required("name")
    self.csv = try members.optional("csv")
    self.multi = try members.optional("multi")
    self.pipes = try members.optional("pipes")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.name, "name")
    try members.optional(self.csv, "csv")
    try members.optional(self.multi, "multi")
    try members.optional(self.pipes, "pipes")
  }
}
