import Foundation
import SailPointReports

@testable import AttackClient

/// The calls that attacks are tried on.
extension LoopbackServer {
  /// A client that sends every request once, so that outcomes come soon.
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

  /// How a `GET` ends.
  func result(_ change: (inout CallOptions) -> Void = { _ in }) async -> String {
    let reports = reports(change)
    return await ending { () async throws(APIError<GetReportResult.Failure>) in
      try await reports.getReportResult(taskResultId: "t1")
    }
  }

  /// How a `POST` with a body ends.
  func start(_ change: (inout CallOptions) -> Void = { _ in }) async -> String {
    let reports = reports(change)
    return await ending { () async throws(APIError<StartReport.Failure>) in
      try await reports.startReport(.searchExport(query: "name:a*"))
    }
  }

  /// How a `POST` without a body ends.
  func cancel(id: String = "t1") async -> String {
    let reports = reports()
    return await ending { () async throws(APIError<CancelReport.Failure>) in
      try await reports.cancelReport(id: id)
    }
  }

  /// How an operation of no API ends.
  func probe<Choice>(
    _ probe: Probe<Choice>, _ change: (inout CallOptions) -> Void = { _ in },
  ) async -> String {
    var client = client(change)
    client.credentials = probe.credentials
    return await ending { [client] () async throws(APIError<JSONValue>) in
      try await client.response(to: probe)
    }
  }

  /// What the server was asked: methods and targets, in order.
  func asked() throws -> [String] {
    try requests().map { "\($0.method) \($0.target)" }
  }
}

/// An operation of no API, with whatever the caller wants to send.
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

/// Whoever has a key, which goes where the place says.
enum QueryKeyHolder: SecurityChoice {
  static let security = [[requirement(.query)]]
}

enum CookieKeyHolder: SecurityChoice {
  static let security = [[requirement(.cookie)]]
}

private func requirement(_ place: SecurityScheme.Location) -> SecurityRequirement {
  SecurityRequirement(SecurityScheme(name: "key", kind: .apiKey(location: place, name: "api_key")))
}
