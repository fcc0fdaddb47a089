import APISamples
import Diagnostics

@testable import SwiftModel

extension SampleAPI {
  /// The names of everything, without any output.
  func names(
    _ overrides: [NameOverride] = [], keeping lock: NameLock? = nil, runtime: Runtime = Runtime([]),
  ) -> Outcome<NameTable> {
    let settings = ModelSettings(
      moduleName: "Client", keepsUnknownMembers: false, names: overrides, lock: lock, tokenURLs: [])
    return NameTable.assign(api, [], settings: settings, runtime: runtime)
  }
}
