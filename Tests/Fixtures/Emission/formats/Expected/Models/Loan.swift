// Generated from openapi.yaml#/components/schemas/Loan. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Loan`.
nonisolated public struct Loan: Codable, Equatable, Sendable {
  /// Default: `"2020-01-01"`.
  public var from: Day

  /// Encoded as `base64`.
  public var cover: Base64Data

  /// The member `until`.
  public var until: CalendarDate?

  /// The member `pages`.
  public var pages: [Base64Data]?

  /// The member `renewals`.
  public var renewals: [String: CalendarDate]?

  /// The member `due`.
  public var due: Due?

  /// The members that were received as null.
  private var receivedNulls = ReceivedNulls()

  /// Creates a value from its properties.
  public init(
    from: Day,
    cover: Base64Data,
    until: CalendarDate? = nil,
    pages: [Base64Data]? = nil,
    renewals: [String: CalendarDate]? = nil,
    due: Due? = nil,
  ) {
    self.from = from
    self.cover = cover
    self.until = until
    self.pages = pages
    self.renewals = renewals
    self.due = due
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.from = try members.required("from")
    self.cover = try members.required("cover")
    self.until = try members.nullable("until")
    self.pages = try members.optional("pages")
    self.renewals = try members.optional("renewals")
    self.due = try members.optional("due")
    self.receivedNulls = members.nulls
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder, nulls: self.receivedNulls)
    try members.required(self.from, "from")
    try members.required(self.cover, "cover")
    try members.optional(self.until, "until")
    try members.optional(self.pages, "pages")
    try members.optional(self.renewals, "renewals")
    try members.optional(self.due, "due")
  }
}
