// Generated from openapi.yaml#/components/schemas/Maps. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `openapi.yaml#/components/schemas/Maps`.
public typealias Maps = [String: String]
