import OpenAPI

extension WireComparison {
  /// Compares the credentials that an operation needs. A client may use any of the alternatives of
  /// the old document, so each of them must still be accepted.
  func compareSecurity(_ old: LocatedOperation, _ new: LocatedOperation) -> [WireChange] {
    let earlier = requirements(of: old, in: oldDocument)
    let later = requirements(of: new, in: newDocument)
    if earlier == later { return [] }
    let refused = earlier.filter { alternative in
      !later.contains { $0.isSatisfied(by: alternative) }
    }
    let needsCredentials = earlier.isEmpty && !later.isEmpty && !later.contains { $0.isEmpty }
    let isBreak = needsCredentials || !refused.isEmpty && !later.isEmpty
    return [
      WireChange(
        code: isBreak ? "security-tightened" : "security-changed", direction: .request,
        breaksContract: isBreak, effect: isBreak ? .isRefused : .none, subject: "credentials",
        detail: "\(Self.text(earlier)) → \(Self.text(later))", old: Place(old.operation.origin),
        new: Place(new.operation.origin))
    ]
  }

  private func requirements(
    of located: LocatedOperation, in document: Document,
  ) -> [[SecurityNeed]] {
    (located.operation.security ?? document.security).map { requirement in
      requirement.schemes.map { scheme in
        let declared = document.securitySchemes.first { $0.name == scheme.name }
        return SecurityNeed(
          scheme: declared?.kind.text ?? scheme.name, scopes: Set(scheme.scopes))
      }.sorted { $0.text < $1.text }
    }.sorted { Self.text([$0]) < Self.text([$1]) }
  }

  private static func text(_ alternatives: [[SecurityNeed]]) -> String {
    if alternatives.isEmpty { return "none" }
    return alternatives.map { needs in
      needs.isEmpty ? "none" : needs.map(\.text).joined(separator: " and ")
    }.joined(separator: ", or ")
  }
}

/// A credential that a request needs. Schemes of the same kind are the same, whatever their names.
struct SecurityNeed: Hashable {
  var scheme: String
  var scopes: Set<String>

  var text: String {
    scopes.isEmpty ? scheme : "\(scheme) (\(scopes.sorted().joined(separator: ", ")))"
  }
}

extension [SecurityNeed] {
  /// Whether credentials that satisfy other needs satisfy these.
  fileprivate func isSatisfied(by others: [SecurityNeed]) -> Bool {
    allSatisfy { need in
      others.contains { $0.scheme == need.scheme && need.scopes.isSubset(of: $0.scopes) }
    }
  }
}

extension SecurityScheme.Kind {
  fileprivate var text: String {
    switch self {
    case .http(let scheme): "HTTP \(scheme.lowercased())"
    case .apiKey(let location, let name): "key in \(location.rawValue) '\(name)'"
    case .oauth2: "OAuth 2.0"
    case .openIDConnect: "OpenID Connect"
    case .mutualTLS: "mutual TLS"
    }
  }
}
