import Diagnostics
import YAML

/// A way to prove who is calling.
package struct SecurityScheme: Sendable {
  package enum Kind: Sendable {
    case http(scheme: String)
    case apiKey(place: Parameter.Place, name: String)
    case oauth2([Flow])
    case openIDConnect(url: String)
    case mutualTLS
  }

  package struct Flow: Sendable {
    package enum Grant: String, Sendable {
      case implicit, password, clientCredentials, authorizationCode
    }

    package var grant: Grant
    package var authorizationURL: String?
    package var tokenURL: String?
    package var scopes: [Scope]
  }

  package struct Scope: Sendable {
    package var name: String
    package var description: String
  }

  package var name: String
  package var kind: Kind
  package var description: String?
  package var origin: Origin
}

/// Schemes that must all be satisfied together. No scheme means that nobody need say who calls.
package struct SecurityRequirement: Sendable {
  package struct Scheme: Sendable {
    package var name: String
    package var scopes: [String]
  }

  package var schemes: [Scheme]
  package var origin: Origin
}

extension DocumentLoader {
  /// The schemes that the selected operations name; all of them when everything is selected.
  /// Whichever file an operation is in, its schemes are those of the root.
  mutating func securitySchemes(_ members: [NodeReader.Member]) -> [SecurityScheme] {
    members.filter { selection.isEverything || usedSchemes.contains(WireName($0.key)) }
      .compactMap { securityScheme($0) }
  }

  private mutating func securityScheme(_ member: NodeReader.Member) -> SecurityScheme? {
    guard let target = resolver.follow(member.value, to: .securityScheme),
      var reader = reader(of: target.placed, as: "a security scheme")
    else { return nil }
    guard let kind = kind(of: &reader) else {
      diagnostics += reader.diagnostics
      return nil
    }
    let description = reader.string("description")
    reader.ignore("bearerFormat", "deprecated", "oauth2MetadataUrl")
    finish(reader, as: "a security scheme")
    return SecurityScheme(
      name: member.key, kind: kind, description: target.description ?? description,
      origin: origin(of: target.placed))
  }

  private mutating func kind(of reader: inout NodeReader) -> SecurityScheme.Kind? {
    guard let type = needed("type", of: &reader), let node = reader.node("type") else { return nil }
    switch type {
    case "http": return needed("scheme", of: &reader).map { .http(scheme: $0) }
    case "apiKey": return apiKey(of: &reader)
    case "oauth2": return flows(of: &reader).map { .oauth2($0) }
    case "openIdConnect":
      return needed("openIdConnectUrl", of: &reader).map { .openIDConnect(url: $0) }
    case "mutualTLS": return .mutualTLS
    default:
      reader.report(.warning(.unknownType(type), at: node.location))
      return nil
    }
  }

  private func apiKey(of reader: inout NodeReader) -> SecurityScheme.Kind? {
    guard let name = needed("name", of: &reader), let text = needed("in", of: &reader),
      let node = reader.node("in")
    else { return nil }
    guard let place = Parameter.Place(rawValue: text), place != .path else {
      reader.report(.warning(.unknownPlace(text), at: node.location))
      return nil
    }
    if place != .query, !isToken(name) {
      reader.report(.warning(.noToken(name), at: node.location))
      return nil
    }
    return .apiKey(place: place, name: name)
  }

  private mutating func flows(of reader: inout NodeReader) -> [SecurityScheme.Flow]? {
    if reader.node("flows") == nil {
      reader.report(.warning(.lacks("flows"), at: reader.location))
      return nil
    }
    return reader.members("flows").filter { !$0.isExtension }.compactMap { flow($0) }
  }

  /// What a scheme is nothing without.
  private func needed(_ key: String, of reader: inout NodeReader) -> String? {
    let value = reader.string(key)
    if value == nil { reader.report(.warning(.lacks(key), at: reader.location)) }
    return value
  }

  private mutating func flow(_ member: NodeReader.Member) -> SecurityScheme.Flow? {
    guard let grant = SecurityScheme.Flow.Grant(rawValue: member.key) else {
      diagnostics.append(.warning(.unknownFlow(member.key), at: member.keyLocation))
      return nil
    }
    guard var reader = reader(of: member.value, as: "a flow") else { return nil }
    let needsAuthorization = grant == .implicit || grant == .authorizationCode
    let authorization = url("authorizationUrl", isNeeded: needsAuthorization, of: &reader)
    let token = url("tokenUrl", isNeeded: grant != .implicit, of: &reader)
    let scopes = reader.members("scopes").filter { !$0.isExtension }.map { member in
      let description = reader.string(member.value.node, named: member.key, isRequired: false)
      return SecurityScheme.Scope(name: member.key, description: description ?? "")
    }
    reader.ignore("refreshUrl")
    finish(reader, as: "a flow")
    return SecurityScheme.Flow(
      grant: grant, authorizationURL: authorization, tokenURL: token, scopes: scopes)
  }

  /// Where a flow's URL is missing, whoever uses the client still can give it.
  private func url(_ key: String, isNeeded: Bool, of reader: inout NodeReader) -> String? {
    if isNeeded, reader.node(key) == nil {
      reader.report(.warning(.missing(key), at: reader.location))
    }
    return reader.string(key)
  }

  mutating func securityRequirements(_ elements: [PlacedNode]) -> [SecurityRequirement] {
    elements.compactMap { securityRequirement($0) }
  }

  /// Null is no requirement: an empty mapping would let requests go without credentials.
  private mutating func securityRequirement(_ placed: PlacedNode) -> SecurityRequirement? {
    if placed.node.isNull {
      diagnostics.append(.error(.noMapping("a security requirement"), at: placed.location))
      return nil
    }
    guard var reader = reader(of: placed, as: "a security requirement") else { return nil }
    var schemes: [SecurityRequirement.Scheme] = []
    for member in reader.allMembers() {
      let name = WireName(member.key)
      guard declaredSchemes.contains(name) else {
        diagnostics.append(.warning(.undeclared(member.key), at: member.keyLocation))
        continue
      }
      usedSchemes.insert(name)
      schemes.append(.init(name: member.key, scopes: reader.strings(member.key)))
    }
    finish(reader, as: "a security requirement")
    return SecurityRequirement(schemes: schemes, origin: origin(of: placed))
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownType(_ type: String) -> Self {
    Self(
      "a security scheme of type '\(type)' is left out: it is not known",
      omitting: .credential, reason: "unknown type")
  }
  fileprivate static func unknownPlace(_ text: String) -> Self {
    Self(
      "an API key in '\(text)' is left out: its place is query, header or cookie",
      omitting: .credential, reason: "unknown place")
  }
  fileprivate static func noToken(_ name: String) -> Self {
    Self(
      "an API key is left out: '\(name)' cannot be the name of a header or a cookie",
      omitting: .credential, reason: "no name of a header or a cookie")
  }
  fileprivate static func lacks(_ key: String) -> Self {
    Self(
      "a security scheme without '\(key)' is left out",
      omitting: .credential, reason: "incomplete")
  }
  fileprivate static func unknownFlow(_ name: String) -> Self {
    Self(
      "flow '\(name)' is not known and is ignored",
      omitting: .credential, reason: "unknown flow")
  }
  fileprivate static func undeclared(_ name: String) -> Self {
    Self(
      "no security scheme of the document has the name '\(name)', so nothing is sent for it",
      omitting: .credential, reason: "not declared")
  }
}
