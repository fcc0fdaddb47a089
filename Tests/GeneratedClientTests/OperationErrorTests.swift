import Foundation
import SailPointReports
import Testing

/// Decodes the body of a documented error, and returns its encoding in canonical form.
func failureJSON(_ operation: String, _ response: HTTPResponse) throws -> String {
  switch operation {
  case "cancelReport":
    switch try #require(try CancelReport.failure(from: response)) {
    case .badRequest(let body), .forbidden(let body), .internalServerError(let body):
      try canonicalJSON(of: body)
    case .unauthorized(let body): try canonicalJSON(of: body)
    case .tooManyRequests(let body): try canonicalJSON(of: body)
    }
  case "getReport":
    switch try #require(try GetReport.failure(from: response)) {
    case .badRequest(let body), .forbidden(let body), .notFound(let body),
      .internalServerError(let body):
      try canonicalJSON(of: body)
    case .unauthorized(let body): try canonicalJSON(of: body)
    case .tooManyRequests(let body): try canonicalJSON(of: body)
    }
  case "getReportResult":
    switch try #require(try GetReportResult.failure(from: response)) {
    case .badRequest(let body), .forbidden(let body), .internalServerError(let body):
      try canonicalJSON(of: body)
    case .unauthorized(let body): try canonicalJSON(of: body)
    case .tooManyRequests(let body): try canonicalJSON(of: body)
    }
  default:
    switch try #require(try StartReport.failure(from: response)) {
    case .badRequest(let body), .forbidden(let body), .internalServerError(let body):
      try canonicalJSON(of: body)
    case .unauthorized(let body): try canonicalJSON(of: body)
    case .tooManyRequests(let body): try canonicalJSON(of: body)
    }
  }
}

/// How a call of any operation ended.
private enum Ending: Equatable {
  case success
  case documented(String)
  case undocumented(Int)
  case undecodable(Int)
  case noResponse
}

@Suite("The status determines the type of an error")
struct OperationErrorTests {
  private static let operations = ["cancelReport", "getReport", "getReportResult", "startReport"]

  private static let fault = #"""
    {"detailCode":"400.1 Bad Request Content","trackingId":"e7ea","messages":[
      {"locale":"en-US","localeOrigin":"DEFAULT","text":"no"},{"localeOrigin":null,"locale":null}],
     "causes":[{"localeOrigin":"NEW","text":"why"}],"new":1}
    """#

  private func ending<Failure>(_ operation: String, _ error: APIError<Failure>) throws -> Ending {
    switch error {
    case .documented(_, let response): .documented(try failureJSON(operation, response))
    case .undocumented(let response): .undocumented(response.status)
    case .undecodable(_, let response): .undecodable(response.status)
    case .invalidRequest, .unauthenticated, .transport, .file, .cancelled: .noResponse
    }
  }

  private func ending(_ operation: String, _ status: Int, _ body: String) async throws -> Ending {
    let transport = StubTransport(status, ["X": "y"], body)
    let client = APIClient(
      server: .test, transport: transport, options: CallOptions(retries: .never))
    let reports = ReportsDataExtractionAPI(client: client)
    switch operation {
    case "cancelReport":
      do { try await reports.cancelReport(id: "i") } catch { return try ending(operation, error) }
    case "getReport":
      do {
        _ = try await reports.getReport(taskResultId: "i", fileFormat: .pdf)
      } catch { return try ending(operation, error) }
    case "getReportResult":
      do {
        _ = try await reports.getReportResult(taskResultId: "i")
      } catch { return try ending(operation, error) }
    default:
      do {
        _ = try await reports.startReport(.identities())
      } catch { return try ending(operation, error) }
    }
    return .success
  }

  @Test("errors with documented statuses have typed bodies", arguments: operations)
  func documented(operation: String) async throws {
    let fault = Self.fault
    let bodies = [
      400: fault, 403: fault, 500: fault, 401: #"{"error":"JWT"}"#, 429: #"{"message":" Rate "}"#,
    ]
    for (status, body) in bodies {
      #expect(try await ending(operation, status, body) == .documented(canonical(body)))
      #expect(try await ending(operation, status, "{}") == .documented("{}"))
      #expect(try await ending(operation, status, "") == .documented("{}"))
    }
    let notFound: Ending = operation == "getReport" ? .documented("{}") : .undocumented(404)
    #expect(try await ending(operation, 404, "{}") == notFound)
  }

  @Test("an error body without a documented type is kept")
  func untyped() async throws {
    for body in [#"{"error":{"code":7}}"#, #"{"error":["a"],"error_description":"b"}"#] {
      #expect(try await ending("startReport", 401, body) == .documented(canonical(body)))
    }
  }

  @Test("undocumented statuses keep the response", arguments: operations)
  func undocumented(operation: String) async throws {
    for status in [302, 307, 402, 409, 418, 422, 502, 503, 599] {
      #expect(try await ending(operation, status, "<html>") == .undocumented(status))
    }
  }

  @Test(
    "the error for an undecodable body has the response", arguments: operations)
  func undecodable(operation: String) async throws {
    for body in ["<html>Bad gateway</html>", #"{"detailCode":"400"#, "[]", "\"text\""] {
      for status in [400, 401, 429, 500] {
        #expect(try await ending(operation, status, body) == .undecodable(status))
      }
    }
    let wrong = #"{"messages":[{"text":7}]}"#
    #expect(try await ending(operation, 400, wrong) == .undecodable(400))
  }

  @Test("a success without the documented JSON is an error")
  func undecodableSuccess() async throws {
    for (status, body) in [(200, ""), (204, ""), (202, "<html>"), (200, #"{"id":"#), (200, "[]")] {
      #expect(try await ending("startReport", status, body) == .undecodable(status))
      #expect(try await ending("getReportResult", status, body) == .undecodable(status))
    }
  }

  @Test("any status from 200 to 299 is a success")
  func otherSuccess() async throws {
    #expect(try await ending("startReport", 201, #"{"id":"x"}"#) == .success)
    for status in [200, 202, 204] {
      #expect(try await ending("cancelReport", status, status == 200 ? "<html>" : "") == .success)
    }
  }

  @Test("a file of any type is returned", arguments: ["application/zip", "text/plain", nil])
  func anyFile(type: String?) async throws {
    var headers: HTTPHeaders = ["Content-Disposition": #"attachment;filename="r.zip""#]
    headers["Content-Type"] = type
    let transport = StubTransport(200, headers, "PK")
    let reports = ReportsDataExtractionAPI(client: APIClient(server: .test, transport: transport))
    let file = try await reports.getReport(taskResultId: "i", fileFormat: .csv)
    let expected = FileContent(bytes: Data("PK".utf8), contentType: type, suggestedName: "r.zip")
    #expect(file == expected)
  }

  @Test("the operations have their security requirements")
  func security() {
    #expect(CancelReport.security.joined().map(\.scheme.name) == ["userAuth"])
    for security in [GetReport.security, GetReportResult.security, StartReport.security] {
      #expect(security.map { $0.map(\.scheme.name) } == [["userAuth"], ["applicationAuth"]])
    }
    #expect(StartReport.security[0][0].scopes == ["sp:report:manage"])
  }
}
