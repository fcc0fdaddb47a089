import Diagnostics
import IR
import OpenAPI

/// A piece of a path or of the template of a URL: text, or the name of a parameter in braces.
enum PathPiece {
  case literal(String)
  case parameter(String)
}

/// Returns the pieces of a template; nil if its braces are nested, unbalanced or empty.
func pathPieces(of template: String) -> [PathPiece]? {
  var pieces: [PathPiece] = []
  var text = String.UnicodeScalarView()
  var isInsideBraces = false
  for scalar in template.unicodeScalars {
    switch (scalar, isInsideBraces) {
    case ("{", false):
      if !text.isEmpty { pieces.append(.literal(String(text))) }
    case ("}", true):
      if text.isEmpty { return nil }
      pieces.append(.parameter(String(text)))
    case ("{", true), ("}", false):
      return nil
    default:
      text.append(scalar)
      continue
    }
    text = String.UnicodeScalarView()
    isInsideBraces.toggle()
  }
  if isInsideBraces { return nil }
  if !text.isEmpty { pieces.append(.literal(String(text))) }
  return pieces
}

/// Returns the parts of an operation's path. Adds a parameter of type string for each name that is
/// not declared. The loader reports these names.
func pathParts(
  _ pieces: [PathPiece], _ parameters: inout [IR.Parameter], origin: IR.Origin,
) -> [IR.Operation.PathPart] {
  pieces.flatMap { piece -> [IR.Operation.PathPart] in
    switch piece {
    case .literal(let text): return literalParts(text)
    case .parameter(let name):
      let index = parameters.firstIndex {
        $0.location == .path && WireName($0.wireName) == WireName(name)
      }
      if let index { return [.parameter(index)] }
      parameters.append(.undeclared(name, origin: origin))
      return [.parameter(parameters.count - 1)]
    }
  }
}

/// Returns the parts of a literal piece: text of the path, and the items of a query that follows
/// it. The loader has validated the query.
private func literalParts(_ text: String) -> [IR.Operation.PathPart] {
  let pathAndQuery = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
  let items = pathAndQuery.dropFirst().joined().split(separator: "&")
  return pathAndQuery.prefix(1).filter { !$0.isEmpty }.map { .literal(String($0)) }
    + items.map { item in
      let name = item.prefix { $0 != "=" }
      return .fixedQuery(name: String(name), value: String(item.dropFirst(name.count + 1)))
    }
}

extension IR.Parameter {
  fileprivate static func undeclared(_ name: String, origin: IR.Origin) -> Self {
    Self(
      wireName: name,
      location: .path,
      style: Style(name: .simple, explodes: false, keepsReserved: false),
      type: .scalar(.string),
      isRequired: true,
      documentation: Documentation(),
      origin: origin,
    )
  }
}
