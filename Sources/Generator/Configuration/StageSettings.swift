import Lowering
import SwiftModel

extension Configuration {
  var loweringSettings: LoweringSettings {
    LoweringSettings(unionTags: unionTags, typeMappings: typeMappings)
  }

  /// The configured name of the module, or else the name of a target in the output folder; nil if
  /// neither is configured.
  var moduleName: String? {
    module?.value ?? output.map { ModuleName.ofTarget(folderName(of: $0)) }
  }

  func modelSettings(module: String, lock: NameLock?) -> ModelSettings {
    ModelSettings(
      moduleName: module,
      runtimeModule: sharedRuntime?.module.value,
      keepsUnknownMembers: keepsUnknownMembers,
      leniency: leniency,
      hasTesting: hasTesting,
      names: names,
      mappedTypes: typeMappings.map(\.type),
      lock: lock,
      tokenURLs: tokenURLs,
      environment: environment?.names,
      longRunning: longRunning,
    )
  }
}
