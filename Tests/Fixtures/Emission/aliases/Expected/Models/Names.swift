// Generated from openapi.yaml#/components/schemas/Names. Do not edit.
// Regenerate with `martlet generate`.

public typealias Names = [NameOrNull?]
