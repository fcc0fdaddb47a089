// Generated from openapi.yaml#/components/schemas/Maps. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Maps`.
public typealias Maps = [String: String]
