import Diagnostics
import IR
import SwiftModel

/// What `SecuritySchemes.mustache` needs.
struct SecuritySchemesFile: Encodable {
  struct APIKey: Encodable {
    var place: String
    var wireName: String
  }

  struct OAuth2: Encodable {
    /// The literal of the URL, or of nothing.
    var tokenURL: String
  }

  struct Scheme: Encodable {
    var documentation: [String?]
    var name: String
    var wireName: String
    var isBasic = false
    var isBearer = false
    var apiKey: APIKey?
    var oauth2: OAuth2?
    var other: String?
    var isLast: Bool
  }

  var source: String
  var schemes: [Scheme]
}

extension ViewBuilder {
  /// Nil where the API names no credentials.
  func securitySchemesFile() -> SecuritySchemesFile? {
    guard let first = api.credentials.first else { return nil }
    return SecuritySchemesFile(
      source: DocumentationLines.single("\(first.origin.path)#/components/securitySchemes"),
      schemes: api.credentials.indices.map(scheme),
    )
  }

  private func scheme(_ index: Int) -> SecuritySchemesFile.Scheme {
    let credential = api.credentials[index]
    var scheme = SecuritySchemesFile.Scheme(
      documentation: lines(credential.documentation),
      name: names.credentials[index],
      wireName: Literal.string(credential.name),
      isLast: index == api.credentials.count - 1,
    )
    switch credential.kind {
    case .basic: scheme.isBasic = true
    case .bearer: scheme.isBearer = true
    case .apiKey(let place, let name):
      scheme.apiKey = SecuritySchemesFile.APIKey(
        place: place.rawValue, wireName: Literal.string(name))
    case .oauth2(let documented):
      let override = settings.model.tokenURLs.first {
        WireName($0.credential) == WireName(credential.name)
      }
      scheme.oauth2 = SecuritySchemesFile.OAuth2(
        tokenURL: Literal.optional(override?.url ?? documented))
    case .other(let kind): scheme.other = Literal.string(kind)
    }
    return scheme
  }
}
