// Generated from openapi.yaml#/paths/~1loans~1{day}/post/requestBody/content/multipart~1form-data/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1loans~1{day}/post/requestBody/content/multipart~1form-data/schema`.
nonisolated public struct ScanLoanBody: Codable, Equatable, Sendable {
  /// The member `due`.
  public var due: CalendarDate?

  /// The member `scan`.
  public var scan: Base64Data?

  /// Creates a value from its properties.
  public init(
    due: CalendarDate? = nil,
    scan: Base64Data? = nil,
  ) {
    self.due = due
    self.scan = scan
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.due = try members.optional("due")
    self.scan = try members.optional("scan")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.due, "due")
    try members.optional(self.scan, "scan")
  }
}
