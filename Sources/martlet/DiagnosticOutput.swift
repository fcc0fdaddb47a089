import DiagnosticFormats
import Diagnostics
import Generator
import Parallelism

/// How diagnostics are printed on standard error.
struct DiagnosticOutput: Sendable {
  enum Format: String, CaseIterable, Sendable { case text, json, sarif, github }

  /// The name of the tool in SARIF, such as `martlet generate`.
  private var tool = "martlet"
  private(set) var format = Format.text
  private var showsAll = false
  /// The findings of a format that is one document, which is printed at the end.
  private var findings: [Finding] = []

  fileprivate init() {}

  private init(_ subcommand: Subcommand, _ arguments: ParsedArguments) {
    tool = "martlet \(subcommand.name)"
    format = arguments.value(of: .diagnosticsFormat).flatMap(Format.init) ?? .text
    showsAll = arguments.isGiven(.all) || arguments.isGiven(.verbose)
  }

  /// Whether standard error is one document for programs, without other text.
  var isDocument: Bool { format == .json || format == .sarif }

  func limit(_ verbosity: Verbosity) -> DiagnosticLimit {
    let limit = showsAll ? .none : DiagnosticLimit(warnings: 3, errors: 20)
    return verbosity == .quiet ? DiagnosticLimit(warnings: 0, errors: limit.errors) : limit
  }

  /// Determines how the diagnostics of a subcommand are printed.
  static func begin(_ subcommand: Subcommand, _ arguments: ParsedArguments) {
    let output = DiagnosticOutput(subcommand, arguments)
    currentOutput.withLock { $0 = output }
  }

  /// Adds findings to the document that is printed at the end.
  static func add(_ findings: [Finding]) {
    currentOutput.withLock { $0.findings += findings }
  }

  /// Prints the document, if the format is one.
  static func finish() {
    let output = diagnosticOutput
    if output.isDocument {
      _ = write(text(of: output.findings, as: output.format, tool: output.tool), to: 2)
    }
  }

  /// Returns findings in a format for programs.
  static func text(of findings: [Finding], as format: Format, tool: String) -> String {
    switch format {
    case .json: FindingsJSON(findings).printed()
    case .sarif:
      SARIFLog(ofDiagnostics: findings, tool: tool, version: martletVersion).printed()
    case .github, .text: Annotations(findings).printed()
    }
  }
}

/// How the diagnostics of the subcommand that runs are printed. The program runs one subcommand.
var diagnosticOutput: DiagnosticOutput { currentOutput.withLock { $0 } }

private let currentOutput = Locked(DiagnosticOutput())

extension OptionDeclaration {
  /// The options that determine how diagnostics are printed.
  static let diagnostics = [diagnosticsFormat, all]

  static let diagnosticsFormat = Self(
    name: "--diagnostics-format",
    kind: .choice("FORMAT", DiagnosticOutput.Format.allCases.map(\.rawValue)),
    help: """
      format of errors and warnings on standard error: text (default), json for programs, sarif \
      (2.1.0) for services for code review, or github for annotations in GitHub Actions
      """)
  static let all = Self(
    name: "--all", kind: .flag,
    help: "print all errors and warnings, not only the first of each code")
}
