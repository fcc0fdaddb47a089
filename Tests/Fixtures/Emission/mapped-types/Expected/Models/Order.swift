// Generated from openapi.yaml#/components/schemas/Order. Do not edit.
// Regenerate with `martlet generate`.

import Foundation
import Swift

/// The schema `#/components/schemas/Order`.
nonisolated public struct Order: Codable, Equatable, Sendable {
  /// Format `uuid`.
  public var id: OrderID

  /// The member `total`.
  public var total: Decimal

  /// The member `discount`.
  public var discount: Nullable<Decimal>?

  /// Format `uri`.
  public var page: URL?

  /// Each value: format `uuid`.
  public var parts: [UUID]?

  /// The member `prices`.
  public var prices: [String: Decimal]?

  /// The member `count`.
  public var count: Swift.Int?

  /// Format `uuid`.
  public var status: OrderStatus?

  /// The member `origin`.
  public var origin: OrderOrigin?

  /// The member `source`.
  public var source: OrderSource?

  /// Creates a value from its properties.
  public init(
    id: OrderID,
    total: Decimal,
    discount: Nullable<Decimal>? = nil,
    page: URL? = nil,
    parts: [UUID]? = nil,
    prices: [String: Decimal]? = nil,
    count: Swift.Int? = nil,
    status: OrderStatus? = nil,
    origin: OrderOrigin? = nil,
    source: OrderSource? = nil,
  ) {
    self.id = id
    self.total = total
    self.discount = discount
    self.page = page
    self.parts = parts
    self.prices = prices
    self.count = count
    self.status = status
    self.origin = origin
    self.source = source
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.required("id")
    self.total = try members.required("total")
    self.discount = try members.missingOrNull("discount")
    self.page = try members.optional("page")
    self.parts = try members.optional("parts")
    self.prices = try members.optional("prices")
    self.count = try members.optional("count")
    self.status = try members.optional("status")
    self.origin = try members.optional("origin")
    self.source = try members.optional("source")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.id, "id")
    try members.required(self.total, "total")
    try members.optional(self.discount, "discount")
    try members.optional(self.page, "page")
    try members.optional(self.parts, "parts")
    try members.optional(self.prices, "prices")
    try members.optional(self.count, "count")
    try members.optional(self.status, "status")
    try members.optional(self.origin, "origin")
    try members.optional(self.source, "source")
  }
}
