import Diagnostics
import YAML

/// The names of the security schemes that are declared, and of those that security
/// requirements use.
struct SecurityNames {
  var declared: Set<WireName> = []
  var used: Set<WireName> = []
}

extension PathReader {
  mutating func securityRequirements(_ elements: [AddressedNode]) -> [SecurityRequirement] {
    elements.compactMap { securityRequirement($0) }
  }

  /// Reads a requirement. Null is an error. It is not treated as an empty mapping, since an empty
  /// mapping means that requests are sent without credentials.
  private mutating func securityRequirement(_ node: AddressedNode) -> SecurityRequirement? {
    if node.node.isNull {
      report(.error(.notAMapping("a security requirement"), at: node.location))
      return nil
    }
    guard var reader = reader(of: node, as: "a security requirement") else { return nil }
    var schemes: [SecurityRequirement.Scheme] = []
    for member in reader.allMembers() {
      let name = WireName(member.key)
      guard security.declared.contains(name) else {
        report(.warning(.undeclaredScheme(member.key), at: member.keyLocation))
        continue
      }
      security.used.insert(name)
      schemes.append(.init(name: member.key, scopes: reader.strings(member.key)))
    }
    finish(reader, as: "a security requirement")
    return SecurityRequirement(schemes: schemes, origin: origin(of: node))
  }
}

extension Diagnostic.Message {
  fileprivate static func undeclaredScheme(_ name: String) -> Self {
    Self(
      .undeclaredSecurityScheme,
      "unknown security scheme '\(name)'; its credentials are not sent; define it with 'type' under"
        + " 'credentials' in the configuration",
      omitting: .credential, reason: "not declared")
  }
}
