import Foundation
import SailPointReports
import Testing

@Suite("Settings are read from environment variables or from a file")
struct EnvironmentTests {
  private static let variables = [
    "SAIL_BASE_URL": "https://acme.example", "SAIL_CLIENT_ID": "id of a variable",
    "SAIL_CLIENT_SECRET": "hush-variable",
  ]
  private static let file = """
    {
      "BaseURL": "https://file.example/",
      "ClientId": "id of the file",
      "ClientSecret": "hush-file"
    }
    """

  /// Returns the two requests of a call with the given variables and file.
  private func requests(
    _ variables: [String: String], file: String? = nil,
  ) async throws -> [HTTPRequest] {
    try await inFolder(file) { folder in
      let stub = StubTransport()
        .answer(StubRoute("POST", "/oauth/token"), with: .json(#"{"access_token":"tok"}"#))
        .answer(.cancelReport, with: .status(204))
      let environment = ClientEnvironment(variables: variables, folder: folder)
      let client = try APIClient(environment: environment, transport: stub)
      try await ReportsDataExtractionAPI(client: client).cancelReport(id: "x")
      return stub.requests
    }
  }

  @Test("a client from the environment can have an observer")
  func observer() async throws {
    let operations = Shared<[String]>([])
    try await inFolder(nil) { folder in
      let stub = StubTransport()
        .answer(StubRoute("POST", "/oauth/token"), with: .json(#"{"access_token":"tok"}"#))
        .answer(.cancelReport, with: .status(204))
      let client = try APIClient(
        environment: ClientEnvironment(variables: Self.variables, folder: folder),
        transport: stub, observer: { event in operations.change { $0.append(event.operationID) } })
      try await ReportsDataExtractionAPI(client: client).cancelReport(id: "x")
    }
    #expect(Set(operations.value) == ["cancelReport"])
  }

  /// Returns the error message for an environment, with the folder replaced by `…`; nil if there is
  /// no error.
  private func problem(
    _ variables: [String: String], file: String? = nil,
  ) async throws -> String? {
    try await inFolder(file) { folder in
      do {
        _ = try APIClient(environment: ClientEnvironment(variables: variables, folder: folder))
        return nil
      } catch {
        #expect(error is EnvironmentError)
        let text = error.localizedDescription
        for printed in [text, "\(error)", String(reflecting: error)] {
          #expect(!printed.contains("hush") && !printed.contains("id of"))
        }
        return text.replacing(folder.path, with: "…")
      }
    }
  }

  private func inFolder<Result>(
    _ file: String?, _ body: (URL) async throws -> Result,
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "environment-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    if let file {
      try Data(file.utf8).write(to: folder.appending(path: "config.json"))
    }
    return try await body(folder)
  }

  @Test("variables take precedence over the file")
  func variables() async throws {
    let requests = try await requests(Self.variables, file: Self.file)
    #expect(
      requests.map(\.url.absoluteString) == [
        "https://acme.example/oauth/token", "https://acme.example/v2025/reports/x/cancel",
      ])
    #expect(
      requests[0].bodyText
        == "grant_type=client_credentials&client_id=id+of+a+variable&client_secret=hush-variable")
  }

  @Test(
    "the file is read if no variable sets the base URL",
    arguments: [nil, ""])
  func file(baseURL: String?) async throws {
    var variables = Self.variables
    variables["SAIL_BASE_URL"] = baseURL
    let requests = try await requests(variables, file: Self.file)
    #expect(
      requests.map(\.url.absoluteString) == [
        "https://file.example/oauth/token", "https://file.example/v2025/reports/x/cancel",
      ])
    #expect(
      requests[0].bodyText
        == "grant_type=client_credentials&client_id=id+of+the+file&client_secret=hush-file")
  }

  @Test("a base URL may have a path and trailing slashes; tokens are requested at its origin")
  func path() async throws {
    var variables = Self.variables
    variables["SAIL_BASE_URL"] = "https://acme.example:8443/gate//"
    let requests = try await requests(variables)
    #expect(
      requests.map(\.url.absoluteString) == [
        "https://acme.example:8443/oauth/token",
        "https://acme.example:8443/gate/v2025/reports/x/cancel",
      ])
  }

  @Test("the path of the API is not appended twice", arguments: ["", "/"])
  func wholeURL(end: String) async throws {
    var variables = Self.variables
    variables["SAIL_BASE_URL"] = "https://acme.example/v2025" + end
    let requests = try await requests(variables)
    #expect(requests[1].url.absoluteString == "https://acme.example/v2025/reports/x/cancel")
  }

  @Test("a program can pass the server, and read only variables")
  func variablesOnly() async throws {
    let names = EnvironmentNames(
      server: .given(.production(tenant: "acme")),
      credentials: .bearer(token: EnvironmentNames.Setting(variable: "TOKEN")), file: nil)
    let stub = StubTransport().answer(.cancelReport, with: .status(204))
    func client(_ variables: [String: String]) throws -> APIClient {
      try APIClient(
        environment: ClientEnvironment(
          variables: variables, folder: FileManager.default.temporaryDirectory),
        names: names, transport: stub, options: CallOptions(), observer: nil)
    }
    let api = ReportsDataExtractionAPI(client: try client(["TOKEN": "tok"]))
    try await api.cancelReport(id: "x")
    #expect(
      stub.requests.map(\.url.absoluteString)
        == ["https://acme.api.identitynow.com/v2025/reports/x/cancel"])
    #expect(stub.requests[0].headers["Authorization"] == "Bearer tok")
    let error = #expect(throws: EnvironmentError.self) { try client([:]) }
    #expect(error?.localizedDescription == "The environment variable 'TOKEN' is not set.")
  }

  @Test("the error lists all missing settings")
  func missing() async throws {
    #expect(
      try await problem(["SAIL_BASE_URL": "https://a.example"], file: Self.file)
        == "The environment variables 'SAIL_CLIENT_ID' and 'SAIL_CLIENT_SECRET' are not set. "
        + "The file is not read, because 'SAIL_BASE_URL' is set.")
    #expect(
      try await problem(["SAIL_CLIENT_ID": "id of", "SAIL_CLIENT_SECRET": ""])
        == "The environment variables 'SAIL_BASE_URL' and 'SAIL_CLIENT_SECRET' are not set, and "
        + "the file '…/config.json', which may contain 'BaseURL', 'ClientId' and 'ClientSecret' "
        + "instead, does not exist.")
    #expect(
      try await problem([:], file: #"{"ClientId": 5, "ClientSecret": "", "clientid": "id of"}"#)
        == "The file '…/config.json' has no string for 'BaseURL', 'ClientId' and 'ClientSecret'. "
        + "The file is read because the environment variable 'SAIL_BASE_URL' is not set.")
  }

  @Test("secrets from variables are not sent to a server from the file")
  func mixture() async throws {
    var variables = Self.variables
    variables["SAIL_BASE_URL"] = nil
    #expect(
      try await problem(variables, file: #"{"BaseURL": "https://file.example"}"#)?
        .contains("no string for 'ClientId' and 'ClientSecret'") == true)
  }

  @Test(
    "the error for a malformed file contains its line and column",
    arguments: [
      ("", 1, 1), ("  \n", 2, 1), ("{\n  \"ClientSecret\": \"hush-file\",\n}", 3, 1),
      ("{\"ClientSecret\": \"hush-file\"\n \"a\": 1}", 2, 2), ("{\"é\": hush}", 1, 7),
      ("{\"a\": [1, {}, [], tru]}", 1, 19), ("{\"a\": \"hush-file", 1, 7), ("{\"a\" 1}", 1, 6),
      ("{a: 1}", 1, 2), ("{'a': 1}", 1, 2), ("{} {}", 1, 4), ("[\"hush-file\"]", 1, 1),
      ("{\"a\": \"\\\"\n\"}", 1, 7), ("{\"a\": 1.5.2}", 1, 7), ("{\"a\": [1}", 1, 9),
      ("\"hush-file\"", 1, 1), ("{\"a\": 1,,}", 1, 9), ("]", 1, 1), ("{\"a\": \"\\", 1, 7),
    ])
  func malformed(text: String, line: Int, column: Int) async throws {
    #expect(
      try await problem([:], file: text)
        == "The file '…/config.json' is not a JSON object; "
        + "the error is at line \(line), column \(column).")
  }

  @Test("the error for an unreadable file contains its path")
  func unreadable() async throws {
    try await inFolder(nil) { folder in
      let file = folder.appending(path: "config.json")
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
      let environment = ClientEnvironment(variables: [:], folder: folder)
      #expect {
        try APIClient(environment: environment)
      } throws: { error in
        guard case .unreadableFile(let path, _)? = error as? EnvironmentError else { return false }
        return path.hasSuffix("/config.json") && error.localizedDescription.contains(path)
      }
    }
  }

  @Test(
    "secrets are not sent to an unsuitable base URL",
    arguments: [
      ("acme.example", "it is not an absolute URL"), ("https://", "it is not an absolute URL"),
      ("ftp://acme.example", "it is not an absolute URL"),
      ("https://acme .example", "it is not an absolute URL"),
      ("https://acme.example/../a", "it is not an absolute URL"),
      ("http://acme.example", "it must begin with https"),
      ("http://127.0.0.1.example", "it must begin with https"),
      ("http://localhost.example", "it must begin with https"),
      ("https://hush:hush@acme.example", "it must not contain a user name"),
      ("https://hush@acme.example", "it must not contain a user name"),
      ("https://acme.example?hush", "it must not have a query or a fragment"),
      ("https://acme.example/#hush", "it must not have a query or a fragment"),
    ])
  func unsafe(url: String, reason: String) async throws {
    var variables = Self.variables
    variables["SAIL_BASE_URL"] = url
    #expect(
      try await problem(variables)
        == "The base URL cannot be used: \(reason). "
        + "It is the environment variable 'SAIL_BASE_URL'.")
    let file = Self.file.replacing("https://file.example/", with: url)
    #expect(
      try await problem([:], file: file)
        == "The base URL cannot be used: \(reason). "
        + "It is 'BaseURL' in the file '…/config.json'.")
  }

  @Test(
    "a loopback host may use http",
    arguments: ["http://localhost:1", "HTTP://LOCALHOST", "http://127.0.0.1", "http://[::1]:80/"])
  func loopback(url: String) async throws {
    var variables = Self.variables
    variables["SAIL_BASE_URL"] = url
    #expect(try await problem(variables) == nil)
  }

  @Test("a client from the environment calls a loopback server")
  func call() async throws {
    let server = try LoopbackServer([
      "POST /oauth/token": [.json(#"{"access_token":"tok","expires_in":749}"#)],
      "POST /v2025/reports/x/cancel": [.init(status: 204)],
    ])
    var variables = Self.variables
    variables["SAIL_BASE_URL"] = "http://127.0.0.1:\(server.port)/"
    let folder = FileManager.default.temporaryDirectory
    let client = try APIClient(
      environment: ClientEnvironment(variables: variables, folder: folder))
    try await ReportsDataExtractionAPI(client: client).cancelReport(id: "x")
    let requests = try server.requests()
    #expect(requests.map(\.target) == ["/oauth/token", "/v2025/reports/x/cancel"])
    #expect(requests[1]["Authorization"] == "Bearer tok")
  }

  @Test("the environment of the process is available, and is not printed")
  func current() {
    let current = ClientEnvironment.current
    #expect(current.variables["PATH"] == ProcessInfo.processInfo.environment["PATH"])
    #expect(
      current.folder.standardizedFileURL.path
        == URL(filePath: FileManager.default.currentDirectoryPath).standardizedFileURL.path)
    let environment = ClientEnvironment(variables: Self.variables, folder: current.folder)
    var dumped = ""
    dump(environment, to: &dumped)
    for printed in ["\(environment)", String(reflecting: environment), dumped] {
      #expect(printed.contains("ClientEnvironment") && !printed.contains("hush"))
    }
    // The call must compile as an app writes it.
    _ = { () throws(EnvironmentError) in try APIClient(environment: .current) }
  }
}
