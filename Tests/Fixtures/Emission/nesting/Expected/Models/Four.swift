// Generated from openapi.yaml#/components/schemas/Four. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `openapi.yaml#/components/schemas/Four`.
public typealias Four = [[[Maps]]]
