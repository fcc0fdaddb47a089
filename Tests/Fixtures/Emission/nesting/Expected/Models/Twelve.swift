// Generated from openapi.yaml#/components/schemas/Twelve. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `openapi.yaml#/components/schemas/Twelve`.
public typealias Twelve = [[[[Eight]]]]
