// Generated from openapi.yaml#/components/schemas/Bytes. Do not edit.
// Regenerate with `martlet generate`.

public typealias Bytes = String
