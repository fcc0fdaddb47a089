// Generated from openapi.yaml#/components/schemas/Sixteen. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Sixteen`.
public typealias Sixteen = [[[[Twelve]]]]
