// Generated from openapi.yaml#/paths/~1labels~1{label}~1matrices~1{matrix}~1{document}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /labels/{label}/matrices/{matrix}/{document}`.
nonisolated public struct Find: APIOperation {
  public static let operationID = "find"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var label: String

  /// Path parameter.
  public var matrix: RangeModel

  /// Path parameter.
  public var document: RangeModel

  /// Cookie.
  public var session: String

  /// Query parameter.
  public var filter: RangeModel?

  /// Query parameter.
  public var form: RangeModel?

  /// Query parameter.
  public var url: String?

  /// Query parameter.
  public var any: JSONValue?

  /// Query parameter.
  public var plain: String?

  /// Header field `X-Range`.
  public var xRange: RangeModel?

  /// Cookie.
  public var ids: [Int64]?

  /// Creates the operation.
  public init(
    label: String,
    matrix: RangeModel,
    document: RangeModel,
    session: String,
    filter: RangeModel? = nil,
    form: RangeModel? = nil,
    url: String? = nil,
    any: JSONValue? = nil,
    plain: String? = nil,
    xRange: RangeModel? = nil,
    ids: [Int64]? = nil,
  ) {
    self.label = label
    self.matrix = matrix
    self.document = document
    self.session = session
    self.filter = filter
    self.form = form
    self.url = url
    self.any = any
    self.plain = plain
    self.xRange = xRange
    self.ids = ids
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/labels/")
    try request.addPath(
      "label",
      self.label,
      ParameterStyle(.label, explodes: false),
    )
    request.addPath("/matrices/")
    try request.addPath(
      "matrix",
      self.matrix,
      ParameterStyle(.matrix, explodes: true),
    )
    request.addPath("/")
    try request.addPath(
      "document",
      self.document,
      ParameterStyle(.json, explodes: false),
    )
    try request.addQuery(
      "filter",
      self.filter,
      ParameterStyle(.deepObject, explodes: false),
    )
    try request.addQuery(
      "form",
      self.form,
      ParameterStyle(.form, explodes: true),
    )
    try request.addQuery(
      "url",
      self.url,
      ParameterStyle(.form, explodes: true, keepsReserved: true),
    )
    try request.addQuery(
      "any",
      self.any,
      ParameterStyle(.json, explodes: false),
    )
    request.addQuery("plain", self.plain)
    try request.addHeader(
      "X-Range",
      self.xRange,
      ParameterStyle(.simple, explodes: true),
    )
    try request.addCookie(
      "session",
      self.session,
      ParameterStyle(.form, explodes: true),
    )
    try request.addCookie(
      "ids",
      self.ids,
      ParameterStyle(.form, explodes: false),
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "find"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /labels/{label}/matrices/{matrix}/{document}`.
  ///
  /// - Parameters:
  ///   - label: Path parameter.
  ///   - matrix: Path parameter.
  ///   - document: Path parameter.
  ///   - session: Cookie.
  ///   - filter: Query parameter.
  ///   - form: Query parameter.
  ///   - url: Query parameter.
  ///   - any: Query parameter.
  ///   - plain: Query parameter.
  ///   - xRange: Header field `X-Range`.
  ///   - ids: Cookie.
  /// - Throws: `APIError`; the API documents no errors.
  public func find(
    label: String,
    matrix: RangeModel,
    document: RangeModel,
    session: String,
    filter: RangeModel? = nil,
    form: RangeModel? = nil,
    url: String? = nil,
    any: JSONValue? = nil,
    plain: String? = nil,
    xRange: RangeModel? = nil,
    ids: [Int64]? = nil,
  ) async throws(APIError<Find.Failure>) {
    let operation = Find(
      label: label,
      matrix: matrix,
      document: document,
      session: session,
      filter: filter,
      form: form,
      url: url,
      any: any,
      plain: plain,
      xRange: xRange,
      ids: ids,
    )
    return try await self.find(operation)
  }
}

nonisolated extension ThingsAPI {
  public func find(
    _ operation: Find,
  ) async throws(APIError<Find.Failure>) {
    try await self.client.response(to: operation).value
  }
}
