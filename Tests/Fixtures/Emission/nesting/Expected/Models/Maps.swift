// Generated from openapi.yaml#/components/schemas/Maps. Do not edit.
// Regenerate with `martlet generate`.

public typealias Maps = [String: String]
