import Diagnostics
import Foundation
import IR
import Lowering
import OpenAPI
import Support
import SwiftEmitter
import SwiftModel
import Testing

@testable import Generator

struct ConfigurationTests {
  /// All mistakes of a configuration are reported at once. The document is read only for mistakes
  /// that depend on it.
  @Test(arguments: fixtureCases("Configuration"))
  func configurationFixture(_ fixture: FixtureCase) throws {
    var options = Options()
    options.config = fixture.folder.appending(path: "martlet.yaml").path
    var run = Run(options)
    #expect(try run.client() == nil)
    #expect(run.files.files.count == 1 || fixture.has("openapi.yaml"))
    let formatter = DiagnosticFormatter(files: run.files, isColored: false)
    let report = run.diagnostics.map(formatter.format).joined()
      .replacing(fixture.folder.path + "/", with: "")
    #expect(!report.isEmpty)
    try expect(["diagnostics.txt": report], of: fixture)
  }

  @Test func readsNames() throws {
    let configuration = try load(
      """
      spec: api.yaml
      names:
        "api.yaml#/servers/0": main
        types: { thing: Item }
        operations: { "GET /things": list }
        tags: { Reports: Files }
        members: { thing: { first_name: givenName } }
      """)
    #expect(
      configuration.names.map(\.target) == [
        .location("api.yaml#/servers/0"), .type("thing"), .operation("GET /things"),
        .tag("Reports"),
        .member("first_name", of: "thing"),
      ])
    #expect(configuration.names.map(\.name) == ["main", "Item", "list", "Files", "givenName"])
    #expect(configuration.names.map(\.location.line) == [3, 4, 5, 6, 7])
  }

  @Test func readsSettings() throws {
    let configuration = try load(
      """
      spec: apis/api.yaml
      output: ../Client/
      module: Client
      tags: [a, "b c"]
      docs: false
      unknownMembers: keep
      names:
        "api.yaml#/servers/0": main
      credentials:
        oauth: { tokenURL: /token }
        other: {}
      unions:
        "a.yaml#/properties/content": { tag: kind }
      environment:
        file: config.json
        baseURL: { variable: BASE_URL, member: BaseURL }
        clientID: { variable: CLIENT_ID, member: ClientId }
        clientSecret: { variable: CLIENT_SECRET, member: ClientSecret }
      longRunning:
        run:
          start: startIt
          id: [job, id]
          poll: { operation: askForIt, id: jobId }
          pending: [404]
          status: state
          done: [done, true, 3]
          failed: [failed]
          fetch: { operation: getIt, id: jobId }
          cancel: { operation: stopIt, id: jobId }
        wait:
          start: startIt
          poll: { operation: askForIt, id: jobId }
          done: present
      """)
    #expect(configuration.spec.hasSuffix("/config/apis/api.yaml"))
    #expect(configuration.output?.hasSuffix("/Client") == true)
    #expect(configuration.output?.contains("config") == false)
    #expect(configuration.module?.value == "Client")
    #expect(configuration.selection.included.tags == ["a", "b c"])
    #expect(configuration.pagesFolder == nil)
    #expect(configuration.keepsUnknownMembers)
    #expect(configuration.names.map(\.target) == [.location("api.yaml#/servers/0")])
    #expect(configuration.names.map(\.location.line) == [8])
    #expect(configuration.credentials.map(\.name) == ["oauth", "other"])
    #expect(configuration.credentials.map(\.tokenURL) == ["/token", nil])
    #expect(configuration.unionTags.map(\.union) == ["a.yaml#/properties/content"])
    #expect(configuration.unionTags.map(\.tag) == ["kind"])
    try expectLongRunning(configuration.longRunning)
    let environment = try #require(configuration.environment).names
    #expect([environment.source, environment.file] == ["martlet.yaml", "config.json"])
    #expect(environment.baseURL?.setting.variable == "BASE_URL")
    #expect(environment.baseURL?.setting.member == "BaseURL")
    guard case .clientCredentials(let id, let secret) = environment.credentials
    else { throw WrongKind() }
    #expect([id.variable, id.member] == ["CLIENT_ID", "ClientId"])
    #expect([secret.variable, secret.member] == ["CLIENT_SECRET", "ClientSecret"])
  }

  private struct WrongKind: Error {}

  /// Without a file, only variables are read; without a base URL, the program passes the server.
  @Test func environmentMayHaveOnlyVariables() throws {
    let configuration = try load(
      """
      spec: api.yaml
      environment: { token: { variable: TOKEN } }
      """)
    let names = try #require(configuration.environment).names
    #expect(names.file == nil && names.baseURL == nil)
    #expect(names.settings.map(\.variable) == ["TOKEN"])
    #expect(names.settings.map(\.member) == [nil])
  }

  /// The name of a member is that of the key by default.
  @Test func membersHaveTheNamesOfKeys() throws {
    let configuration = try load(
      """
      spec: api.yaml
      environment:
        file: config.json
        baseURL: { variable: URL, appendPath: true }
        token: { variable: TOKEN }
      """)
    let names = try #require(configuration.environment).names
    #expect(names.settings.map(\.member) == ["baseURL", "token"])
    #expect(names.baseURL?.appendsPath == true)
  }

  @Test(
    arguments: [
      ("/oauth/token", true), ("oauth/token?a=b", true), ("https://id.example.com/token", true),
      ("HTTP://127.0.0.1:8080/t", true), ("https://", false), ("ftp://a/b", false),
      ("not a url", false), ("localhost:80/token", false), ("https://{host}/token", false),
      ("https://a@b/token", false), ("/token#a", false),
    ])
  func tokenURLsAreChecked(url: String, isValid: Bool) {
    let problem = ConfigurationText.reference.problem(of: url, for: "tokenURL")
    #expect((problem == nil) == isValid)
  }

  @Test(
    arguments: [
      ("", "none"), ("token: { variable: T, member: t }", "bearer"),
      ("apiKey: { variable: K, member: k }", "apiKey"),
      ("password: { variable: P, member: p }\n  user: { variable: U, member: u }", "basic"),
    ])
  func readsKindsOfCredentials(settings: String, kind: String) throws {
    let configuration = try load(
      """
      spec: apis/api.yaml
      environment:
        file: config.json
        baseURL: { variable: B, member: b }
        \(settings)
      """)
    let found =
      switch configuration.environment?.names.credentials {
      case .none?: "none"
      case .bearer(let token)? where token.variable == "T" && token.member == "t": "bearer"
      case .apiKey(let key)? where key.variable == "K": "apiKey"
      case .basic(let user, let password)? where user.member == "u" && password.member == "p":
        "basic"
      default: "unexpected"
      }
    #expect(found == kind)
  }

  private func expectLongRunning(_ all: [LongRunningSettings]) throws {
    try #require(all.map(\.name) == ["run", "wait"])
    let run = all[0]
    #expect(run.origin.path == "martlet.yaml")
    #expect(run.origin.pointer == "/longRunning/run")
    #expect(run.start.value == "startIt")
    #expect(run.id.map(\.value) == ["job", "id"])
    #expect(run.poll.operation.value == "askForIt")
    #expect(run.poll.id.value == "jobId")
    #expect(run.pending == [404])
    #expect(run.status.map(\.value) == ["state"])
    guard case .values(let done) = run.done else {
      Issue.record("\(run.done)")
      return
    }
    #expect(done.map(\.value) == [.string("done"), .boolean(true), .integer(3)])
    #expect(run.failed.map(\.value) == [.string("failed")])
    #expect(run.fetch?.operation.value == "getIt")
    #expect(run.cancel?.operation.value == "stopIt")
    guard case .present = all[1].done else {
      Issue.record("\(all[1].done)")
      return
    }
    #expect(all[1].id.isEmpty && all[1].status.isEmpty)
    #expect(all[1].fetch == nil && all[1].cancel == nil)
  }

  @Test func optionsOverrideTheConfiguration() throws {
    let text = """
      spec: api.yaml
      output: out
      tags: [a]
      unknownMembers: ignore
      environment: { file: config.json, baseURL: { variable: BASE_URL, member: BaseURL } }
      longRunning: { run: { start: a, poll: { operation: b, id: c }, done: present } }
      """
    #expect(try load("spec: api.yaml").pagesFolder == "Docs")
    #expect(try load("{ spec: api.yaml, docs: true }").pagesFolder == "Docs")
    #expect(try load("{ spec: api.yaml, docs: ../Pages }").pagesFolder == "../Pages")
    #expect(try !load("spec: api.yaml").hasCatalog)
    #expect(try load("{ spec: api.yaml, package: true }").hasCatalog)
    #expect(try !load("{ spec: api.yaml, package: true, docc: false }").hasCatalog)
    #expect(try load("{ spec: api.yaml, docc: true }").hasCatalog)
    let configuration = try load(text) { options in
      options.spec = "other.yaml"
      options.output = "elsewhere"
      options.included.tags = ["b"]
    }
    #expect(configuration.spec == "other.yaml")
    #expect(configuration.output == "elsewhere")
    #expect(configuration.selection.included.tags == ["b"])
    #expect(!configuration.keepsUnknownMembers)
    #expect(configuration.environment?.names.file == "config.json")
    #expect(configuration.longRunning.map(\.name) == ["run"])
  }

  /// Keys that refer to the configured document apply to the document of `--spec`.
  @Test func keysApplyToTheDocumentThatIsRead() throws {
    let text = """
      spec: apis/api.yaml
      names:
        "api.yaml#/servers/0": main
        "api.yaml": Root
        "api.yaml.bak#/a": other
        "parts/api.yaml#/a": part
        members: { "api.yaml#/components/schemas/A": { b: c }, A: { d: e } }
      unions:
        "api.yaml#/components/schemas/A": { tag: kind }
      """
    let configuration = try load(text) { $0.spec = "elsewhere/v2.json" }
    #expect(
      configuration.names.map(\.target) == [
        .location("v2.json#/servers/0"), .location("v2.json"), .location("api.yaml.bak#/a"),
        .location("parts/api.yaml#/a"), .member("b", of: "v2.json#/components/schemas/A"),
        .member("d", of: "A"),
      ])
    #expect(configuration.unionTags.map(\.union) == ["v2.json#/components/schemas/A"])
  }

  /// The lock is written if the options change neither the document nor the output folder. A path
  /// may be spelled differently.
  @Test(arguments: [
    ([], true), (["spec/../spec/api.yaml", "out"], true), (["spec/other.yaml", "out"], false),
    (["spec/api.yaml", "elsewhere"], false),
  ])
  func onlyTheConfiguredRunWritesTheLock(paths: [String], isWritten: Bool) throws {
    try TemporaryFolder.with { folder in
      try folder.write("", to: "spec/api.yaml")
      try folder.write("spec: api.yaml\noutput: ../out\n", to: "spec/martlet.yaml")
      var options = Options()
      options.config = folder.url("spec/martlet.yaml").path
      options.spec = paths.first.map { folder.path + "/" + $0 }
      options.output = paths.last.map { folder.path + "/" + $0 }
      var files = SourceFiles()
      let lock = try loadConfiguration(options, joining: &files).value?.lock
      #expect(lock?.path == folder.path + "/spec/martlet.lock")
      #expect(lock?.isWritten == isWritten)
    }
  }

  private func load(
    _ text: String, _ configure: (inout Options) -> Void = { _ in },
  ) throws -> Configuration {
    try TemporaryFolder.with { folder in
      try folder.write(text, to: "config/martlet.yaml")
      try folder.write("", to: "config/apis/api.yaml")
      var options = Options()
      options.config = folder.url("config/martlet.yaml").path
      configure(&options)
      var files = SourceFiles()
      let outcome = try loadConfiguration(options, joining: &files)
      #expect(outcome.diagnostics.isEmpty)
      return try #require(outcome.value)
    }
  }
}
