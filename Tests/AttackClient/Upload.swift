import ClientRuntime
import Foundation

/// Sends a file as part of a form and describes the outcome.
func ending(ofSending file: URL, to url: URL) async -> String {
  var client = APIClient(server: APIServer(url: url))
  client.options.deadline = .seconds(120)
  client.options.retries = .never
  do throws(APIError<Never>) {
    _ = try await client.response(to: Upload(file: file))
    return "success"
  } catch {
    return "\(error)"
  }
}

/// Sends a form with a text and a file.
private struct Upload: APIOperation {
  static var operationID: String { "upload" }
  static var security: [[SecurityRequirement]] { [] }

  var file: URL

  func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/upload")
    try request.setMultipartBody(
      MultipartBody([.text("a \"text\"\r\n", name: "a"), .file(file, name: "file")]))
    return try request.request(to: server)
  }

  static func output(from response: HTTPResponse) throws(UndecodableBody) -> Int {
    response.status
  }

  static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Never? {
    nil
  }
}
