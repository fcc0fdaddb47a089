import Diagnostics
import YAML

/// Converts a security scheme.
func convertedSecurityScheme(_ scheme: Node) -> Node {
  guard let mapping = scheme.mapping, let type = mapping.entry("type") else { return scheme }
  switch type.value.text {
  case "basic":
    let kept = mapping.entries.filter { $0.key != "type" && $0.key != "scheme" }
    return .mapping(
      [
        Mapping.Entry(
          key: "type", keyLocation: type.keyLocation,
          value: Node(.text("http"), at: type.value.location)),
        Mapping.Entry("scheme", .text("basic"), at: type.value.location),
      ] + kept, at: scheme.location)
  case "oauth2": return convertedOAuth2(scheme, mapping)
  default: return scheme
  }
}

/// Moves the URLs and the scopes to the flow that `flow` names. A scheme without `flow` is returned
/// as it is, and reported when it is read.
private func convertedOAuth2(_ scheme: Node, _ mapping: Mapping) -> Node {
  guard let flow = mapping.entry("flow"), let name = flow.value.text else { return scheme }
  let keysOfFlow = ["authorizationUrl", "tokenUrl", "scopes"]
  let members = mapping.entries.filter { keysOfFlow.contains($0.key) }
  let kept = mapping.entries.filter {
    !keysOfFlow.contains($0.key) && $0.key != "flow" && $0.key != "flows"
  }
  let grant =
    switch name {
    case "application": "clientCredentials"
    case "accessCode": "authorizationCode"
    default: name
    }
  let location = flow.value.location
  let entry = Mapping.Entry(
    key: grant, keyLocation: location, value: .mapping(members, at: scheme.location))
  return .mapping(
    kept + [
      Mapping.Entry(
        key: "flows", keyLocation: flow.keyLocation, value: .mapping([entry], at: location))
    ], at: scheme.location)
}
