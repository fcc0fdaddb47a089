import SwiftModel

/// Makes the texts of links to symbols, which DocC writes between two backticks. They contain
/// identifiers only.
struct SymbolLink {
  var moduleName: String

  /// A type of the client, or a type within it.
  func type(_ names: String...) -> String {
    let parts = names.flatMap { $0.split(separator: ".") }.map { Identifier.bare(String($0)) }
    return ([moduleName] + parts).joined(separator: "/")
  }

  /// A method of a type.
  func method(_ name: String, _ parameters: [FunctionParameter], of type: String) -> String {
    let labels = parameters.map { "\($0.label.map(Identifier.bare) ?? "_"):" }.joined()
    return "\(self.type(type))/\(Identifier.bare(name))(\(labels))\(types(parameters))"
  }

  /// The types that distinguish a method whose only argument is the body from the requirement that
  /// takes the operation; empty for other methods.
  private func types(_ parameters: [FunctionParameter]) -> String {
    guard parameters.count == 1, parameters[0].label == nil else { return "" }
    return "-(\(parameters[0].type.replacing(" ", with: "")))"
  }
}
