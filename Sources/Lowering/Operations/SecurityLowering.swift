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
  case .apiKey(let location, let name): kind = .apiKey(location.lowered, name: name)
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

/// Returns the ID of the credential of each scheme, by the scheme's name.
func credentialIDs(of schemes: [SecurityScheme]) -> [WireName: Credential.ID] {
  var credentials: [WireName: Credential.ID] = [:]
  for (index, scheme) in schemes.enumerated() {
    credentials[WireName(scheme.name)] = Credential.ID(index: index)
  }
  return credentials
}

/// Returns the requirements without their unknown schemes, which the reader of the document
/// reports. The result is empty if no requirement has a known scheme.
func securityRequirements(
  _ documented: [OpenAPI.SecurityRequirement], _ credentials: [WireName: Credential.ID],
) -> [IR.SecurityRequirement] {
  let requirements = documented.map { requirement in
    IR.SecurityRequirement(
      parts: requirement.schemes.compactMap { scheme in
        credentials[WireName(scheme.name)].map {
          IR.SecurityRequirement.Part(credential: $0, scopes: scheme.scopes)
        }
      })
  }
  return requirements.allSatisfy(\.parts.isEmpty) ? [] : requirements
}
