// Generated from openapi.yaml#/components/schemas/Ids. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Ids`.
public typealias Ids = [String]
