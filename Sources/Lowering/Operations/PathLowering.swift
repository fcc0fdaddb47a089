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

/// Returns the parts of an operation's path; nil if its braces are nested, unbalanced or empty.
/// Adds a parameter of type string for each name that is not declared. The reader of the document
/// has reported these names, and has validated the query of the path.
func pathParts(
  _ path: String, _ parameters: inout [IR.Parameter], origin: IR.Origin,
) -> [IR.Operation.PathPart]? {
  let pathAndQuery = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
  guard let pieces = pathPieces(of: String(pathAndQuery[0])) else { return nil }
  let parts = pieces.map { piece -> IR.Operation.PathPart in
    switch piece {
    case .literal(let text): return .literal(text)
    case .parameter(let name):
      if let index = parameters.firstIndex(named: name, in: .path) { return .parameter(index) }
      parameters.append(.undeclared(name, in: .path, origin: origin))
      return .parameter(parameters.count - 1)
    }
  }
  let items = pathAndQuery.dropFirst().joined().split(separator: "&")
  return parts
    + items.compactMap { item in
      guard let brace = item.firstIndex(of: "{") else { return .fixedQuery(String(item)) }
      let parameter = item[item.index(after: brace)...].dropLast()
      parameters.addToQuery(
        String(parameter), as: String(item[..<brace].dropLast()), notIn: parts, origin: origin)
      return nil
    }
}

extension [IR.Parameter] {
  fileprivate func firstIndex(named name: String, in location: IR.Parameter.Location) -> Int? {
    firstIndex { $0.location == location && WireName($0.wireName) == WireName(name) }
  }

  /// Turns a parameter that occurs in the query of a path into a query parameter.
  ///
  /// - Parameters:
  ///   - key: The name in the query, as in `key={name}`.
  ///   - path: The parts of the path. A parameter that occurs in both is sent twice.
  fileprivate mutating func addToQuery(
    _ name: String, as key: String, notIn path: [IR.Operation.PathPart], origin: IR.Origin,
  ) {
    let index = firstIndex(named: name, in: .query) ?? firstIndex(named: name, in: .path)
    var parameter = index.map { self[$0] } ?? .undeclared(name, in: .query, origin: origin)
    parameter.wireName = key
    if parameter.location == .path {
      parameter.location = .query
      parameter.style = IR.Parameter.Style(name: .form, explodes: true, keepsReserved: false)
    }
    if let index, !path.contains(.parameter(index)) {
      self[index] = parameter
    } else {
      append(parameter)
    }
  }
}

extension IR.Parameter {
  fileprivate static func undeclared(
    _ name: String, in location: Location, origin: IR.Origin,
  ) -> Self {
    Self(
      wireName: name,
      location: location,
      style: Style(
        name: location == .path ? .simple : .form, explodes: location != .path,
        keepsReserved: false),
      type: .scalar(.string),
      isRequired: true,
      documentation: Documentation(),
      origin: origin,
    )
  }
}
