import IR
import OpenAPI

/// A piece of a path as it is written: text, or the name between braces.
enum PathPiece {
  case literal(String)
  case parameter(String)
}

extension DocumentLowering {
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

  /// Nil where the path names a parameter that nothing describes, as its reading has reported.
  func pathParts(
    _ pieces: [PathPiece], _ parameters: [IR.Parameter],
  ) -> [IR.Operation.PathPart]? {
    var parts: [IR.Operation.PathPart] = []
    for piece in pieces {
      switch piece {
      case .literal(let text): parts.append(.literal(text))
      case .parameter(let name):
        let index = parameters.firstIndex {
          $0.place == .path && $0.wireName.utf8.elementsEqual(name.utf8)
        }
        guard let index else { return nil }
        parts.append(.parameter(index))
      }
    }
    return parts
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
