// Generated from openapi.yaml#/components/schemas/Sixteen. Do not edit.
// Regenerate with `martlet generate`.

public typealias Sixteen = [[[[Twelve]]]]
