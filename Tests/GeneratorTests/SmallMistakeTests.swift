import Output
import Support
import Testing

/// The requests and responses of a client whose document has small mistakes.
struct SmallMistakeTests {
  private static let output = Background("client of a document with small mistakes") {
    try ClientProgram.output(ofClient: "small-mistakes", program: program)
  }

  @Test func aMistakeAffectsOnlyItsPart() async throws {
    #expect(try await Self.output.value == Self.expected)
  }

  private static let program = """
    let stub = StubTransport()
    let api = DefaultAPI(client: APIClient(server: .main, transport: stub))
    let sandbox = DefaultAPI(client: APIClient(server: .server2, transport: stub))

    stub.answer(
      StubRoute("GET", "/shelves/{shelf}"),
      with: .json(#"{"tags":["a"],"authors":"one"}"#), .json(#"{"authors":["one","two"]}"#))
    for shelf in [ShelvesShelf.top, .low] {
      switch try await api.readShelf(shelf: shelf).authors {
      case .stringArray(let names)?: print(names)
      case .other(let value)?: print("other", value)
      case nil: print("no authors")
      }
    }
    stub.answer(StubRoute("DELETE", "/shelves/{shelf}"), with: .status(204))
    let shelf: ShelvesShelf = .top
    try await api.emptyShelf(shelf: shelf)
    stub.answer(StubRoute("POST", "/shelves"), with: .status(204))
    try await api.sortShelves()
    stub.answer(
      StubRoute("GET", "/books"), with: .json(#"{"any":1}"#), .json(#"{"why":2}"#, status: 409))
    print(try await api.findBook(title: "a&b"))
    do throws(APIError<FindBook.Failure>) {
      print(try await api.findBook(title: "c"))
    } catch .documented(.other(let value), _) {
      print("error", value)
    } catch {
      print(error)
    }
    stub.answer(StubRoute("PUT", "/books"), with: .status(204), .status(204))
    try await api.putBook(title: "t", Page1Book(tags: ["x"]))
    try await sandbox.putBook(title: "t", Page1Book(tags: ["x"]))
    stub.answer(StubRoute("GET", "/search"), with: .status(204))
    try await sandbox.search(query: Search.Query(words: ["a", "b c"], limit: 2))
    stub.answer(StubRoute("GET", "/find"), with: .status(204), .status(204))
    try await api.find(query: Find.Query(words: ["a b"]))
    try await api.find()
    stub.answer(StubRoute("GET", "/select"), with: .status(204))
    try await api.select(path: "$.a[?@.b==1]")
    stub.answer(StubRoute("POST", "/labels"), with: .status(204))
    try await sandbox.addLabels("label=a&label=b")
    for request in stub.requests {
      var body = ""
      if case .data(let data) = request.body { body = String(decoding: data, as: UTF8.self) }
      let words = [request.method, request.url.absoluteString, body]
      print(words.filter { !$0.isEmpty }.joined(separator: " "))
    }

    """

  private static let expected = """
    other "one"
    ["one", "two"]
    {"any":1}
    error {"why":2}
    GET https://live.example/v1/shelves/top
    GET https://live.example/v1/shelves/low
    DELETE https://live.example/v1/shelves/top
    POST https://live.example/v1/shelves?sort&by=a:b
    GET https://live.example/v1/books?title=a%26b
    GET https://live.example/v1/books?title=c
    PUT https://live.example/beta/books?title=t {"tags":["x"]}
    PUT https://sandbox.example/beta/books?title=t {"tags":["x"]}
    GET https://sandbox.example/v1/search?words=a&words=b%20c&limit=2
    GET https://live.example/v1/find?%7B%22words%22%3A%5B%22a%20b%22%5D%7D
    GET https://live.example/v1/find
    GET https://live.example/v1/select?%24.a%5B%3F%40.b%3D%3D1%5D
    POST https://sandbox.example/v1/labels label=a&label=b

    """
}
