import Foundation
import SailPointReports

@testable import AttackClient

/// The calls that the attacks use. Each returns how it ended, such as `undocumented 404`.
extension LoopbackServer {
  /// Returns a client that sends every request once, so that calls end quickly.
  func client(_ change: (inout CallOptions) -> Void = { _ in }) -> APIClient {
    var client = APIClient(
      server: server, credentials: .bearer("s3cret-token"),
      transport: URLSessionTransport(idleTimeout: 20))
    client.options.retries = .never
    client.options.deadline = .seconds(60)
    change(&client.options)
    return client
  }

  func reports(_ change: (inout CallOptions) -> Void = { _ in }) -> ReportsDataExtractionAPI {
    ReportsDataExtractionAPI(client: client(change))
  }

  /// Calls an operation with the method `GET`.
  func result(_ change: (inout CallOptions) -> Void = { _ in }) async -> String {
    let reports = reports(change)
    return await ending { () async throws(APIError<GetReportResult.Failure>) in
      try await reports.getReportResult(taskResultId: "t1")
    }
  }

  /// Calls an operation with the method `POST` and a body.
  func start(_ change: (inout CallOptions) -> Void = { _ in }) async -> String {
    let reports = reports(change)
    return await ending { () async throws(APIError<StartReport.Failure>) in
      try await reports.startReport(.searchExport(query: "name:a*"))
    }
  }

  /// Calls an operation with the method `POST` and without a body.
  func cancel(id: String = "t1") async -> String {
    let reports = reports()
    return await ending { () async throws(APIError<CancelReport.Failure>) in
      try await reports.cancelReport(id: id)
    }
  }

  /// Calls an operation that belongs to no API.
  func probe<Choice>(
    _ probe: Probe<Choice>, _ change: (inout CallOptions) -> Void = { _ in },
  ) async -> String {
    var client = client(change)
    client.credentials = probe.credentials
    return await ending { [client] () async throws(APIError<JSONValue>) in
      try await client.response(to: probe)
    }
  }

  /// Returns the method and the target of each request, in order.
  func requestLines() throws -> [String] {
    try requests().map { "\($0.method) \($0.target)" }
  }
}

/// An operation that belongs to no API. It sends any query and header fields.
struct Probe<Choice: SecurityChoice>: APIOperation {
  static var operationID: String { "probe" }
  static var security: [[SecurityRequirement]] { Choice.security }

  var method = "GET"
  var query: [(String, String)] = []
  var headers: [(String, String)] = []
  var credentials = Credentials.none

  func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: method)
    request.addPath("/probe")
    for (name, value) in query { request.addQuery(name, value) }
    for (name, value) in headers { request.addHeader(name, value) }
    return try request.request(to: server)
  }

  static func output(from response: HTTPResponse) throws(UndecodableBody) -> HTTPResponse {
    response
  }

  static func failure(from response: HTTPResponse) throws(UndecodableBody) -> JSONValue? {
    response.status == 400 ? try response.json() : nil
  }
}

/// An API key in the query.
enum QueryKeySecurity: SecurityChoice {
  static let security = [[requirement(.query)]]
}

/// An API key in a cookie.
enum CookieKeySecurity: SecurityChoice {
  static let security = [[requirement(.cookie)]]
}

private func requirement(_ location: SecurityScheme.Location) -> SecurityRequirement {
  SecurityRequirement(
    SecurityScheme(name: "key", kind: .apiKey(location: location, name: "api_key")))
}
