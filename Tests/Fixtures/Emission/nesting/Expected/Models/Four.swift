// Generated from openapi.yaml#/components/schemas/Four. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Four`.
public typealias Four = [[[Maps]]]
