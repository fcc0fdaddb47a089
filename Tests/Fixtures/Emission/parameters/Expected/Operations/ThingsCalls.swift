// Generated from openapi.yaml#/paths/~1things~1{id}~1parts~1{part-number}/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `ThingsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ThingsCalls: Sendable {
  /// Calls `GetPart`.
  nonisolated func getPart(
    id: String,
    partNumber: Int64,
    idQuery: String?,
    sort: [GetPartSortItem]?,
    ids: [Int64]?,
    piped: [String],
    since: DateTime?,
    all: Bool?,
    xTrace: String?,
    filter: [String: JSONValue]?,
  ) async throws(APIError<GetPart.Failure>)

  /// Calls `GetBox`.
  nonisolated func getBox(
    shape: [String: JSONValue],
  ) async throws(APIError<GetBox.Failure>)

  /// Calls `GetBoxesByShapePartsBetaTrueVersion2`.
  nonisolated func getBoxesByShapePartsBetaTrueVersion2(
    shape: String,
  ) async throws(APIError<GetBoxesByShapePartsBetaTrueVersion2.Failure>)
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The same calls with default arguments.
nonisolated extension ThingsCalls {
  /// Calls `GetPart` with a default argument.
  public func getPart(
    id: String,
    partNumber: Int64,
    sort: [GetPartSortItem]? = nil,
    ids: [Int64]? = nil,
    piped: [String],
    since: DateTime? = nil,
    all: Bool? = nil,
    xTrace: String? = nil,
    filter: [String: JSONValue]? = nil,
  ) async throws(APIError<GetPart.Failure>) {
    try await self.getPart(
      id: id,
      partNumber: partNumber,
      idQuery: nil,
      sort: sort,
      ids: ids,
      piped: piped,
      since: since,
      all: all,
      xTrace: xTrace,
      filter: filter,
    )
  }

  /// Calls `GetPart` with a default argument.
  public func getPart(
    id: String,
    partNumber: Int64,
    idQuery: String?,
    ids: [Int64]? = nil,
    piped: [String],
    since: DateTime? = nil,
    all: Bool? = nil,
    xTrace: String? = nil,
    filter: [String: JSONValue]? = nil,
  ) async throws(APIError<GetPart.Failure>) {
    try await self.getPart(
      id: id,
      partNumber: partNumber,
      idQuery: idQuery,
      sort: nil,
      ids: ids,
      piped: piped,
      since: since,
      all: all,
      xTrace: xTrace,
      filter: filter,
    )
  }

  /// Calls `GetPart` with a default argument.
  public func getPart(
    id: String,
    partNumber: Int64,
    idQuery: String?,
    sort: [GetPartSortItem]?,
    piped: [String],
    since: DateTime? = nil,
    all: Bool? = nil,
    xTrace: String? = nil,
    filter: [String: JSONValue]? = nil,
  ) async throws(APIError<GetPart.Failure>) {
    try await self.getPart(
      id: id,
      partNumber: partNumber,
      idQuery: idQuery,
      sort: sort,
      ids: nil,
      piped: piped,
      since: since,
      all: all,
      xTrace: xTrace,
      filter: filter,
    )
  }

  /// Calls `GetPart` with a default argument.
  public func getPart(
    id: String,
    partNumber: Int64,
    idQuery: String?,
    sort: [GetPartSortItem]?,
    ids: [Int64]?,
    piped: [String],
    all: Bool? = nil,
    xTrace: String? = nil,
    filter: [String: JSONValue]? = nil,
  ) async throws(APIError<GetPart.Failure>) {
    try await self.getPart(
      id: id,
      partNumber: partNumber,
      idQuery: idQuery,
      sort: sort,
      ids: ids,
      piped: piped,
      since: nil,
      all: all,
      xTrace: xTrace,
      filter: filter,
    )
  }

  /// Calls `GetPart` with a default argument.
  public func getPart(
    id: String,
    partNumber: Int64,
    idQuery: String?,
    sort: [GetPartSortItem]?,
    ids: [Int64]?,
    piped: [String],
    since: DateTime?,
    xTrace: String? = nil,
    filter: [String: JSONValue]? = nil,
  ) async throws(APIError<GetPart.Failure>) {
    try await self.getPart(
      id: id,
      partNumber: partNumber,
      idQuery: idQuery,
      sort: sort,
      ids: ids,
      piped: piped,
      since: since,
      all: nil,
      xTrace: xTrace,
      filter: filter,
    )
  }

  /// Calls `GetPart` with a default argument.
  public func getPart(
    id: String,
    partNumber: Int64,
    idQuery: String?,
    sort: [GetPartSortItem]?,
    ids: [Int64]?,
    piped: [String],
    since: DateTime?,
    all: Bool?,
    filter: [String: JSONValue]? = nil,
  ) async throws(APIError<GetPart.Failure>) {
    try await self.getPart(
      id: id,
      partNumber: partNumber,
      idQuery: idQuery,
      sort: sort,
      ids: ids,
      piped: piped,
      since: since,
      all: all,
      xTrace: nil,
      filter: filter,
    )
  }

  /// Calls `GetPart` with a default argument.
  public func getPart(
    id: String,
    partNumber: Int64,
    idQuery: String?,
    sort: [GetPartSortItem]?,
    ids: [Int64]?,
    piped: [String],
    since: DateTime?,
    all: Bool?,
    xTrace: String?,
  ) async throws(APIError<GetPart.Failure>) {
    try await self.getPart(
      id: id,
      partNumber: partNumber,
      idQuery: idQuery,
      sort: sort,
      ids: ids,
      piped: piped,
      since: since,
      all: all,
      xTrace: xTrace,
      filter: nil,
    )
  }
}
