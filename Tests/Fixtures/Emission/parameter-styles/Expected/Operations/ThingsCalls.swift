// Generated from openapi.yaml#/paths/~1labels~1{label}~1matrices~1{matrix}~1{document}/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `ThingsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ThingsCalls: Sendable {
  /// Calls `Find`.
  nonisolated func find(
    label: String,
    matrix: RangeModel,
    document: RangeModel,
    filter: RangeModel?,
    form: RangeModel?,
    url: String?,
    any: JSONValue?,
    plain: String?,
    xRange: RangeModel?,
    session: String,
    ids: [Int64]?,
  ) async throws(APIError<Find.Failure>)
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The same calls with default arguments.
nonisolated extension ThingsCalls {
  /// Calls `Find` with a default argument.
  public func find(
    label: String,
    matrix: RangeModel,
    document: RangeModel,
    form: RangeModel? = nil,
    url: String? = nil,
    any: JSONValue? = nil,
    plain: String? = nil,
    xRange: RangeModel? = nil,
    session: String,
    ids: [Int64]? = nil,
  ) async throws(APIError<Find.Failure>) {
    try await self.find(
      label: label,
      matrix: matrix,
      document: document,
      filter: nil,
      form: form,
      url: url,
      any: any,
      plain: plain,
      xRange: xRange,
      session: session,
      ids: ids,
    )
  }

  /// Calls `Find` with a default argument.
  public func find(
    label: String,
    matrix: RangeModel,
    document: RangeModel,
    filter: RangeModel?,
    url: String? = nil,
    any: JSONValue? = nil,
    plain: String? = nil,
    xRange: RangeModel? = nil,
    session: String,
    ids: [Int64]? = nil,
  ) async throws(APIError<Find.Failure>) {
    try await self.find(
      label: label,
      matrix: matrix,
      document: document,
      filter: filter,
      form: nil,
      url: url,
      any: any,
      plain: plain,
      xRange: xRange,
      session: session,
      ids: ids,
    )
  }

  /// Calls `Find` with a default argument.
  public func find(
    label: String,
    matrix: RangeModel,
    document: RangeModel,
    filter: RangeModel?,
    form: RangeModel?,
    any: JSONValue? = nil,
    plain: String? = nil,
    xRange: RangeModel? = nil,
    session: String,
    ids: [Int64]? = nil,
  ) async throws(APIError<Find.Failure>) {
    try await self.find(
      label: label,
      matrix: matrix,
      document: document,
      filter: filter,
      form: form,
      url: nil,
      any: any,
      plain: plain,
      xRange: xRange,
      session: session,
      ids: ids,
    )
  }

  /// Calls `Find` with a default argument.
  public func find(
    label: String,
    matrix: RangeModel,
    document: RangeModel,
    filter: RangeModel?,
    form: RangeModel?,
    url: String?,
    plain: String? = nil,
    xRange: RangeModel? = nil,
    session: String,
    ids: [Int64]? = nil,
  ) async throws(APIError<Find.Failure>) {
    try await self.find(
      label: label,
      matrix: matrix,
      document: document,
      filter: filter,
      form: form,
      url: url,
      any: nil,
      plain: plain,
      xRange: xRange,
      session: session,
      ids: ids,
    )
  }

  /// Calls `Find` with a default argument.
  public func find(
    label: String,
    matrix: RangeModel,
    document: RangeModel,
    filter: RangeModel?,
    form: RangeModel?,
    url: String?,
    any: JSONValue?,
    xRange: RangeModel? = nil,
    session: String,
    ids: [Int64]? = nil,
  ) async throws(APIError<Find.Failure>) {
    try await self.find(
      label: label,
      matrix: matrix,
      document: document,
      filter: filter,
      form: form,
      url: url,
      any: any,
      plain: nil,
      xRange: xRange,
      session: session,
      ids: ids,
    )
  }

  /// Calls `Find` with a default argument.
  public func find(
    label: String,
    matrix: RangeModel,
    document: RangeModel,
    filter: RangeModel?,
    form: RangeModel?,
    url: String?,
    any: JSONValue?,
    plain: String?,
    session: String,
    ids: [Int64]? = nil,
  ) async throws(APIError<Find.Failure>) {
    try await self.find(
      label: label,
      matrix: matrix,
      document: document,
      filter: filter,
      form: form,
      url: url,
      any: any,
      plain: plain,
      xRange: nil,
      session: session,
      ids: ids,
    )
  }

  /// Calls `Find` with a default argument.
  public func find(
    label: String,
    matrix: RangeModel,
    document: RangeModel,
    filter: RangeModel?,
    form: RangeModel?,
    url: String?,
    any: JSONValue?,
    plain: String?,
    xRange: RangeModel?,
    session: String,
  ) async throws(APIError<Find.Failure>) {
    try await self.find(
      label: label,
      matrix: matrix,
      document: document,
      filter: filter,
      form: form,
      url: url,
      any: any,
      plain: plain,
      xRange: xRange,
      session: session,
      ids: nil,
    )
  }
}
