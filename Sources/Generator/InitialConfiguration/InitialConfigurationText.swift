import Diagnostics
import IR
import SwiftModel

/// The text of a first configuration. A line that begins with `#` and one space is an explanation.
/// Any other line that begins with `#` is a setting, which the user can uncomment.
struct InitialConfigurationText {
  let api: API
  let spec: String
  /// Nil if the document refers only to files in its own folder.
  let root: String?
  let output: String
  let module: String
  /// The folder of the reference pages, relative to `output`.
  let docs: String
  let isPackage: Bool

  var text: String {
    let title = plainLine(api.title)
    let sections = [
      """
      # yaml-language-server: $schema=\(ConfigurationSchema.fileName)
      # The configuration of `martlet generate`\(title.isEmpty ? "" : " for \(title)").
      # Paths are relative to this folder, except that of `docs`, which is relative to `output`.
      # `martlet schema --markdown` explains all keys.
      # To use a setting that is commented out, remove the `#` from each of its lines.

      """,
      required, tags, credentials, environment, longRunning,
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var required: String {
    let keys = """
      spec: \(yamlScalar(spec))
      \(root.map { "root: \(yamlScalar($0))\n" } ?? "")\
      output: \(yamlScalar(output))
      module: \(yamlScalar(module))

      """
    if !isPackage {
      return keys + """
        # The reference pages are outside of the target, since SwiftPM warns of files in a target
        # that are not sources.
        docs: \(yamlScalar(docs))
        # A catalog for DocC, if the client is a module of its own.
        #docc: true

        """
    }
    return keys + """
      # The client is a Swift package of its own. Remove this key to compile it in another package.
      package: true

      """
  }

  private var tags: String {
    let limit = 12
    // The operations without a tag are in the group "Default", which cannot be selected as a tag.
    let tags = api.groups.filter { $0.name != "Default" }.map(\.name)
    if tags.isEmpty || api.groups.count == 1 { return "" }
    let shown = JSONValue.array(tags.prefix(limit).map(JSONValue.string)).yaml
    let count = tags.count > limit ? ": the first \(limit) of \(tags.count) tags" : ""
    return """
      # Generate only the operations with these tags\(count).
      #tags: \(shown)

      """
  }

  private var credentials: String {
    if api.credentials.isEmpty { return "" }
    let entries = api.credentials.flatMap { credential -> [String] in
      let name = yamlScalar(credential.name)
      let explanation = credential.kind.needs.map { "  # \($0)" }
      return explanation + ["  \(name): \(credential.kind.settings)"]
    }
    return """
      # The security schemes of the document, and what the program passes to `APIClient` for each.
      credentials:
      \(entries.joined(separator: "\n"))

      """
  }

  private var environment: String {
    if api.operations.isEmpty { return "" }
    let prefix = EnvironmentNames.variable(module)
    let names = ["baseURL"] + (api.credentials.first?.kind.environmentKeys ?? [])
    let settings = names.map { name in
      let variable = "\(prefix)_\(EnvironmentNames.variable(name))"
      return "#  \(name): { variable: \(variable) }"
    }
    return """
      # Lets `APIClient(environment: .current)` read the server and the credentials from environment
      # variables. With `file: config.json`, it reads the members of this JSON file in the working
      # folder if the first variable is not set.
      #environment:
      \(settings.joined(separator: "\n"))

      """
  }

  /// The maximum number of candidates in a configuration.
  static let candidateLimit = 5

  private var longRunning: String {
    let candidates = longRunningCandidates(of: api)
    if candidates.isEmpty { return "" }
    let lines = candidates.prefix(Self.candidateLimit).flatMap(lines)
    let rest = candidates.count - Self.candidateLimit
    let more =
      rest > 0
      ? ["# There \(rest == 1 ? "is 1 more candidate" : "are \(rest) more candidates")."] : []
    return """
      # Operations that seem to be long-running ones: the first starts the work, the second returns
      # its status. Each becomes one method that waits for the result. Check the values of the
      # status: those in 'done' and 'failed' end the wait, all others continue it.
      #longRunning:
      \((lines + more).joined(separator: "\n"))

      """
  }

  private func lines(_ candidate: LongRunningCandidate) -> [String] {
    let settings = candidate.settings
    func text(_ names: [Located<String>]) -> String {
      names.count == 1
        ? yamlScalar(names[0].value) : JSONValue.array(names.map { .string($0.value) }).yaml
    }
    func text(_ values: [Located<JSONScalar>]) -> String {
      JSONValue.array(values.map { .string($0.value.text) }).yaml
    }
    func text(_ step: LongRunningSettings.Step) -> String {
      let operation = yamlScalar(step.operation.value)
      return "{ operation: \(operation), id: \(yamlScalar(step.id.value)) }"
    }
    var lines = ["\(yamlScalar(settings.name)):", "  start: \(yamlScalar(settings.start.value))"]
    if !settings.id.isEmpty { lines.append("  id: \(text(settings.id))") }
    lines.append("  poll: \(text(settings.poll))")
    lines.append("  status: \(text(settings.status))")
    let statuses = candidate.statuses.map { Located($0, at: settings.start.location) }
    lines += wrapped("values of the status: \(text(statuses))").map { "  # \($0)" }
    if case .values(let values) = settings.done { lines.append("  done: \(text(values))") }
    if !settings.failed.isEmpty { lines.append("  failed: \(text(settings.failed))") }
    if let fetch = settings.fetch { lines.append("  fetch: \(text(fetch))") }
    if let cancel = settings.cancel { lines.append("  cancel: \(text(cancel))") }
    return lines.map { "#  \($0)" }
  }
}

extension Credential.Kind {
  /// Lines that explain what a program passes for the security scheme.
  fileprivate var needs: [String] {
    switch self {
    case .basic: ["HTTP basic authentication: `.basic(user:password:)`."]
    case .bearer: ["A bearer token: `.bearer(token)`."]
    case .apiKey(let location, let name):
      ["An API key, sent as \(location.phrase) '\(plainLine(name))': `.apiKey(key)`."]
    case .oauth2(""):
      ["OAuth 2 client credentials: `.clientCredentials(id:secret:)`. Set `tokenURL`."]
    case .oauth2(.some):
      [
        "OAuth 2 client credentials: `.clientCredentials(id:secret:)`. The URL is that of the",
        "document; set another one if your server has its own.",
      ]
    case .oauth2(nil):
      [
        "OAuth 2 without client credentials: `.bearer(token)`, with a token that the program gets.",
        "For client credentials, set `tokenURL`.",
      ]
    case .other(let kind):
      ["\(plainLine(kind)): `.bearer(token)`, or a transport that authenticates its requests."]
    }
  }

  fileprivate var settings: String {
    switch self {
    case .oauth2(let url?) where !url.isEmpty: "{ tokenURL: \(yamlScalar(url)) }"
    case .basic, .bearer, .apiKey, .oauth2, .other: "{}"
    }
  }
}

extension Parameter.Location {
  fileprivate var phrase: String {
    switch self {
    case .path: "part of the path"
    case .query: "the query item"
    case .header: "the header field"
    case .cookie: "the cookie"
    }
  }
}

/// Returns the lines of a comment. Lines end at spaces, after at most 90 characters if possible.
private func wrapped(_ text: String) -> [String] {
  text.split(separator: " ").reduce(into: []) { lines, word in
    if let last = lines.last, last.count + word.count < 90 {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(String(word))
    }
  }
}

/// Returns a text of the document for a comment: one line of visible characters, shortened.
private func plainLine(_ text: String) -> String {
  let words = text.unicodeScalars.split { !Literal.isPlain($0) || $0 == " " }.map(String.init)
  let line = words.joined(separator: " ")
  return line.count > 60 ? line.prefix(60) + "…" : line
}
