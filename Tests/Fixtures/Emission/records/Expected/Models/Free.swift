// Generated from openapi.yaml#/components/schemas/Free. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Free`.
public typealias Free = [String: JSONValue]
