import Diagnostics

/// A suggestion for an unknown key: the key that the author of the configuration most likely meant.
enum ConfigurationHint {
  /// A key of the same mapping.
  case otherSpelling(String)
  /// The key belongs under these keys. The path of the whole configuration is empty.
  case belongsUnder([String])
  /// A key with another spelling belongs under these keys.
  case otherSpellingUnder(String, [String])
  /// The keys of the mapping, if none of the cases above applies. `otherSpellingUnder` does not
  /// apply to a mapping with at most four keys, since a list of them helps more.
  case anyOf([String])

  /// - Parameters:
  ///   - mapping: The mapping that contains the unknown key.
  ///   - path: The path of the mapping.
  ///   - root: The whole configuration.
  init(
    for key: String, in mapping: ConfigurationMapping, at path: [String],
    of root: ConfigurationMapping,
  ) {
    let known = mapping.keys.map(\.name)
    let others = root.allKeys.filter { found in
      found.key.exampleName == nil && Array(found.path.dropLast()) != path
    }
    func owners(of name: String) -> [String] {
      others.filter { $0.key.name == name }
        .map { $0.path.dropLast().joined(separator: ".") }
    }
    if let nearest = nearestWord(to: key, among: known) {
      self = .otherSpelling(nearest)
    } else if !owners(of: key).isEmpty {
      self = .belongsUnder(owners(of: key))
    } else if known.count > 4, let nearest = nearestWord(to: key, among: others.map(\.key.name)) {
      self = .otherSpellingUnder(nearest, owners(of: nearest))
    } else {
      self = .anyOf(known)
    }
  }

  /// The second half of a message.
  var text: String {
    switch self {
    case .otherSpelling(let key): "did you mean '\(key)'?"
    case .belongsUnder(let owners): "it belongs \(Self.text(of: owners))"
    case .otherSpellingUnder(let key, let owners):
      "did you mean '\(key)', which belongs \(Self.text(of: owners))?"
    case .anyOf(let keys): "expected \(quotedAlternatives(keys))"
    }
  }

  private static func text(of owners: [String]) -> String {
    let nested = owners.filter { !$0.isEmpty }
    let top = nested.count == owners.count ? [] : ["at the top level"]
    let under =
      switch nested.count {
      case 0: [String]()
      case 1...4: ["under \(quotedAlternatives(nested))"]
      default: ["under a key such as '\(nested[0])'"]
      }
    return (top + under).joined(separator: " or ")
  }
}
