import Output
import SwiftModel

/// The declarations of a client that the compiler does not have, and those that it has in addition,
/// as a diff between two lists of lines; empty if there are none.
func differences(_ ours: [Declaration], from compilers: CompilerDeclarations) -> String {
  let complete = Set(compilers.complete)
  let lines = ours.map { declaration in
    let line = declaration.line(compilers.protocols)
    return complete.contains(line) || !compilers.reduced.contains(declaration.reducedLine)
      ? line : declaration.reducedLine
  }
  let theirs = text(compilers.complete + compilers.reduced)
  return LineDiff(from: theirs, to: text(lines)).unified(
    from: "compiler", to: "Client.declarations", context: 1)
}

private func text(_ lines: [String]) -> [UInt8] {
  Array(lines.sorted().map { "\($0)\n" }.joined().utf8)
}

extension Declaration {
  /// The declaration on one line, without the names that only its own body uses.
  ///
  /// - Parameter protocols: The protocols that others inherit from: all of them are listed.
  func line(_ protocols: [String: [String]] = [:]) -> String {
    prefix + text(protocols, signature: { text(of: $0, defaultValue: { " = \($0)" }) }) + suffix
  }

  /// The line without the defaults of parameters.
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
      return "struct \(name)" + inheritance(all(conformances, protocols))
    case .enumeration(let conformances):
      return "enum \(name)" + inheritance(all(conformances, protocols))
    case .protocolType(let inherited):
      return "protocol \(name)" + inheritance(all(inherited, protocols))
    case .alias(let type): return "typealias \(name) = \(type)"
    case .enumerationCase(let payload):
      let values = payload.map { ($0.label.map { "\($0): " } ?? "") + $0.type }
      return "case \(name)" + (values.isEmpty ? "" : "(\(values.joined(separator: ", ")))")
    case .property(let type, .constant): return "\(modifier)let \(name): \(type)"
    case .property(let type, .readOnly): return "\(modifier)var \(name): \(type) { get }"
    case .property(let type, .readWrite): return "\(modifier)var \(name): \(type)"
    case .initializer(let own): return name + signature(own)
    case .method(let own): return "\(modifier)func \(name)" + signature(own)
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

/// The part of a type's declaration after its name.
func inheritance(_ protocols: [String]) -> String {
  protocols.isEmpty ? "" : ": \(protocols.joined(separator: ", "))"
}

/// These protocols and those that they inherit from, sorted.
private func all(_ protocols: [String], _ inherited: [String: [String]]) -> [String] {
  var all: Set<String> = []
  var waiting = protocols
  while let next = waiting.popLast() {
    let own =
      switch next {
      case "Codable": ["Decodable", "Encodable"]
      case "Hashable": ["Equatable"]
      case "Error": ["Sendable"]
      default: inherited[next] ?? []
      }
    if next != "Codable", !all.insert(next).inserted { continue }
    waiting += own
  }
  return all.sorted()
}
