import Mustache

/// The view of `RequiredVersion.mustache`.
struct RequiredVersionFile: FileView {
  var source: String
  var runtimeModule: String
  /// The type of the runtime for the version, in `MartletVersion`.
  var version: String
}

extension RequiredVersionFile {
  /// The path without suffix. No file of a model has this name, since it is the name of a file of
  /// the runtime.
  static let path = "Runtime/MartletVersion"

  init(runtimeModule: String, _ settings: EmitterSettings) {
    self.init(
      source: DocumentationLines.singleLine(settings.documentName),
      runtimeModule: runtimeModule,
      version: "V" + settings.version.replacing(".", with: "_"),
    )
  }
}
