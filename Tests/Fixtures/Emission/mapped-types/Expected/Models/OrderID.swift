// Generated from openapi.yaml#/components/schemas/OrderID. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The schema `#/components/schemas/OrderID`.
public typealias OrderID = UUID
