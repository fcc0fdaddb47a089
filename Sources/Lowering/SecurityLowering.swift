import Diagnostics
import IR
import OpenAPI

func loweredCredential(_ scheme: SecurityScheme) -> Credential {
  let kind: Credential.Kind
  switch scheme.kind {
  case .http(let name):
    switch name.lowercased() {
    case "basic": kind = .basic
    case "bearer": kind = .bearer
    default: kind = .other("http \(name)")
    }
  case .apiKey(let place, let name): kind = .apiKey(place.lowered, name: name)
  case .oauth2(let flows):
    kind = .oauth2(tokenURL: flows.first { $0.grant == .clientCredentials }?.tokenURL)
  case .openIDConnect: kind = .other("openIdConnect")
  case .mutualTLS: kind = .other("mutualTLS")
  }
  return Credential(
    name: scheme.name,
    kind: kind,
    documentation: Documentation(details: scheme.description),
    origin: scheme.origin.lowered,
  )
}

extension DocumentLowering {
  func credentials() -> [WireName: Credential.ID] {
    var credentials: [WireName: Credential.ID] = [:]
    for (index, scheme) in document.securitySchemes.enumerated() {
      credentials[WireName(scheme.name)] = Credential.ID(index: index)
    }
    return credentials
  }

  /// The operation's own requirements, or the document's. One that names an unknown scheme
  /// cannot be met and is left out.
  mutating func security(
    of operation: OpenAPI.Operation, _ credentials: [WireName: Credential.ID],
  ) -> [IR.SecurityRequirement] {
    let stated = operation.security ?? document.security
    let requirements = stated.compactMap { requirement in
      lowered(requirement, credentials)
    }
    return requirements.allSatisfy(\.parts.isEmpty) ? [] : requirements
  }

  private mutating func lowered(
    _ requirement: OpenAPI.SecurityRequirement, _ credentials: [WireName: Credential.ID],
  ) -> IR.SecurityRequirement? {
    var parts: [IR.SecurityRequirement.Part] = []
    for scheme in requirement.schemes {
      guard let credential = credentials[WireName(scheme.name)] else {
        report(.warning(.schemeIsUnknown(scheme.name), at: requirement.origin.location))
        return nil
      }
      parts.append(IR.SecurityRequirement.Part(credential: credential, scopes: scheme.scopes))
    }
    return IR.SecurityRequirement(parts: parts)
  }
}

extension Diagnostic.Message {
  fileprivate static func schemeIsUnknown(_ name: String) -> Self {
    Self("no security scheme is called '\(name)', so the requirement is left out")
  }
}
