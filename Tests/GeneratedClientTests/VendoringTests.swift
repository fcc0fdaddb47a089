import Foundation
import Support
import Testing

@Suite("The client compiles after it was copied into a project")
struct VendoringTests {
  /// The example of the README.
  private static func readmeText() throws -> Substring {
    let readme = try String(
      contentsOf: repositoryRoot.appending(path: "README.md"), encoding: .utf8)
    guard let start = readme.range(of: "```swift\nimport SailPointReports\n"),
      let end = readme[start.upperBound...].range(of: "```")
    else { throw NoExample() }
    return readme[start.upperBound..<end.lowerBound]
  }

  /// The example as part of the module that the client is copied into.
  private static func readmeExample() throws -> String {
    """
    import Foundation

    func example(id: String, secret: String, folder: URL) async throws {
    \(try readmeText())
      _ = (result, file)
    }
    """
  }

  /// The client's files.
  private static func client() throws -> [SwiftSource] {
    let root = repositoryRoot.appending(path: "Generated/SailPointReports")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return SwiftSource(path: "SailPointReports/\(path)", text: text)
    }
  }

  private struct NoExample: Error {}

  private static let options: [[String]] = [
    [],
    ["-default-isolation", "MainActor"],
    [
      "-default-isolation", "MainActor",
      "-enable-upcoming-feature", "NonisolatedNonsendingByDefault",
      "-enable-upcoming-feature", "InferIsolatedConformances",
    ],
    [
      "-enable-upcoming-feature", "ExistentialAny",
      "-enable-upcoming-feature", "MemberImportVisibility",
    ],
  ]

  private static let apps = options.map { options in
    Background("\(options)") {
      let example = SwiftSource(path: "Example.swift", text: try readmeExample())
      let sources = try client() + [example, mock]
      return try SwiftCompiler.errors(of: sources, options: options)
    }
  }

  @Test("the client and the README's example compile as part of an app", arguments: apps)
  func app(compilation: Background<String?>) async throws {
    let errors = try await compilation.value
    #expect(errors == nil, "\(errors ?? "")")
  }

  /// A mock as a user writes it.
  private static let mock = SwiftSource(
    path: "Mock.swift",
    text: """
      import Foundation

      struct Mock: ReportsDataExtractionCalls {
        func getReportResult(
          _ operation: GetReportResult
        ) async throws(APIError<GetReportResult.Failure>) -> ReportResults { ReportResults() }
        func startReport(
          _ operation: StartReport
        ) async throws(APIError<StartReport.Failure>) -> TaskResultDetails { throw .cancelled }
        func downloadReport(
          _ download: FileDownload<GetReport>
        ) async throws(APIError<GetReport.Failure>) -> URL { download.destination }
      }

      actor OtherMock: ReportsDataExtractionCalls {
        func cancelReport(
          _ operation: CancelReport
        ) async throws(APIError<CancelReport.Failure>) {}
      }

      func mocked() async throws {
        let reports: any ReportsDataExtractionCalls = Mock()
        _ = try await reports.getReportResult(taskResultId: "x")
        var mock = ReportsDataExtractionMock()
        mock.onStartReport = { TaskResultDetails(id: $0.body.reportType?.rawValue) }
        mock.onCancelReport = { _ in throw APIError<CancelReport.Failure>.cancelled }
        _ = try await mock.startReport(.searchExport(query: "a"))
        let stub = StubTransport().answer(.getReport, with: .status(404))
        let client = try APIClient(environment: .current, transport: stub)
        _ = try await ReportsDataExtractionAPI(client: client)
          .getReport(taskResultId: "x", fileFormat: .csv)
      }
      """)

  /// Code of an app whose tests use a mock. The app itself is built without the testing folder.
  private static let caller = SwiftSource(
    path: "Caller.swift",
    text: """
      struct Caller {
        var reports: any ReportsDataExtractionCalls

        func result() async throws(APIError<GetReportResult.Failure>) -> ReportResults {
          try await reports.getReportResult(taskResultId: "x")
        }
      }

      func caller(_ client: APIClient) -> Caller {
        Caller(reports: ReportsDataExtractionAPI(client: client))
      }
      """)

  private static let appWithoutTesting = Background("without Testing") {
    let files = try client()
    let rest = files.filter { !$0.path.contains("/Testing/") }
    let example = SwiftSource(path: "Example.swift", text: try readmeExample())
    let errors = try SwiftCompiler.errors(of: rest + [example, caller])
    return (removed: files.count - rest.count, errors: errors)
  }

  @Test("the client compiles without the testing folder", arguments: [appWithoutTesting])
  func withoutTesting(
    compilation: Background<(removed: Int, errors: String?)>,
  ) async throws {
    let (removed, errors) = try await compilation.value
    #expect(removed == 5)
    #expect(errors == nil)
  }

  /// A run of the README's example: its output, the files that it wrote, and its requests.
  struct ExampleRun: Sendable {
    var printed: String
    var folder: DownloadFolder
    var requests: [LoopbackServer.Request]
  }

  private static let exampleRun = Background("package") {
    let server = try LoopbackServer([
      "POST /oauth/token": [.json(#"{"access_token":"tok","expires_in":749}"#)],
      "POST /v2025/reports/run": [.json(#"{"id":"t1"}"#)],
      "GET /v2025/reports/t1/result": [.json(#"{"status":"SUCCESS","rows":3}"#)],
      "GET /v2025/reports/t1": [
        .init(headers: ["Content-Disposition": "attachment; filename=r.csv"], body: "a,b\n1,2\n")
      ],
      "POST /v2025/reports/t1/cancel": [.init(status: 204)],
    ])
    let folder = try DownloadFolder()
    let printed = try SwiftCompiler.output(
      ofPackage: try client().map { SwiftSource(path: "Sources/\($0.path)", text: $0.text) }
        + [manifest, try program(server)],
      arguments: [folder.url.path])
    return ExampleRun(printed: printed, folder: folder, requests: try server.requests())
  }

  @Test("the README's example runs in a new package", arguments: [exampleRun])
  func package(run: Background<ExampleRun>) async throws {
    let run = try await run.value
    let folder = run.folder
    #expect(
      run.printed.split(separator: "\n") == [Substring(folder.url.path + "/r.csv"), "3 rows"])
    #expect(try folder.names == ["r.csv"])
    #expect(try folder.text("r.csv") == "a,b\n1,2\n")
    #expect(
      run.requests.map { "\($0.method) \($0.target)" } == [
        "POST /oauth/token",
        "POST /v2025/reports/run",
        "GET /v2025/reports/t1/result",
        "GET /v2025/reports/t1?fileFormat=csv",
        "POST /v2025/reports/t1/cancel",
        "POST /v2025/reports/run",
        "GET /v2025/reports/t1/result",
        "GET /v2025/reports/t1?fileFormat=csv",
      ])
    #expect(run.requests.dropFirst().allSatisfy { $0["Authorization"] == "Bearer tok" })
  }

  private static let manifest = SwiftSource(
    path: "Package.swift",
    text: """
      // swift-tools-version: 6.2
      import PackageDescription

      let package = Package(
        name: "App",
        platforms: [.macOS(.v13)],
        targets: [
          .target(name: "SailPointReports"),
          .executableTarget(name: "App", dependencies: ["SailPointReports"]),
        ],
      )
      """)

  /// Returns the example as a program with another server, which saves the file in a given folder.
  private static func program(_ server: LoopbackServer) throws -> SwiftSource {
    let text = String(try readmeText())
    let local = #"APIServer(url: URL(string: "\#(server.url)")!)"#
    let example = text.replacing(#".production(tenant: "acme")"#, with: local)
    if example == text { throw NoExample() }
    return SwiftSource(
      path: "Sources/App/main.swift",
      text: """
        import Foundation
        import SailPointReports

        let (id, secret) = ("id", "s3cret")
        let folder = URL(filePath: CommandLine.arguments[1])
        \(example)
        print(result.rows ?? 0, "rows")
        """)
  }

  @Test("the client imports only Foundation")
  func imports() throws {
    let files = try Self.client()
    #expect(files.count > 50)
    for file in files {
      let lines = file.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      let imports = lines.filter { $0.contains("import ") && !$0.hasPrefix("//") }
      let isNetworking = file.path.contains("/Runtime/URLSession")
      let allowed = ["import Foundation"] + (isNetworking ? ["import FoundationNetworking"] : [])
      #expect(imports.allSatisfy { allowed.contains($0) }, "\(file.path): \(imports)")
    }
  }
}
