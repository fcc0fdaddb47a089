import ClientRuntime
import Foundation
import Testing

@Suite("Operations with a server of their own")
struct OwnServerTests {
  private func url(_ server: APIServer, _ own: String) throws -> String {
    let server = try server.unlessGiven(APIServer(parts: [.literal(own)]))
    var request = RequestBuilder(method: "GET")
    request.addPath("/a")
    return try request.request(to: server).url.absoluteString
  }

  @Test("the operation's server replaces the API's server, or is a path on its host")
  func own() throws {
    let server = APIServer(parts: [.literal("https://"), .variable("eu"), .literal(".example/v1")])
    #expect(try url(server, "https://b.example/") == "https://b.example/a")
    #expect(try url(server, "/uploads") == "https://eu.example/uploads/a")
    #expect(try url(server, "/") == "https://eu.example/a")
  }

  @Test("the URL that the caller gave takes precedence")
  func given() throws {
    let server = APIServer(url: try #require(URL(string: "http://localhost:8080/test")))
    #expect(try url(server, "https://b.example") == "http://localhost:8080/test/a")
  }
}
