import Diagnostics
package import IR
import OpenAPI

/// A location in one of the two documents: a file, a JSON pointer in it, and the line.
package typealias Place = IR.Origin

extension Place {
  init(_ origin: OpenAPI.Origin) {
    self.init(
      path: origin.path, pointer: origin.writtenPointer.description, location: origin.location)
  }

  func below(_ tokens: [String], at location: SourceLocation) -> Place {
    let pointer = tokens.reduce(pointer) { JSONPointer.appending($1, to: $0) }
    return Place(path: path, pointer: pointer, location: location)
  }

  /// The file and the pointer, as in a `$ref`.
  package var text: String { "\(path)#\(pointer)" }
}

extension Place {
  /// A short name of the part, such as `Thing.owner.city` or `query parameter 'limit'`.
  ///
  /// Names of members follow the name of the component, or of the file if the file is a schema.
  var subject: String {
    var tokens = (JSONPointer(parsing: pointer) ?? JSONPointer()).tokens[...]
    var words: [String] = []
    if tokens.first == "components", tokens.count > 2 {
      words.append(tokens[2])
      tokens = tokens.dropFirst(3)
    } else if tokens.first == "definitions", tokens.count > 1 {
      words.append(tokens[1])
      tokens = tokens.dropFirst(2)
    } else if let schema = tokens.lastIndex(of: "schema") {
      tokens = tokens[(schema + 1)...]
    } else if tokens.first != "properties", let properties = tokens.firstIndex(of: "properties") {
      tokens = tokens[properties...]
    } else if !path.isEmpty, tokens.isEmpty || tokens.first == "properties" {
      words.append(stem)
    }
    return Self.memberPath(tokens, after: words)
  }

  /// The name of the file without its extension.
  private var stem: String {
    let file = path.split(separator: "/").last ?? path[...]
    return String(file.lastIndex(of: ".").map { file[..<$0] } ?? file)
  }

  private static func memberPath(_ tokens: ArraySlice<String>, after words: [String]) -> String {
    var text = words.joined()
    var rest = tokens
    while let token = rest.popFirst() {
      switch token {
      case "properties":
        guard let name = rest.popFirst() else { break }
        text += text.isEmpty ? name : ".\(name)"
      case "items": text += "[]"
      case "allOf", "oneOf", "anyOf", "prefixItems": _ = rest.popFirst()
      default: break
      }
    }
    return text
  }
}

extension Place {
  var lastToken: String? { JSONPointer(parsing: pointer)?.lastToken }

  /// The name of the component schema, or of the file that is the schema; nil for other places.
  var componentName: String? {
    let tokens = (JSONPointer(parsing: pointer) ?? JSONPointer()).tokens
    if tokens.isEmpty { return path.isEmpty ? nil : subject }
    let isSchema =
      tokens.count == 3 && tokens[0] == "components" && tokens[1] == "schemas"
      || tokens.count == 2 && tokens[0] == "definitions"
    return isSchema ? tokens.last : nil
  }
}
