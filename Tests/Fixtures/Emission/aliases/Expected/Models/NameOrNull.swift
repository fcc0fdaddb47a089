// Generated from openapi.yaml#/components/schemas/NameOrNull. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/NameOrNull`.
public typealias NameOrNull = String
