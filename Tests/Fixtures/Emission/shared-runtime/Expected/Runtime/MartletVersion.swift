// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import MartletRuntime

// If this line does not compile, another version of Martlet wrote the runtime. Run
// `martlet runtime` and `martlet generate` of the same version.
private typealias MartletVersion = MartletRuntime.MartletVersion.V0_1_0
