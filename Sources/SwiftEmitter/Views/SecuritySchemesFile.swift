import Diagnostics
import IR
import Mustache
import SwiftModel

/// The view of `SecuritySchemes.mustache`.
struct SecuritySchemesFile: FileView {
  struct APIKey: View {
    /// The case of the runtime's enumeration: `header`, `query` or `cookie`.
    var location: String
    var wireName: String
  }

  struct OAuth2: View {
    /// The literal of the URL, or `nil`.
    var tokenURL: String
  }

  struct Scheme: View {
    var documentation: [String?]
    var name: String
    var wireName: String
    /// The name in the document, as code in documentation.
    var wireText: String
    var isBasic = false
    var isBearer = false
    var apiKey: APIKey?
    var oauth2: OAuth2?
    /// The literal of the kind of any other scheme.
    var other: String?
    var isLast: Bool
  }

  var source: String
  var schemes: [Scheme]
}

extension SecuritySchemesFile {
  /// Nil if the API has no security schemes.
  init?(_ credentials: [Client.Credential]) {
    let credentials = credentials.sorted { WireName($0.wireName) < WireName($1.wireName) }
    guard let first = credentials.first else { return nil }
    let section = first.origin.pointer.split(separator: "/").dropLast().joined(separator: "/")
    self.init(
      source: DocumentationLines.singleLine("\(first.origin.path)#/\(section)"),
      schemes: credentials.enumerated().map { index, credential in
        Scheme(credential, isLast: index == credentials.count - 1)
      },
    )
  }
}

extension SecuritySchemesFile.Scheme {
  fileprivate init(_ credential: Client.Credential, isLast: Bool) {
    self.init(
      documentation: DocumentationLines.lines(of: credential.documentation),
      name: credential.name,
      wireName: Literal.string(credential.wireName),
      wireText: DocumentationLines.code(credential.wireName),
      isLast: isLast,
    )
    switch credential.kind {
    case .basic: isBasic = true
    case .bearer: isBearer = true
    case .apiKey(let location, let name):
      apiKey = SecuritySchemesFile.APIKey(
        location: location.rawValue, wireName: Literal.string(name))
    case .oauth2(let tokenURL):
      oauth2 = SecuritySchemesFile.OAuth2(tokenURL: Literal.optional(tokenURL))
    case .other(let kind): other = Literal.string(kind)
    }
  }
}
