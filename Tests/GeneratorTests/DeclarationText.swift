import Output
import SwiftModel

/// Compares the declarations of a client with those that the compiler finds. Returns a diff with
/// one line for each declaration; empty if they are equal.
func differences(_ declarations: [Declaration], from compiled: CompilerDeclarations) -> String {
  let complete = Set(compiled.complete)
  let lines = declarations.map { declaration in
    let line = declaration.line(compiled.protocols)
    return complete.contains(line) || !compiled.reduced.contains(declaration.reducedLine)
      ? line : declaration.reducedLine
  }
  let compiledText = text(compiled.complete + compiled.reduced)
  return LineDiff(from: compiledText, to: text(lines)).unified(
    from: "compiler", to: "Client.declarations", context: 1)
}

private func text(_ lines: [String]) -> [UInt8] {
  Array(lines.sorted().map { "\($0)\n" }.joined().utf8)
}

extension Declaration {
  /// The declaration on one line, without the internal names of parameters.
  ///
  /// - Parameter protocols: For each protocol of the module, the protocols that it inherits from.
  ///   The line lists inherited protocols too.
  func line(_ protocols: [String: [String]] = [:]) -> String {
    prefix + text(protocols, signature: { text(of: $0, defaultValue: { " = \($0)" }) }) + suffix
  }

  /// The line with `_` instead of each default argument.
  var reducedLine: String {
    prefix + text([:], signature: { text(of: $0, defaultValue: { _ in " = _" }) }) + suffix
  }

  private var prefix: String {
    owners.isEmpty ? "" : owners.joined(separator: ".") + ": "
  }

  private var suffix: String {
    (isRequirement ? " [requirement]" : "") + (isDeprecated ? " [deprecated]" : "")
  }

  private func text(
    _ protocols: [String: [String]], signature: (Signature) -> String,
  ) -> String {
    let modifier = isStatic ? "static " : ""
    switch kind {
    case .structure(let conformances):
      return "struct \(name)" + inheritance(withInherited(conformances, protocols))
    case .enumeration(let conformances):
      return "enum \(name)" + inheritance(withInherited(conformances, protocols))
    case .protocolType(let inherited):
      return "protocol \(name)" + inheritance(withInherited(inherited, protocols))
    case .alias(let type): return "typealias \(name) = \(type)"
    case .enumerationCase(let payload):
      let values = payload.map { ($0.label.map { "\($0): " } ?? "") + $0.type }
      return "case \(name)" + (values.isEmpty ? "" : "(\(values.joined(separator: ", ")))")
    case .property(let type, .constant): return "\(modifier)let \(name): \(type)"
    case .property(let type, .readOnly): return "\(modifier)var \(name): \(type) { get }"
    case .property(let type, .readWrite): return "\(modifier)var \(name): \(type)"
    case .initializer(let value): return name + signature(value)
    case .method(let value): return "\(modifier)func \(name)" + signature(value)
    }
  }

  private func text(
    of signature: Signature, defaultValue: (String) -> String,
  ) -> String {
    let parameters = signature.parameters.map { parameter in
      let label = parameter.label.map { $0.filter { $0 != "`" } } ?? "_"
      return "\(label): \(parameter.type)" + (parameter.defaultValue.map(defaultValue) ?? "")
    }
    var text = "(\(parameters.joined(separator: ", ")))"
    if signature.isAsync { text += " async" }
    if let error = signature.error {
      text += error == "any Error" ? " throws" : " throws(\(error))"
    }
    if let result = signature.result { text += " -> \(result)" }
    return text
  }
}

/// The inheritance clause of a type's declaration.
func inheritance(_ protocols: [String]) -> String {
  protocols.isEmpty ? "" : ": \(protocols.joined(separator: ", "))"
}

/// The given protocols and all that they inherit from, sorted.
private func withInherited(_ protocols: [String], _ inherited: [String: [String]]) -> [String] {
  var all: Set<String> = []
  var pending = protocols
  while let next = pending.popLast() {
    let parents =
      switch next {
      case "Codable": ["Decodable", "Encodable"]
      case "Hashable": ["Equatable"]
      case "Error": ["Sendable"]
      default: inherited[next] ?? []
      }
    if next != "Codable", !all.insert(next).inserted { continue }
    pending += parents
  }
  return all.sorted()
}
