import Foundation
import SailPointReports

/// An operation that belongs to no API, with any method and an optional body.
struct AnyOperation: APIOperation {
  enum Failure: OperationFailure, Equatable {
    static let operationID = "anything"
    case badRequest(JSONValue)
  }

  static let operationID = "anything"
  static let security = OAuth2Security.security

  var method = "GET"
  var body: HTTPRequest.Body?

  func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var builder = RequestBuilder(method: method)
    builder.addPath("/any/thing")
    builder.addQuery("q", "1")
    var request = try builder.request(to: server)
    request.body = body
    if body != nil { request.headers["Content-Type"] = "text/plain" }
    return request
  }

  static func output(from response: HTTPResponse) throws(UndecodableBody) -> JSONValue {
    response.status == 204 || response.body.isEmpty ? .null : try response.json()
  }

  static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    response.status == 400 ? .badRequest(try response.json()) : nil
  }
}
