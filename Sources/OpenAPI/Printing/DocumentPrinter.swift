package import Diagnostics

extension Document {
  /// Returns the document as stable text, for tests and for `martlet dump document`.
  ///
  /// - Parameter overlays: The paths of the overlays, in which the parts that they add are located.
  package func printed(overlays: [SourceFiles.ID: String] = [:]) -> String {
    var printer = DocumentPrinter(document: self, overlays: overlays)
    printer.printDocument()
    for id in schemas.ids { printer.print(id) }
    return printer.text
  }
}

/// Writes a document as indented lines.
struct DocumentPrinter {
  let document: Document
  private(set) var text = ""
  private var depth = 0

  private let overlays: [SourceFiles.ID: String]

  init(document: Document, overlays: [SourceFiles.ID: String]) {
    self.document = document
    self.overlays = overlays
  }

  mutating func line(_ words: String?...) {
    text += String(repeating: "  ", count: depth)
    text += words.compactMap { $0 }.joined(separator: " ")
    text += "\n"
  }

  mutating func indented(_ body: (inout DocumentPrinter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  mutating func prose(_ key: String, _ text: String?) {
    if let text { line(key, quoted(text)) }
  }

  /// Returns the file, the pointer, and the line and column of an object:
  /// `@file#pointer:line:column`.
  func locationText(_ origin: Origin) -> String {
    let pointer = origin.pointer.depth == 0 ? "" : "#\(origin.pointer)"
    let overlay = overlays[origin.location.file].map { " in \($0)" } ?? ""
    return "@\(origin.path)\(pointer):\(origin.location.line):\(origin.location.column)\(overlay)"
  }

  fileprivate mutating func printDocument() {
    line("openapi", document.version == .v30 ? "3.0" : "3.1")
    prose("title", document.title)
    prose("version", document.apiVersion)
    prose("description", document.description)
    for server in document.servers { print(server) }
    for tag in document.tags {
      line("tag", quoted(tag.name), locationText(tag.origin))
      indented { $0.prose("description", tag.description) }
    }
    for scheme in document.securitySchemes { print(scheme) }
    for requirement in document.security { print(requirement) }
    for path in document.paths { print(path) }
    for call in document.webhooks { print(call, as: "webhook") }
  }

  private mutating func print(_ server: Server) {
    line("server", quoted(server.url), locationText(server.origin))
    indented { printer in
      printer.prose("description", server.description)
      for variable in server.variables {
        let values = variable.allowedValues.map(quoted).joined(separator: " | ")
        printer.line(
          "variable", quoted(variable.name), variable.defaultValue.map { "= \(quoted($0))" },
          values.isEmpty ? nil : "of \(values)")
        printer.indented { $0.prose("description", variable.description) }
      }
    }
  }

  private mutating func print(_ scheme: SecurityScheme) {
    line("scheme", quoted(scheme.name), locationText(scheme.origin))
    indented { printer in
      printer.prose("description", scheme.description)
      switch scheme.kind {
      case .http(let scheme): printer.line("http", quoted(scheme))
      case .apiKey(let location, let name):
        printer.line("apiKey", location.rawValue, quoted(name))
      case .openIDConnect(let url): printer.line("openIdConnect", quoted(url))
      case .mutualTLS: printer.line("mutualTLS")
      case .oauth2(let flows):
        for flow in flows { printer.print(flow) }
      }
    }
  }

  private mutating func print(_ flow: SecurityScheme.Flow) {
    line("flow", flow.grant.rawValue)
    indented { printer in
      printer.prose("authorizationUrl", flow.authorizationURL)
      printer.prose("tokenUrl", flow.tokenURL)
      for scope in flow.scopes {
        printer.line("scope", quoted(scope.name), quoted(scope.description))
      }
    }
  }

  private mutating func print(_ requirement: SecurityRequirement) {
    let schemes = requirement.schemes.map { scheme in
      let scopes = scheme.scopes.map(quoted).joined(separator: ", ")
      return scopes.isEmpty ? quoted(scheme.name) : "\(quoted(scheme.name)) (\(scopes))"
    }
    line("security", schemes.isEmpty ? "none" : schemes.joined(separator: " and "))
  }

  private mutating func print(_ path: PathItem) {
    line("path", quoted(path.path), locationText(path.origin))
    indented { printer in
      printer.prose("summary", path.summary)
      printer.prose("description", path.description)
      for operation in path.operations { printer.print(operation) }
    }
  }

  private mutating func print(_ operation: Operation) {
    line(
      quoted(operation.method), operation.operationID.map { quoted($0.text) },
      operation.isDeprecated ? "deprecated" : nil, locationText(operation.origin))
    indented { printer in
      for tag in operation.tags { printer.line("tag", quoted(tag)) }
      printer.prose("summary", operation.summary)
      printer.prose("description", operation.description)
      if let security = operation.security {
        if security.isEmpty { printer.line("security", "not needed") }
        for requirement in security { printer.print(requirement) }
      }
      for parameter in operation.parameters { printer.print(parameter) }
      if let body = operation.requestBody { printer.print(body) }
      for response in operation.responses { printer.print(response) }
      for call in operation.callbacks { printer.print(call, as: "callback") }
    }
  }

  private mutating func print(_ call: InboundCall, as kind: String) {
    line(kind, quoted(call.name), locationText(call.origin))
    indented { printer in
      if let body = call.requestBody { printer.print(body) }
      for response in call.responses { printer.print(response) }
    }
  }

  private mutating func print(_ parameter: Parameter) {
    line(
      "parameter", parameter.location.rawValue, quoted(parameter.name),
      parameter.isRequired ? "required" : nil, parameter.isDeprecated ? "deprecated" : nil,
      locationText(parameter.origin))
    indented { printer in
      printer.prose("description", parameter.description)
      switch parameter.serialization {
      case .schema(let schema, let style, let explode, let allowReserved):
        printer.line(
          "style", style.rawValue, explode ? "explode" : nil,
          allowReserved ? "allowReserved" : nil)
        printer.line("schema", printer.reference(schema))
      case .content(let type): printer.print(type)
      case .query(let type):
        printer.line("whole query")
        printer.print(type)
      }
      printer.print(parameter.examples)
    }
  }

  private mutating func print(_ body: RequestBody) {
    line("body", body.isRequired ? "required" : nil, locationText(body.origin))
    indented { printer in
      printer.prose("description", body.description)
      for type in body.content { printer.print(type) }
    }
  }

  private mutating func print(_ response: Response) {
    let status =
      switch response.status {
      case .code(let code): String(code)
      case .range(let digit): "\(digit)XX"
      case .other: "default"
      }
    line(
      "response", status, response.sharedName.map { "shared \(quoted($0))" },
      locationText(response.origin))
    indented { printer in
      printer.prose("description", response.description)
      for header in response.headers { printer.print(header) }
      for type in response.content { printer.print(type) }
    }
  }

  private mutating func print(_ header: Header) {
    line(
      "header", quoted(header.name), header.isRequired ? "required" : nil,
      locationText(header.origin))
    indented { printer in
      printer.prose("description", header.description)
      if let schema = header.schema { printer.line("schema", printer.reference(schema)) }
      printer.print(header.examples)
    }
  }

  private mutating func print(_ type: MediaType) {
    line("content", quoted(type.name), locationText(type.origin))
    indented { printer in
      if let schema = type.schema { printer.line("schema", printer.reference(schema)) }
      printer.print(type.examples)
    }
  }

  private mutating func print(_ examples: [Example]) {
    for example in examples {
      line("example", example.name.map(quoted), example.value.printed())
      indented { $0.prose("summary", example.summary) }
    }
  }
}

extension Value {
  /// Returns the value as JSON on one line.
  func printed() -> String {
    switch self {
    case .null: "null"
    case .boolean(let value): String(value)
    case .integer(let text), .number(let text): text
    case .string(let text): quoted(text)
    case .array(let values): "[\(values.map { $0.printed() }.joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(quoted($0.name)): \($0.value.printed())" }.joined(separator: ", "))}"
    }
  }
}

/// Returns a text in double quotes, on one line. Characters that are invisible or that move the
/// cursor are escaped.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    default:
      if scalar.properties.generalCategory.isPlain {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
  }
  return result + "\""
}

extension Unicode.GeneralCategory {
  fileprivate var isPlain: Bool {
    switch self {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
