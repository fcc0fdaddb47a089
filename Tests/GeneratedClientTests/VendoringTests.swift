import Foundation
import Support
import Testing

@Suite("The client compiles wherever it is copied to")
struct VendoringTests {
  /// The example of the README, as it stands there.
  private func readmeExample() throws -> String {
    let readme = try String(
      contentsOf: repositoryRoot.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```swift\nimport SailPointReports\n"))
    let end = try #require(readme[start.upperBound...].range(of: "```"))
    return """
      func example(id: String, secret: String, folder: URL) async throws {
      \(readme[start.upperBound..<end.lowerBound])
        _ = (result, file)
      }
      """
  }

  /// The client's files as they are on the disk.
  private func client() throws -> [SwiftSource] {
    let root = repositoryRoot.appending(path: "Generated/SailPointReports")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return SwiftSource(path: "SailPointReports/\(path)", text: text)
    }
  }

  @Test(
    "as part of an app, with the README's example",
    arguments: [
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
    ])
  func app(arguments: [String]) throws {
    let example = SwiftSource(path: "Example.swift", text: try readmeExample())
    let sources = try client() + [example, Self.mock]
    #expect(try SwiftCompiler.complaints(of: sources, options: arguments) == nil)
  }

  /// What a user writes in place of the client.
  private static let mock = SwiftSource(
    path: "Mock.swift",
    text: """
      import Foundation

      struct Mock: ReportsDataExtractionCalls {
        func getReportResult(
          taskResultId: String, completed: Bool?
        ) async throws(APIError<GetReportResult.Failure>) -> ReportResults { ReportResults() }
        func startReport(
          _ body: ReportDetails
        ) async throws(APIError<StartReport.Failure>) -> TaskResultDetails { throw .cancelled }
        func cancelReport(id: String) async throws(APIError<CancelReport.Failure>) {}
        func getReport(
          taskResultId: String, fileFormat: GetReportFileFormat, name: String?, auditable: Bool?
        ) async throws(APIError<GetReport.Failure>) -> FileContent { throw .cancelled }
        func downloadReport(
          taskResultId: String, fileFormat: GetReportFileFormat, name: String?, auditable: Bool?,
          to destination: URL, overwriting: Bool, deadline: Duration?,
          progress: @escaping @Sendable (DownloadProgress) -> Void
        ) async throws(APIError<GetReport.Failure>) -> URL { destination }
      }

      func mocked() async throws {
        let reports: any ReportsDataExtractionCalls = Mock()
        _ = try await reports.getReportResult(taskResultId: "x")
        let stub = StubTransport().answer(.getReport, with: .status(404))
        let client = try APIClient(environment: .current, transport: stub)
        _ = try await ReportsDataExtractionAPI(client: client)
          .getReport(taskResultId: "x", fileFormat: .csv)
      }
      """)

  @Test("without the folder for tests")
  func withoutTesting() throws {
    let files = try client()
    let rest = files.filter { !$0.path.contains("/Testing/") }
    #expect(files.count - rest.count == 5)
    let example = SwiftSource(path: "Example.swift", text: try readmeExample())
    #expect(try SwiftCompiler.complaints(of: rest + [example]) == nil)
  }

  @Test("on Foundation alone")
  func imports() throws {
    let files = try client()
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
