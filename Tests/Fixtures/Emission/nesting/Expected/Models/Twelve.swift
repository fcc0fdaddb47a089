// Generated from openapi.yaml#/components/schemas/Twelve. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Twelve`.
public typealias Twelve = [[[[Eight]]]]
