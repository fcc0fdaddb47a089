import Diagnostics
import IR
import OpenAPI

/// The URL that a relative server URL is resolved against.
enum ServerBase {
  /// The URL of the document. Its host becomes a variable, since only the user of the client knows
  /// it.
  case document
  /// The URL of the server that the client uses.
  case server
}

/// Converts a server. A name in braces that is not the name of a variable is kept as text.
func loweredServer(_ server: OpenAPI.Server, relativeTo base: ServerBase) -> IR.Server {
  let url = absoluteURL(server.url)
  let isRelative = url.hasPrefix("/")
  let pieces = pathPieces(of: url) ?? [.literal(url)]
  var parts: [IR.Server.Part] = pieces.map { piece in
    switch piece {
    case .literal(let text): return .literal(text)
    case .parameter(let name):
      let index = server.variables.firstIndex { WireName($0.name) == WireName(name) }
      return index.map { .variable($0) } ?? .literal("{\(name)}")
    }
  }
  var variables = server.variables.map { variable in
    IR.Server.Variable(
      name: variable.name,
      defaultValue: variable.defaultValue,
      allowedValues: variable.allowedValues,
      documentation: Documentation(details: variable.description),
    )
  }
  if isRelative, base == .document {
    parts = [.literal("https://"), .variable(variables.count)] + parts
    variables.append(
      IR.Server.Variable(
        name: "host", defaultValue: nil, allowedValues: [],
        documentation: Documentation(summary: "The host that serves the API.")))
  }
  return IR.Server(
    parts: parts,
    variables: variables,
    documentation: Documentation(details: server.description),
    origin: server.origin.lowered,
  )
}

/// Returns a URL with a scheme, or a path from the root. A relative path is resolved against the
/// root, since the path of its base is not known.
private func absoluteURL(_ url: String) -> String {
  if url.hasPrefix("//") { return "https:\(url)" }
  if url.hasPrefix("{") || url.prefix(while: { $0 != "/" }).contains(":") { return url }
  return "/" + resolvedSegments(of: url).segments.joined(separator: "/")
}

extension IR.Server {
  /// Whether the URL begins with `/`, and is therefore relative to that of another server.
  var isRelative: Bool {
    if case .literal(let text)? = parts.first { text.hasPrefix("/") } else { false }
  }
}
