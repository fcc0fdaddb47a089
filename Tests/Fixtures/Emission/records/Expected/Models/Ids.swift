// Generated from openapi.yaml#/components/schemas/Ids. Do not edit.
// Regenerate with `martlet generate`.

public typealias Ids = [String]
