import Foundation
import SailPointReports
import Support
import Testing

/// A call of one operation, and the request that it must send.
struct WireCase: Sendable, CustomStringConvertible {
  private struct Expectation {
    var method: String
    var target: String
    var accept: String?
    var contentType: String?
    var authorization: String?
    /// The body in canonical form; nil if the request has no body.
    var body: String?
  }

  private enum Problem: Error {
    case malformed(String)
  }

  var description: String
  var operation: String
  private var arguments: [String: JSONValue]
  /// Whether the body is created with the initializers of the models, and not decoded from JSON.
  private var isModel: Bool
  /// Nil if the client must refuse to send the request.
  private var expectation: Expectation?

  var isRefused: Bool { expectation == nil }

  static func all() throws -> [WireCase] {
    guard Corpus.isPresent else { return [] }
    let text = try String(contentsOf: Corpus.url("wire/requests.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { try WireCase(line: String($0)) }
  }

  private init(line: String) throws {
    guard case .object(let members) = try decode(line, as: JSONValue.self),
      let id = members["id"]?.stringValue, let operation = members["op"]?.stringValue,
      case .object(let arguments) = members["args"], let expected = members["expect"]
    else { throw Problem.malformed(line) }
    description = id
    self.operation = operation
    self.arguments = arguments
    isModel = members["build"]?.stringValue == "model"
    if expected["refused_before_sending"] == .boolean(true) { return }
    guard let method = expected["method"]?.stringValue,
      let target = expected["target"]?.stringValue
    else { throw Problem.malformed(line) }
    try #require(expected["body"] ?? .null == .null)
    expectation = Expectation(
      method: method,
      target: target,
      accept: expected["accept"]?.stringValue,
      contentType: expected["content_type"]?.stringValue,
      authorization: expected["authorization"]?.stringValue,
      body: try expected["json"].map { try canonical($0.description) },
    )
  }

  func compare(
    method: String, target: String, body: String, field: (String) -> String?,
  ) throws {
    let expected = try #require(expectation)
    #expect(method == expected.method, "\(description)")
    #expect(target.utf8.elementsEqual(expected.target.utf8), "\(description): \(target)")
    #expect(field("Accept") == expected.accept, "\(description)")
    #expect(field("Content-Type") == expected.contentType, "\(description)")
    #expect(field("Authorization") == expected.authorization, "\(description)")
    #expect(try body.isEmpty ? expected.body == nil : canonical(body) == expected.body)
  }

  /// Performs the call, and returns the error that it throws.
  func perform(on reports: ReportsDataExtractionAPI) async -> (any Error)? {
    do {
      switch operation {
      case "cancelReport": try await cancelReport(reports)
      case "getReport": try await getReport(reports)
      case "getReportResult": try await getReportResult(reports)
      case "startReport": _ = try await reports.startReport(details())
      default: throw Problem.malformed(operation)
      }
      return nil
    } catch {
      return error
    }
  }

  private func cancelReport(_ reports: ReportsDataExtractionAPI) async throws {
    try expectArguments(["id"])
    try await reports.cancelReport(id: text("id"))
  }

  private func getReport(_ reports: ReportsDataExtractionAPI) async throws {
    try expectArguments(["taskResultId", "fileFormat", "name", "auditable"])
    _ = try await reports.getReport(
      taskResultId: text("taskResultId"),
      fileFormat: GetReport.FileFormat(rawValue: text("fileFormat")),
      name: arguments["name"].map(text),
      auditable: arguments["auditable"].map(flag),
    )
  }

  private func getReportResult(_ reports: ReportsDataExtractionAPI) async throws {
    try expectArguments(["taskResultId", "completed"])
    _ = try await reports.getReportResult(
      taskResultId: text("taskResultId"), completed: arguments["completed"].map(flag))
  }

  private func details() throws -> ReportDetails {
    if isModel {
      try expectArguments(["reportType", "arguments"])
      return try modelled(try text("reportType"), try #require(arguments["arguments"]))
    }
    try expectArguments(["json"])
    return try decode(try #require(arguments["json"]).description)
  }

  private func modelled(_ type: String, _ content: JSONValue) throws -> ReportDetails {
    func optional<Value: Decodable>(_ name: String) throws -> Value? {
      try content[name].map { try decode($0.description) }
    }
    func required<Value: Decodable>(_ name: String) throws -> Value {
      try #require(try optional(name))
    }
    switch type {
    case "ACCOUNTS":
      return .accounts(
        application: try required("application"), sourceName: try required("sourceName"))
    case "IDENTITY_PROFILE_IDENTITY_ERROR":
      return .identityProfileIdentityError(
        authoritativeSource: try required("authoritativeSource"))
    case "SEARCH_EXPORT":
      return .searchExport(
        query: try required("query"),
        indices: try optional("indices"),
        columns: try optional("columns"),
        sort: try optional("sort"),
      )
    default:
      throw Problem.malformed(type)
    }
  }

  /// Throws if the case has an argument that this driver does not know.
  private func expectArguments(_ known: Set<String>) throws {
    if let other = arguments.keys.first(where: { !known.contains($0) }) {
      throw Problem.malformed(other)
    }
  }

  private func text(_ name: String) throws -> String {
    try text(try #require(arguments[name]))
  }

  private func text(_ value: JSONValue) throws -> String {
    try #require(value.stringValue)
  }

  private func flag(_ value: JSONValue) throws -> Bool {
    guard case .boolean(let flag) = value else { throw Problem.malformed("\(value)") }
    return flag
  }
}
