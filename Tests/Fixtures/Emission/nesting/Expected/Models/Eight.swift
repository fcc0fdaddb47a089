// Generated from openapi.yaml#/components/schemas/Eight. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Eight`.
public typealias Eight = [[[[Four]]]]
