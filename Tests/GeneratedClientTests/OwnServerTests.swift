import ClientRuntime
import Foundation
import Testing

@Suite("Operations with servers of their own")
struct OwnServerTests {
  private func url(
    _ server: APIServer, _ own: [[OperationServers.Part]], apiServerCount: Int = 2,
  ) throws -> String {
    let server = try server.server(
      for: OperationServers(apiServerCount: apiServerCount, servers: own))
    var request = RequestBuilder(method: "GET")
    request.addPath("/a")
    return try request.request(to: server).url.absoluteString
  }

  private func sandbox(index: Int? = 1) -> APIServer {
    APIServer(
      parts: [.literal("https://"), .variable("eu"), .literal(".sandbox.example/v1")],
      index: index, values: ["zone": "eu"])
  }

  @Test("the server at the same position is used, with the client's values of variables")
  func position() throws {
    let own: [[OperationServers.Part]] = [
      [.literal("https://live.example/")],
      [
        .literal("https://"), .variable("zone", defaultValue: "us"), .literal(".uploads.example/"),
        .variable("version", defaultValue: "v2"),
      ],
    ]
    #expect(try url(sandbox(), own) == "https://eu.uploads.example/v2/a")
  }

  @Test("the only server of an operation replaces the only server of the API")
  func only() throws {
    let own: [[OperationServers.Part]] = [[.literal("https://b.example/")]]
    #expect(try url(sandbox(index: 0), own, apiServerCount: 1) == "https://b.example/a")
    #expect(try url(sandbox(index: nil), own, apiServerCount: 1) == "https://b.example/a")
  }

  @Test("a path is relative to the client's server", arguments: ["/uploads", "/"])
  func relative(path: String) throws {
    let own: [[OperationServers.Part]] = [[.literal(path)]]
    let expected = "https://eu.sandbox.example\(path == "/" ? "" : path)/a"
    #expect(try url(sandbox(), own, apiServerCount: 1) == expected)
    #expect(try url(sandbox(), own, apiServerCount: 2) == expected)
  }

  @Test("without a position, the only server with the client's host is used")
  func host() throws {
    let own: [[OperationServers.Part]] = [
      [.literal("https://live.example/v2")], [.literal("https://eu.sandbox.example/v2")],
      [.literal("https://"), .variable("unknown", defaultValue: nil), .literal("/v2")],
    ]
    #expect(try url(sandbox(), own) == "https://eu.sandbox.example/v2/a")
    #expect(try url(sandbox(index: nil), own) == "https://eu.sandbox.example/v2/a")
  }

  @Test("a client of a sandbox sends nothing to another host")
  func otherHosts() throws {
    let error = InvalidRequest.operationServer(client: "https://eu.sandbox.example/v1")
    #expect(throws: error) { try url(sandbox(), [[.literal("https://live.example")]]) }
    let twoVersions: [[OperationServers.Part]] = [
      [.literal("https://eu.sandbox.example/v2")], [.literal("https://eu.sandbox.example/v3")],
      [.literal("https://live.example")],
    ]
    #expect(throws: error) { try url(sandbox(), twoVersions) }
    let withoutValue: [[OperationServers.Part]] = [
      [.literal("https://live.example")],
      [.literal("https://"), .variable("unknown", defaultValue: nil)],
    ]
    #expect(throws: error) { try url(sandbox(), withoutValue) }
  }

  @Test("the URL that the caller gave takes precedence")
  func given() throws {
    let server = APIServer(url: try #require(URL(string: "http://localhost:8080/test")))
    let own: [[OperationServers.Part]] = [[.literal("https://b.example")]]
    #expect(try url(server, own) == "http://localhost:8080/test/a")
    #expect(try url(server, own, apiServerCount: 1) == "http://localhost:8080/test/a")
  }
}
