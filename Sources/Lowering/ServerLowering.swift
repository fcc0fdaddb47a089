import Diagnostics
import IR
import OpenAPI

/// What a URL without a host is completed by.
enum ServerBase {
  /// The place that the document was loaded from, which only a caller knows.
  case document
  /// The server that the client speaks to.
  case server
}

/// Text between braces that names no variable is one without a default.
func loweredServer(_ server: OpenAPI.Server, at base: ServerBase) -> IR.Server {
  let url = absoluteURL(server.url)
  let isRelative = url.hasPrefix("/")
  let pieces = DocumentLowering.pieces(of: url) ?? [.literal(url)]
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

/// A URL with a scheme, or a path from the root. What stands before a path in a relative one is not
/// known, so it is taken for the root.
private func absoluteURL(_ url: String) -> String {
  if url.hasPrefix("//") { return "https:\(url)" }
  if url.hasPrefix("{") || url.prefix(while: { $0 != "/" }).contains(":") { return url }
  return "/" + segments(of: url).found.joined(separator: "/")
}
