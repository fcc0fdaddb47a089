import Foundation
import SailPointReports

/// The arguments of the command line.
struct Arguments {
  struct Problem: Error {
    var text: String
  }

  /// Nil if help is requested.
  var report: ReportDetails?
  var format = GetReport.FileFormat.csv
  /// A folder, or the path of the file.
  var destination = URL(fileURLWithPath: ".", isDirectory: true)
  var isOverwriting = false
  var deadline = Duration.seconds(3600)

  static let usage = """
    Starts a report, shows its progress, and saves its file.

    Usage: report-download [options] REPORT

    Reports:
      accounts SOURCE-ID SOURCE-NAME   the accounts of a source
      identities                       all identities
      identity-errors SOURCE-ID        the errors of an identity profile
      orphan-identities                identities without accounts
      search QUERY                     the results of a search
      uncorrelated-accounts            accounts without identities

    Options:
      --format csv|pdf     the file's format (default: csv)
      --to PATH            a folder, or the path of the file (default: the current directory)
      --overwrite          replace an existing file
      --deadline SECONDS   the time limit in seconds (default: 3600)
      --help               print this text

    The server and the credentials are read from the environment variables SAIL_BASE_URL,
    SAIL_CLIENT_ID and SAIL_CLIENT_SECRET; if SAIL_BASE_URL is not set, from the members BaseURL,
    ClientId and ClientSecret of config.json in the current directory. The path of the saved file
    is printed.

    Control-C and the deadline cancel the report. Some reports cannot run more than once at a time;
    for these, the report that another client has already started is cancelled.

    Exit status: 0 if the file is saved, 1 if it is not, 2 if the arguments are invalid, 130 if
    Control-C is pressed.
    """

  init(_ line: some Sequence<String>) throws(Problem) {
    var words: [String] = []
    var rest = Array(line)[...]
    while let word = rest.popFirst() {
      switch word {
      case "--help", "-h": return
      case "--overwrite": isOverwriting = true
      case "--format": try readFormat(&rest)
      case "--to": destination = URL(fileURLWithPath: try Self.value(of: word, &rest))
      case "--deadline": try readDeadline(&rest)
      case _ where word.hasPrefix("--"): throw Problem(text: "unknown option '\(word)'")
      default: words.append(word)
      }
    }
    report = try Self.report(words)
  }

  private mutating func readFormat(_ rest: inout ArraySlice<String>) throws(Problem) {
    format = GetReport.FileFormat(rawValue: try Self.value(of: "--format", &rest))
    if !GetReport.FileFormat.allCases.contains(format) {
      throw Problem(text: "unknown format '\(format.rawValue)'")
    }
  }

  private mutating func readDeadline(_ rest: inout ArraySlice<String>) throws(Problem) {
    let text = try Self.value(of: "--deadline", &rest)
    guard let seconds = Int(text), seconds > 0 else {
      throw Problem(text: "'\(text)' is not a positive whole number of seconds")
    }
    deadline = .seconds(seconds)
  }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>,
  ) throws(Problem) -> String {
    guard let value = rest.popFirst(), !value.isEmpty else {
      throw Problem(text: "option '\(option)' needs a value")
    }
    return value
  }

  private static func report(_ words: [String]) throws(Problem) -> ReportDetails {
    switch (words.first, words.count) {
    case ("accounts", 3): .accounts(application: words[1], sourceName: words[2])
    case ("identities", 1): .identities()
    case ("identity-errors", 2): .identityProfileIdentityError(authoritativeSource: words[1])
    case ("orphan-identities", 1): .orphanIdentities()
    case ("search", 2): .searchExport(query: words[1])
    case ("uncorrelated-accounts", 1): .uncorrelatedAccounts()
    case (nil, _): throw Problem(text: "no report given")
    case ("accounts", _):
      throw Problem(text: "report 'accounts' needs the arguments SOURCE-ID and SOURCE-NAME")
    case ("identity-errors", _):
      throw Problem(text: "report 'identity-errors' needs the argument SOURCE-ID")
    case ("search", _): throw Problem(text: "report 'search' needs the argument QUERY")
    case ("identities", _), ("orphan-identities", _), ("uncorrelated-accounts", _):
      throw Problem(text: "report '\(words[0])' does not have arguments")
    case (let name?, _): throw Problem(text: "unknown report '\(name)'")
    }
  }
}
