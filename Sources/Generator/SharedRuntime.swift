import Diagnostics
package import Output
import SwiftEmitter
import SwiftModel

extension Run {
  /// The runtime that several clients share, before it is written.
  package struct SharedRuntime: Sendable {
    package var files: FileSet
    package var folder: OutputFolder
  }

  /// Renders the shared runtime; nil if there are errors.
  ///
  /// - Parameter module: The name of the module; nil for the standard name.
  package mutating func sharedRuntime(
    in output: String, module: String?, isPackage: Bool,
  ) throws(DiskFailure) -> SharedRuntime? {
    beginStage(.templates)
    guard let templates = try templates() else { return nil }
    let module = module ?? Configuration.SharedRuntime.standardModule
    if let problem = ModuleName.problem(of: module, templates.runtime) {
      throw DiskFailure(path: "--module", problem: problem.text)
    }
    let files = emitSharedRuntime(
      templates.runtime, packageName: isPackage ? module : nil, templates: templates.library)
    return value(of: files).map {
      SharedRuntime(files: $0, folder: OutputFolder(path: output, holding: .runtime))
    }
  }
}

/// Returns why a module cannot have the name, as the rest of a sentence that begins with an option;
/// nil if it can.
package func problem(ofModule name: String) -> String? {
  ModuleName.problem(of: name).map { "needs the name of a module: \($0.text)" }
}
