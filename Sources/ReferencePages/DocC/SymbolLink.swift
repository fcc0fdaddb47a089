import SwiftModel

/// Makes the texts of links to symbols, which DocC writes between two backticks. They contain
/// identifiers only.
struct SymbolLink {
  var moduleName: String

  /// A type of the client, or a type within it.
  func type(_ names: String...) -> String {
    ([moduleName] + names.map(Identifier.bare)).joined(separator: "/")
  }

  /// A method of a group.
  func method(_ name: String, _ parameters: [FunctionParameter], of group: Client.Group) -> String {
    let labels = parameters.map { "\($0.label.map(Identifier.bare) ?? "_"):" }.joined()
    return "\(type(group.name))/\(Identifier.bare(name))(\(labels))"
  }
}
