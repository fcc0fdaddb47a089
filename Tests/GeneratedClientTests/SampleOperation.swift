import Foundation
import SailPointReports

/// Who may call a sample operation.
protocol SecurityChoice: Sendable {
  static var security: [[SecurityRequirement]] { get }
}

/// An operation of no API: `GET /sample`, with JSON as its result and for its status 400.
struct SampleOperation<Choice: SecurityChoice>: APIOperation {
  static var operationID: String { "sample" }
  static var security: [[SecurityRequirement]] { Choice.security }

  var query: String?

  func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/sample")
    request.addQuery("q", query)
    return try request.request(to: server)
  }

  static func output(from response: HTTPResponse) throws(UndecodableBody) -> JSONValue {
    try response.json()
  }

  static func failure(from response: HTTPResponse) throws(UndecodableBody) -> JSONValue? {
    response.status == 400 ? try response.json() : nil
  }
}

/// Anybody.
enum Anybody: SecurityChoice {
  static let security: [[SecurityRequirement]] = []
}

/// Whoever has a token of the server's.
enum TokenHolder: SecurityChoice {
  static let scheme = SecurityScheme(name: "login", kind: .oauth2(tokenURL: "/oauth/token"))
  static let security = [[SecurityRequirement(scheme, scopes: ["read"])]]
}
