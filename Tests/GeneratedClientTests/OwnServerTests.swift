import ClientRuntime
import Foundation
import Testing

@Suite("An operation is served where its document says")
struct OwnServerTests {
  private func url(_ server: APIServer, _ own: String) throws -> String {
    let server = try server.unlessGiven(APIServer(parts: [.literal(own)]))
    var request = RequestBuilder(method: "GET")
    request.addPath("/a")
    return try request.request(to: server).url.absoluteString
  }

  @Test("in place of the API's server, or below its host")
  func own() throws {
    let server = APIServer(parts: [.literal("https://"), .variable("eu"), .literal(".example/v1")])
    #expect(try url(server, "https://b.example/") == "https://b.example/a")
    #expect(try url(server, "/uploads") == "https://eu.example/uploads/a")
    #expect(try url(server, "/") == "https://eu.example/a")
  }

  @Test("but not where the client was given a URL")
  func given() throws {
    let server = APIServer(url: try #require(URL(string: "http://localhost:8080/test")))
    #expect(try url(server, "https://b.example") == "http://localhost:8080/test/a")
  }
}
