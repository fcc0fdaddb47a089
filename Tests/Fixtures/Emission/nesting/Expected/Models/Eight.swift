// Generated from openapi.yaml#/components/schemas/Eight. Do not edit.
// Regenerate with `martlet generate`.

public typealias Eight = [[[[Four]]]]
