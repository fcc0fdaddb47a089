import APISamples
import Diagnostics

@testable import SwiftModel

extension SampleAPI {
  /// Assigns the names of all declarations.
  func names(
    _ overrides: [NameOverride] = [], keeping lock: NameLock? = nil, runtime: Runtime = Runtime([]),
  ) -> Outcome<NameTable> {
    let settings = ModelSettings(
      moduleName: "Client", keepsUnknownMembers: false, names: overrides, lock: lock, tokenURLs: [])
    return NameTable.assign(api, [], settings: settings, runtime: runtime)
  }
}
