// Generated from openapi.yaml#/components/schemas/NameOrNull. Do not edit.
// Regenerate with `martlet generate`.

public typealias NameOrNull = String
