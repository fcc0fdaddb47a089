import Diagnostics
import IR
import OpenAPI

/// A piece of a path as it is written: text, or the name between braces.
enum PathPiece {
  case literal(String)
  case parameter(String)

  var parameter: String? {
    if case .parameter(let name) = self { name } else { nil }
  }
}

extension DocumentLowering {
  /// Nil of what is no path below a server.
  mutating func pathPieces(_ path: PathItem) -> [PathPiece]? {
    let units = path.path.utf8
    let startsWell = units.starts(with: "/".utf8) && !units.starts(with: "//".utf8)
    guard startsWell, !units.contains(UInt8(ascii: "?")), !units.contains(UInt8(ascii: "#"))
    else {
      report(.error(.pathIsNotOfServer(path.path), at: path.origin.location))
      return nil
    }
    guard let pieces = Self.pieces(of: path.path) else {
      report(.error(.bracesDoNotMatch(path.path), at: path.origin.location))
      return nil
    }
    return pieces
  }

  /// Nil where braces stand in each other, alone, or around nothing.
  static func pieces(of template: String) -> [PathPiece]? {
    var pieces: [PathPiece] = []
    var text = String.UnicodeScalarView()
    var isInside = false
    for scalar in template.unicodeScalars {
      switch (scalar, isInside) {
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
      isInside.toggle()
    }
    if isInside { return nil }
    if !text.isEmpty { pieces.append(.literal(String(text))) }
    return pieces
  }

  /// Nil where the path names a parameter that nothing describes.
  mutating func pathParts(
    _ pieces: [PathPiece], _ parameters: [IR.Parameter], _ operation: OpenAPI.Operation,
  ) -> [IR.Operation.PathPart]? {
    var parts: [IR.Operation.PathPart] = []
    var isComplete = true
    for piece in pieces {
      switch piece {
      case .literal(let text): parts.append(.literal(text))
      case .parameter(let name):
        let index = parameters.firstIndex {
          $0.place == .path && $0.wireName.utf8.elementsEqual(name.utf8)
        }
        if let index {
          parts.append(.parameter(index))
        } else {
          report(.error(.parameterIsNotDescribed(name), at: operation.origin.location))
          isComplete = false
        }
      }
    }
    return isComplete ? parts : nil
  }
}

/// Text between braces that names no variable stands for itself.
func loweredServer(_ server: OpenAPI.Server) -> IR.Server {
  let pieces = DocumentLowering.pieces(of: server.url) ?? [.literal(server.url)]
  let parts: [IR.Server.Part] = pieces.map { piece in
    switch piece {
    case .literal(let text): return .literal(text)
    case .parameter(let name):
      let index = server.variables.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
      return index.map { .variable($0) } ?? .literal("{\(name)}")
    }
  }
  return IR.Server(
    parts: parts,
    variables: server.variables.map { variable in
      IR.Server.Variable(
        name: variable.name,
        defaultValue: variable.defaultValue,
        allowedValues: variable.allowedValues,
        documentation: Documentation(details: variable.description),
      )
    },
    documentation: Documentation(details: server.description),
    origin: server.origin.lowered,
  )
}

extension Diagnostic.Message {
  fileprivate static func pathIsNotOfServer(_ path: String) -> Self {
    Self("a path starts with one '/' and has no '?' or '#': '\(path)'")
  }

  fileprivate static func bracesDoNotMatch(_ path: String) -> Self {
    Self("the braces of the path do not match: '\(path)'")
  }

  fileprivate static func parameterIsNotDescribed(_ name: String) -> Self {
    Self("the path names '{\(name)}', which no parameter describes")
  }
}
