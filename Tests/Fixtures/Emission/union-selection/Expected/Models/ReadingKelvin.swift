// Generated from openapi.yaml#/components/schemas/Reading/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// Kelvin
nonisolated public struct ReadingKelvin: Codable, Equatable, Sendable {
  /// The member `a1`.
  public var a1: String

  /// The member `a2`.
  public var a2: String

  /// The member `a3`.
  public var a3: String

  /// The member `a4`.
  public var a4: String

  /// The member `a5`.
  public var a5: String

  /// The member `a6`.
  public var a6: String

  /// The member `a7`.
  public var a7: String

  /// The member `a8`.
  public var a8: String

  /// The member `a9`.
  public var a9: String

  /// The member `unit`.
  public private(set) var unit: ReadingKelvinUnit = .k

  /// Creates a value from its properties.
  public init(
    a1: String,
    a2: String,
    a3: String,
    a4: String,
    a5: String,
    a6: String,
    a7: String,
    a8: String,
    a9: String,
  ) {
    self.a1 = a1
    self.a2 = a2
    self.a3 = a3
    self.a4 = a4
    self.a5 = a5
    self.a6 = a6
    self.a7 = a7
    self.a8 = a8
    self.a9 = a9
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.a1 = try members.required("a1")
    self.a2 = try members.required("a2")
    self.a3 = try members.required("a3")
    self.a4 = try members.required("a4")
    self.a5 = try members.required("a5")
    self.a6 = try members.required("a6")
    self.a7 = try members.required("a7")
    self.a8 = try members.required("a8")
    self.a9 = try members.required("a9")
    self.unit = try members.required("unit")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.a1, "a1")
    try members.required(self.a2, "a2")
    try members.required(self.a3, "a3")
    try members.required(self.a4, "a4")
    try members.required(self.a5, "a5")
    try members.required(self.a6, "a6")
    try members.required(self.a7, "a7")
    try members.required(self.a8, "a8")
    try members.required(self.a9, "a9")
    try members.required(self.unit, "unit")
  }
}
