import Foundation
import Generator
import Output
import Support
import Testing

/// Two clients of the same document in one program, whose types, servers and routes therefore have
/// the same names.
struct TwoClientsTests {
  private static let withSharedRuntime = Background("shared") {
    try output(
      settings: "runtime: shared\npackage: true\n", dependencies: ["MartletRuntime"],
      program: """
        import Bookshop
        import Foundation
        import MartletRuntime
        import Petshop

        let pets = Petshop.ThingsAPI(
          client: APIClient(
            server: .Petshop.main,
            credentials: .apiKey("a"),
            transport: StubTransport()
              .answer(.Petshop.getThing, with: .json(#"{ "name": "a cat" }"#))))
        let environment = ClientEnvironment(
          variables: ["URL": "https://example.org", "KEY": "b"],
          folder: URL(fileURLWithPath: "/"))
        let books = Bookshop.ThingsAPI(
          client: try .Bookshop.client(
            environment: environment,
            transport: StubTransport().answer(.Bookshop.getThing, with: .status(503)),
            options: CallOptions(retries: .never)))

        print(try await pets.getThing(id: "1").name ?? "")
        do {
          print(try await books.getThing(id: "2").name ?? "")
        } catch {
          report(error)
        }

        func report(_ error: APIError<Bookshop.GetThing.Failure>) {
          if case .undocumented(let response) = error { print(response.status) }
        }

        """)
  }

  private static let withOwnRuntimes = Background("own") {
    try output(
      settings: "package: true\n", dependencies: [],
      program: """
        import Bookshop
        import Petshop

        let pets = Petshop.ThingsAPI(
          client: Petshop.APIClient(
            server: .main,
            credentials: .apiKey("a"),
            transport: Petshop.StubTransport()
              .answer(.getThing, with: .json(#"{ "name": "a cat" }"#))))
        let books = Bookshop.ThingsAPI(
          client: Bookshop.APIClient(
            server: .main,
            transport: Bookshop.StubTransport().answer(.getThing, with: .status(503)),
            options: Bookshop.CallOptions(retries: .never)))

        print(try await pets.getThing(id: "1").name ?? "")
        do {
          print(try await books.with { $0.deadline = .seconds(5) }.getThing(id: "2").name ?? "")
        } catch {
          if case .undocumented(let response) = error { print(response.status) }
        }

        """)
  }

  @Test(arguments: [withSharedRuntime, withOwnRuntimes])
  func aProgramUsesBoth(_ output: Background<String>) async throws {
    let text = try await output.value
    #expect(text == "a cat\n503\n", "\(text)")
  }

  /// Builds a package with a program and two clients, and runs the program.
  private static func output(
    settings: String, dependencies: [String], program: String,
  ) throws -> String {
    let environment = """
      environment:
        file: settings.json
        baseURL: { variable: URL, member: url }
        apiKey: { variable: KEY, member: key }

      """
    var sources = try ["Petshop", "Bookshop"].flatMap { module in
      try TemporaryFolder.with { folder in
        try folder.write(smallDocument, to: "api.yaml")
        try folder.write(
          "spec: api.yaml\noutput: \(module)\ndocs: false\n" + settings + environment,
          to: "martlet.yaml")
        let client = try client { $0.config = folder.url("martlet.yaml").path }
        return client.files.files.map { SwiftSource(path: "\(module)/\($0.path)", text: $0.text) }
      }
    }
    if !dependencies.isEmpty {
      var run = Run(Options())
      let runtime = try run.sharedRuntime(in: "MartletRuntime", module: nil, isPackage: true)
      sources += (runtime?.files.files ?? []).map {
        SwiftSource(path: "MartletRuntime/\($0.path)", text: $0.text)
      }
    }
    let packages = ["Petshop", "Bookshop"] + dependencies
    let manifest = """
      // swift-tools-version: 6.2
      import PackageDescription

      let package = Package(
        name: "App",
        platforms: [.macOS(.v13)],
        dependencies: [\(packages.map { ".package(path: \"\($0)\")" }.joined(separator: ", "))],
        targets: [
          .executableTarget(
            name: "App",
            dependencies: [
              \(packages.map { ".product(name: \"\($0)\", package: \"\($0)\")" }
                .joined(separator: ", "))
            ],
            path: "App",
          )
        ],
      )

      """
    sources.append(SwiftSource(path: "Package.swift", text: manifest))
    sources.append(SwiftSource(path: "App/main.swift", text: program))
    return try SwiftCompiler.output(ofPackage: sources, arguments: [])
  }
}
