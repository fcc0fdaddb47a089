import Diagnostics
import YAML

extension DocumentReader {
  /// Reads the security schemes that the selected operations use, or all schemes if all operations
  /// are selected. Adds those of `addedSchemes` that operations use and the document does not
  /// declare.
  mutating func securitySchemes(_ members: [NodeReader.Member]) -> [SecurityScheme] {
    let declared = members.filter {
      pathReader.selected.isEverything || pathReader.security.used.contains(WireName($0.key))
    }
    let declaredNames = Set(members.map { WireName($0.key) })
    let added = addedSchemes.filter { scheme in
      let name = WireName(scheme.name)
      if declaredNames.contains(name) {
        report(.warning(.alreadyDeclared(scheme.name), at: scheme.origin.location))
      }
      return !declaredNames.contains(name) && pathReader.security.used.contains(name)
    }
    return declared.compactMap { securityScheme($0) } + added
  }

  private mutating func securityScheme(_ member: NodeReader.Member) -> SecurityScheme? {
    guard var target = follow(member.value, to: .securityScheme) else { return nil }
    if state.resolver.swagger != nil {
      target.object.node = convertedSecurityScheme(target.object.node)
    }
    guard var reader = reader(of: target.object, as: "a security scheme") else { return nil }
    guard let kind = kind(of: &reader) else {
      state.diagnostics += reader.diagnostics
      return nil
    }
    let description = reader.string("description")
    reader.ignore("bearerFormat", "deprecated", "oauth2MetadataUrl")
    finish(reader, as: "a security scheme")
    return SecurityScheme(
      name: member.key, kind: kind, description: target.description ?? description,
      origin: origin(of: target.object))
  }

  private mutating func kind(of reader: inout NodeReader) -> SecurityScheme.Kind? {
    guard let type = requiredString("type", of: &reader), let node = reader.node("type") else {
      return nil
    }
    switch type {
    case "http": return requiredString("scheme", of: &reader).map { .http(scheme: $0) }
    case "apiKey": return apiKey(of: &reader)
    case "oauth2": return flows(of: &reader).map { .oauth2($0) }
    case "openIdConnect":
      return requiredString("openIdConnectUrl", of: &reader).map { .openIDConnect(url: $0) }
    case "mutualTLS": return .mutualTLS
    default:
      reader.report(.warning(.unknownType(type), at: node.location))
      return nil
    }
  }

  private func apiKey(of reader: inout NodeReader) -> SecurityScheme.Kind? {
    guard let name = requiredString("name", of: &reader),
      let text = requiredString("in", of: &reader), let node = reader.node("in")
    else { return nil }
    guard let location = Parameter.Location(rawValue: text), location != .path else {
      reader.report(.warning(.invalidLocation(text), at: node.location))
      return nil
    }
    if location != .query, !isToken(name) {
      reader.report(.warning(.notAToken(name), at: node.location))
      return nil
    }
    return .apiKey(location: location, name: name)
  }

  private mutating func flows(of reader: inout NodeReader) -> [SecurityScheme.Flow]? {
    if reader.node("flows") == nil {
      let key = state.resolver.swagger == nil ? "flows" : "flow"
      reader.report(.warning(.lacks(key), at: reader.location))
      return nil
    }
    return reader.members("flows").filter { !$0.isExtension }.compactMap { flow($0) }
  }

  /// Reads a string without which a scheme is omitted.
  private func requiredString(_ key: String, of reader: inout NodeReader) -> String? {
    let value = reader.string(key)
    if value == nil { reader.report(.warning(.lacks(key), at: reader.location)) }
    return value
  }

  private mutating func flow(_ member: NodeReader.Member) -> SecurityScheme.Flow? {
    guard let grant = SecurityScheme.Flow.Grant(rawValue: member.key) else {
      report(.warning(.unknownFlow(member.key), at: member.keyLocation))
      return nil
    }
    guard var reader = reader(of: member.value, as: "a flow") else { return nil }
    let needsAuthorization = grant == .implicit || grant == .authorizationCode
    let authorizationURL = url("authorizationUrl", isRequired: needsAuthorization, of: &reader)
    let tokenURL = url("tokenUrl", isRequired: grant != .implicit, of: &reader)
    let scopes = reader.members("scopes").filter { !$0.isExtension }.map { member in
      let description = reader.string(member.value.node, named: member.key, isRequired: false)
      return SecurityScheme.Scope(name: member.key, description: description ?? "")
    }
    reader.ignore("refreshUrl")
    finish(reader, as: "a flow")
    return SecurityScheme.Flow(
      grant: grant, authorizationURL: authorizationURL, tokenURL: tokenURL, scopes: scopes)
  }

  /// Reads a URL. A missing URL is only a warning, since the user of the client can supply it.
  private func url(_ key: String, isRequired: Bool, of reader: inout NodeReader) -> String? {
    if isRequired, reader.node(key) == nil {
      reader.report(.warning(.missing(key), at: reader.location))
    }
    return reader.string(key)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownType(_ type: String) -> Self {
    Self(
      .invalidSecurityScheme, "unknown type '\(type)' of a security scheme; omitted",
      omitting: .credential, reason: "unknown type")
  }
  fileprivate static func invalidLocation(_ text: String) -> Self {
    Self(
      .invalidSecurityScheme,
      "API key in '\(text)' is omitted; 'in' must be query, header or cookie",
      omitting: .credential, reason: "invalid 'in'")
  }
  fileprivate static func notAToken(_ name: String) -> Self {
    Self(
      .invalidSecurityScheme, "invalid header or cookie name '\(name)' of an API key; omitted",
      omitting: .credential, reason: "invalid header or cookie name")
  }
  fileprivate static func lacks(_ key: String) -> Self {
    Self(
      .invalidSecurityScheme, "security scheme without '\(key)'; omitted",
      omitting: .credential, reason: "incomplete")
  }
  fileprivate static func alreadyDeclared(_ name: String) -> Self {
    Self(
      .configNoEffect, "the document declares the security scheme '\(name)'; this 'type' is ignored"
    )
  }
  fileprivate static func unknownFlow(_ name: String) -> Self {
    Self(
      .invalidSecurityScheme, "unknown flow '\(name)'; ignored", omitting: .credential,
      reason: "unknown flow")
  }
}
