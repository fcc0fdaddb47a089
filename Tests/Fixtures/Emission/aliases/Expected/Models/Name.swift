// Generated from openapi.yaml#/components/schemas/Name. Do not edit.
// Regenerate with `martlet generate`.

/// How it is called.
public typealias Name = String
