import Diagnostics
import IR
import SwiftModel

/// Reports settings of credentials that have no effect.
extension Configuration {
  func checkCredentials(of api: API) -> Outcome<Void> {
    Outcome((), unknownCredentials(of: api) + unsuitableEnvironment(of: api))
  }

  private func unknownCredentials(of api: API) -> [Diagnostic] {
    let names = api.credentials.map(\.name)
    let known = Set(names.map { WireName($0) })
    return credentials.filter { !known.contains(WireName($0.name)) }.map {
      .warning(.unknownCredential($0.name, names), at: $0.location)
    }
  }

  /// Reports credentials of `environment` that the client would never send.
  private func unsuitableEnvironment(of api: API) -> [Diagnostic] {
    guard let environment, let key = environment.credentialKeys.first else { return [] }
    let schemes = api.credentials.map { scheme in
      var scheme = scheme
      let url = tokenURLs.first { WireName($0.credential) == WireName(scheme.name) }?.url
      if let url, case .oauth2 = scheme.kind { scheme.kind = .oauth2(tokenURL: url) }
      return scheme
    }
    if schemes.contains(where: { $0.kind.accepts(key) }) { return [] }
    let accepted = schemes.filter { !$0.kind.environmentKeys.isEmpty }.map(\.acceptedText)
    return [
      .error(
        .unsuitableCredentials(environment.credentialKeys, accepted), at: environment.location)
    ]
  }
}

extension Credential {
  /// The keys that the scheme accepts, for a message.
  fileprivate var acceptedText: String {
    var keys = [kind.environmentKeys]
    if case .oauth2(nil) = kind { keys.append(["clientID", "clientSecret"]) }
    let texts = keys.map { $0.map { "'\($0)'" }.joined(separator: " and ") }
    let text = "'\(name)' accepts \(texts.joined(separator: ", or "))"
    return switch kind {
    case .oauth2(nil), .oauth2(""):
      text + ", which need a 'tokenURL' of '\(name)' under 'credentials'"
    case .basic, .bearer, .apiKey, .oauth2, .other: text
    }
  }
}

extension Credential.Kind {
  /// The keys of `environment` that fit the scheme best; empty if none does.
  var environmentKeys: [String] {
    switch self {
    case .basic: ["user", "password"]
    case .bearer, .oauth2(nil), .other("openIdConnect"): ["token"]
    case .apiKey: ["apiKey"]
    case .oauth2(.some): ["clientID", "clientSecret"]
    case .other: []
    }
  }

  /// Whether the client sends the credentials with this key of `environment` for the scheme.
  fileprivate func accepts(_ key: String) -> Bool {
    switch self {
    case .oauth2("") where key != "token": false
    case .oauth2: key == "token" || environmentKeys.contains(key)
    case .basic, .bearer, .apiKey, .other: environmentKeys.contains(key)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unsuitableCredentials(_ keys: [String], _ accepted: [String]) -> Self {
    let quoted = keys.map { "'\($0)'" }.joined(separator: " and ")
    let known =
      accepted.isEmpty
      ? "the document has none that reads its credentials from the environment"
      : accepted.joined(separator: "; ")
    return Self(.configUnusableCredentials, "no security scheme accepts \(quoted); \(known)")
  }

  fileprivate static func unknownCredential(_ name: String, _ known: [String]) -> Self {
    Self(
      .configNoEffect,
      "no generated operation uses a security scheme '\(name)'; its settings are ignored"
        + suggestion(for: name, among: known))
  }
}
