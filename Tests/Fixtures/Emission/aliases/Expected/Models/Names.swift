// Generated from openapi.yaml#/components/schemas/Names. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Names`.
public typealias Names = [NameOrNull?]
