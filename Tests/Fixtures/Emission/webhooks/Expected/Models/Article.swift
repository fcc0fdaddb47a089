// Generated from openapi.yaml#/components/schemas/Article. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Article`.
public typealias Article = Thing
