import Foundation
import SailPointReports

/// The security requirements of a sample operation.
protocol SecurityChoice: Sendable {
  static var security: [[SecurityRequirement]] { get }
}

/// An operation that belongs to no API: `GET /sample`. Its result, and its error for status 400, is
/// JSON.
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

/// No credentials are required.
enum NoSecurity: SecurityChoice {
  static let security: [[SecurityRequirement]] = []
}

/// An OAuth 2 token is required.
enum OAuth2Security: SecurityChoice {
  static let scheme = SecurityScheme(name: "login", kind: .oauth2(tokenURL: "/oauth/token"))
  static let security = [[SecurityRequirement(scheme, scopes: ["read"])]]
}
