import Generator
import Output
import Support
import Testing

/// The requests of a client that is generated from a Swagger 2.0 document.
struct SwaggerRequestTests {
  private static let requests = Background("requests of a Swagger client") {
    let fixture = fixtureCases("Emission").first { $0.name == "swagger" }
    let files = try EmissionFixtureTests.generate(try #require(fixture)).client.files.files
    let sources = files.map { SwiftSource(path: $0.path, text: $0.text) }
    return try SwiftCompiler.output(of: sources + [SwiftSource(path: "main.swift", text: program)])
  }

  @Test func compiledClientSendsTheRequestsOfTheDocument() async throws {
    #expect(try await Self.requests.value == Self.expected)
  }

  /// Sends one request for each operation and prints it. Boundaries of parts, which are random, are
  /// replaced.
  private static let program = """
    import Foundation

    func text(_ request: HTTPRequest) -> String {
      let stream: InputStream
      switch request.body {
      case nil: return ""
      case .data(let data): stream = InputStream(data: data)
      case .file(let url): stream = InputStream(url: url)!
      case .stream(_, let open): stream = open()
      }
      stream.open()
      defer { stream.close() }
      var data = Data()
      var buffer = [UInt8](repeating: 0, count: 1000)
      while case let count = stream.read(&buffer, maxLength: 1000), count > 0 {
        data += buffer[..<count]
      }
      return String(decoding: data, as: UTF8.self)
    }

    func show(_ request: HTTPRequest) {
      let parts = (request.headers["Content-Type"] ?? "").split(separator: "boundary=")
      let boundary = parts.count > 1 ? parts[1] : "boundary"
      print(request.method, request.url.absoluteString)
      for name in ["Accept", "Authorization", "Content-Type", "X-Key", "X-Names"] {
        if let value = request.headers[name] {
          print("\\(name): \\(value.replacing(boundary, with: "B"))")
        }
      }
      let body = text(request).replacing(boundary, with: "B").replacing("\\r\\n", with: "\\n")
      if !body.isEmpty { print(body) }
    }

    let stub = StubTransport()
    let credentials = Credentials.several(
      .apiKey("k").limited(to: .key), .basic(user: "u", password: "p").limited(to: .login))
    let client = APIClient(server: .main, credentials: credentials, transport: stub)
    let (pets, photos) = (PetsAPI(client: client), PhotosAPI(client: client))

    let names = ["a", "b c"]
    stub.answer(StubRoute("GET", "/pets/{ids}"), with: .json("[]"))
    _ = try await pets.findPets(
      ids: [1, 2], csv: names, multi: names, ssv: names, pipes: names, tsv: "a\\tb", xNames: names,
      limit: 3)
    let cat = Cat(name: .null, lives: 9)
    stub.answer(StubRoute("POST", "/pets"), with: try .value(cat, status: 201))
    print(try await pets.addPet(.cat(cat)) == .cat(cat))
    stub.answer(StubRoute("PUT", "/pets"), with: .status(204))
    try await pets.describePet(.init(name: "n", csv: names, multi: names, pipes: names))
    stub.answer(StubRoute("PATCH", "/pets"), with: .status(204))
    try await pets.addNote(.init(note: "x"))
    stub.answer(
      StubRoute("GET", "/photos"), with: .body(Data([1, 2]), contentType: "image/png"),
      .json(#"{"reason":"gone"}"#, status: 410))
    print(try await photos.getPhoto().bytes.count)
    do {
      _ = try await photos.getPhoto()
    } catch {
      if case .documented(.other(let body), _) = error { print(body.reason ?? "-") }
    }
    stub.answer(StubRoute("POST", "/photos"), with: .status(204))
    try await photos.addPhoto(
      .init(photo: .data(Data("P".utf8), name: "p.png"), title: "t", tags: names))
    for request in stub.requests { show(request) }

    """

  private static let expected = """
    true
    2
    gone
    GET https://api.example.com/v1/pets/1,2?csv=a,b%20c&multi=a&multi=b%20c\
    &ssv=a%20b%20c&pipes=a%7Cb%20c&tsv=a%09b&limit=3
    Accept: application/json
    X-Key: k
    X-Names: a,b c
    POST https://api.example.com/v1/pets
    Accept: application/json
    Content-Type: application/json
    X-Key: k
    {"kind":"Cat","lives":9,"name":null}
    PUT https://api.example.com/v1/pets
    Accept: application/json
    Authorization: Basic dTpw
    Content-Type: application/x-www-form-urlencoded
    name=n&csv=a,b+c&multi=a&multi=b+c&pipes=a%7Cb+c
    PATCH https://api.example.com/v1/pets
    Content-Type: multipart/form-data; boundary=B
    X-Key: k
    --B
    Content-Disposition: form-data; name="note"

    x
    --B--

    GET http://api.example.com/v1/photos
    Accept: image/png
    GET http://api.example.com/v1/photos
    Accept: image/png
    POST https://api.example.com/v1/photos
    Content-Type: multipart/form-data; boundary=B
    X-Key: k
    --B
    Content-Disposition: form-data; name="photo"; filename="p.png"
    Content-Type: application/octet-stream

    P
    --B
    Content-Disposition: form-data; name="title"

    t
    --B
    Content-Disposition: form-data; name="tags"

    a,b c
    --B--


    """
}
