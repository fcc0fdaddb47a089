// Generated from openapi.yaml#/components/schemas/Twelve. Do not edit.
// Regenerate with `martlet generate`.

public typealias Twelve = [[[[Eight]]]]
