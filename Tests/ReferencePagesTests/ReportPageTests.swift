import Foundation
import Support
import Testing

/// The page of *Reports Data Extraction* states every fact of the document in `spec`.
struct ReportPageTests {
  private static let page = repositoryRoot.appending(
    path: "Generated/Docs/ReportsDataExtractionAPI.md")

  /// What the page must state about an operation.
  struct Facts: Sendable {
    struct Parameter: Sendable {
      /// The value of `in`, or "Body".
      var location: String
      var name: String
      var type: String
      var isRequired: Bool
      var defaultValue = "-"
      var allowedValues = "-"
      /// Words of the description.
      var description: String
    }

    struct Response: Sendable {
      var code: Int
      var type: String
      /// The Swift case of a failure.
      var failure = "-"
      var headers = "-"
      var description: String
    }

    var name: String
    var request: String
    var summary: String
    /// Words of the description.
    var description: String
    var parameters: [Parameter]
    var returnType: String
    var success: Response
    var hasNotFound = false
    var contentType = "not defined"
    var accept: String
    var security: [String]
    /// Lines of the example in their order, without their indentation.
    var example: [String]

    /// The responses of all four operations, except for the success.
    var failures: [Response] {
      let error = model("ErrorResponseDto")
      let notFound = Response(
        code: 404, type: error, failure: "`.notFound`", description: "The report does not exist")
      return [
        Response(
          code: 400, type: error, failure: "`.badRequest`", description: "is not valid"),
        Response(
          code: 401, type: model("Response401Body"), failure: "`.unauthorized`",
          description: "no access token"),
        Response(code: 403, type: error, failure: "`.forbidden`", description: "lacks a scope"),
      ] + (hasNotFound ? [notFound] : []) + [
        Response(
          code: 429, type: model("Response429Body"), failure: "`.tooManyRequests`",
          description: "`Retry-After`"),
        Response(
          code: 500, type: error, failure: "`.internalServerError`",
          description: "An error occurred in the service"),
      ]
    }
  }

  static let operations = [result, start, cancel, file]

  private static let taskResultID = Facts.Parameter(
    location: "Path", name: "taskResultId", type: "`String`", isRequired: true,
    description: "The `id` in the response of `startReport`.")

  private static func security(_ scopes: String, isForApplications: Bool = true) -> [String] {
    ["- `userAuth` (OAuth 2.0), scopes: \(scopes)"]
      + (isForApplications ? ["- `applicationAuth` (OAuth 2.0), scopes: \(scopes)"] : [])
  }

  private static let reading = "`sp:report:read`, `sp:report:manage`"
  private static let managing = "`sp:report:manage`"

  private static let result = Facts(
    name: "getReportResult", request: "GET /reports/{taskResultId}/result",
    summary: "Get a report's result", description: "Returns the result of a report",
    parameters: [
      taskResultID,
      Facts.Parameter(
        location: "Query", name: "completed", type: "`Bool?`", isRequired: false,
        defaultValue: "`false`", description: "Whether the service sorts the stored results"),
    ],
    returnType: "\(model("ReportResults")): The report's result",
    success: Facts.Response(
      code: 200, type: model("ReportResults"), description: "The report's result"),
    accept: "`application/json`", security: security(reading),
    example: [
      "let result = try await api.getReportResult("
        + #"taskResultId: "ef38f94347e94562b5bb8424a56397d8")"#,
      "let another = try await api.getReportResult(",
      #"taskResultId: "ef38f94347e94562b5bb8424a56397d8","#, "completed: true,",
      "} catch .documented(.badRequest(let body), let response) {",
    ])

  private static let start = Facts(
    name: "startReport", request: "POST /reports/run", summary: "Run a report",
    description: "Starts a report and returns immediately",
    parameters: [
      Facts.Parameter(
        location: "Body", name: "body", type: model("ReportDetails"), isRequired: true,
        description: "The type of the report and its arguments")
    ],
    returnType: "\(model("TaskResultDetails")): The run.",
    success: Facts.Response(code: 200, type: model("TaskResultDetails"), description: "The run."),
    contentType: "`application/json`", accept: "`application/json`", security: security(managing),
    example: [
      "let result = try await api.startReport(",
      #".accounts(application: "2c9180897eSourceIde781782f705b9", "#
        + #"sourceName: "Active Directory"),"#,
    ])

  private static let cancel = Facts(
    name: "cancelReport", request: "POST /reports/{id}/cancel", summary: "Cancel a report",
    description: "Stops a report that is still running",
    parameters: [
      Facts.Parameter(
        location: "Path", name: "id", type: "`String`", isRequired: true,
        description: "The `id` in the response of `startReport`.")
    ],
    returnType: "None (the response has no body)",
    success: Facts.Response(code: 204, type: "-", description: "The request succeeded"),
    accept: "`application/json`", security: security(managing, isForApplications: false),
    example: [#"try await api.cancelReport(id: "a1ed223247144cc29d23c632624b4767")"#])

  private static let file = Facts(
    name: "getReport", request: "GET /reports/{taskResultId}", summary: "Download a report",
    description: "Downloads the file of a report that is done",
    parameters: [
      taskResultID,
      Facts.Parameter(
        location: "Query", name: "fileFormat", type: model("GetReport.FileFormat"),
        isRequired: true,
        allowedValues: "`.csv`, `.pdf`", description: "The format of the file"),
      Facts.Parameter(
        location: "Query", name: "name", type: "`String?`", isRequired: false,
        description: "The name of the file"),
      Facts.Parameter(
        location: "Query", name: "auditable", type: "`Bool?`", isRequired: false,
        defaultValue: "`false`", description: "Kafka topic `REPORT`"),
    ],
    returnType: "`FileContent`: The report's file.",
    success: Facts.Response(
      code: 200, type: "`FileContent`",
      headers: "`Content-disposition` (`String`): The name of the file.",
      description: "The report's file."),
    hasNotFound: true,
    accept: "`application/csv`, `application/pdf`", security: security(reading),
    example: [
      "let result = try await api.getReport(",
      #"taskResultId: "ef38f94347e94562b5bb8424a56397d8","#, "fileFormat: .csv,",
      #"name: "Identities Details Report","#, "auditable: true,",
    ])
}

extension ReportPageTests {
  @Test func theHeadStatesTheFactsOfTheAPI() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let head = try #require(page.components(separatedBy: "\n## ").first)
    for fact in [
      "\n# Reports Data Extraction\n", "Runs reports about identities and accounts",
      "| `https://{tenant}.api.identitynow.com/v2025` | `.production(tenant:)` |",
      "| `https://{apiUrl}/v2025` | `.custom(apiUrl:)` |", "`ReportsDataExtractionAPI`",
      "let api = ReportsDataExtractionAPI(client: client)",
    ] {
      #expect(head.contains(fact))
    }
  }

  @Test(arguments: operations) func facts(of operation: Facts) throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(Self.missing(operation, in: page) == [])
  }

  /// If a line with facts is removed from the page, the test finds that a fact is missing.
  @Test(arguments: operations) func everyFactIsNeeded(of operation: Facts) throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let rows = page.split(separator: "\n").filter {
      $0.hasPrefix("| `\(operation.name)`") || $0.hasPrefix("| Path") || $0.hasPrefix("| Query")
        || $0.hasPrefix("| `4") || $0.hasPrefix("- `Accept`") || $0.hasPrefix("- `userAuth`")
    }
    #expect(rows.count > 30)
    for row in rows {
      let without = page.replacing(row + "\n", with: "")
      let missing = Self.operations.flatMap { Self.missing($0, in: without) }
      #expect(!missing.isEmpty, "\(row)")
    }
  }

  /// The facts that the page does not state.
  private static func missing(_ operation: Facts, in page: String) -> [String] {
    let name = operation.name
    let row =
      "| [`\(name)`](#\(name.lowercased())) | `\(operation.request)` | \(operation.summary) |"
    guard page.contains("\n\(row)\n"), let start = page.range(of: "\n## \(name)\n") else {
      return [row]
    }
    let rest = page[start.upperBound...]
    let section = rest.range(of: "\n## ").map { rest[..<$0.lowerBound] } ?? rest
    let lines = section.split(separator: "\n").map(String.init)
    var facts = [
      "**\(operation.summary)**", "HTTP request: `\(operation.request)`", operation.returnType,
      "- `Content-Type`: \(operation.contentType)", "- `Accept`: \(operation.accept)",
      "Failures are cases of `\(name.prefix(1).uppercased())\(name.dropFirst()).Failure`.",
      operation.description,
    ]
    facts += operation.security
    var missing = facts.filter { fact in !lines.contains { $0.hasPrefix(fact) || $0.contains(fact) }
    }
    for parameter in operation.parameters {
      let row =
        "| \(parameter.location) | `\(parameter.name)` | \(parameter.type) |"
        + " \(parameter.isRequired ? "yes" : "no") | \(parameter.defaultValue) |"
        + " \(parameter.allowedValues) | "
      let isStated = lines.contains { $0.hasPrefix(row) && $0.contains(parameter.description) }
      if !isStated { missing.append(row) }
    }
    for response in [operation.success] + operation.failures {
      let lastCells = "| \(response.type) | \(response.failure) | \(response.headers) |"
      let isStated = lines.contains {
        $0.hasPrefix("| `\(response.code)` |") && $0.hasSuffix(lastCells)
          && $0.contains(response.description)
      }
      if !isStated { missing.append("\(response.code) \(lastCells)") }
    }
    let code = lines.map { $0.drop { $0 == " " } }[...]
    var position = code.startIndex
    for line in operation.example {
      if let found = code[position...].firstIndex(where: { $0 == line }) {
        position = found + 1
      } else {
        missing.append(line)
      }
    }
    return missing
  }
}

/// The type of a model, with a link to its page.
private func model(_ name: String) -> String { "[`\(name)`](Models/\(name).md)" }
