// Generated from openapi.yaml#/components/schemas/Bytes. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Bytes`.
public typealias Bytes = String
