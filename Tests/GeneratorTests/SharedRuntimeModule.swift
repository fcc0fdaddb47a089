import Foundation
import Generator
import Output
import Support

/// The shared runtime that `martlet runtime` writes, compiled once for all tests.
enum SharedRuntimeModule {
  private static let result = Result {
    try CompiledModule("MartletRuntime", of: sources())
  }

  static func compiled() throws -> CompiledModule { try result.get() }

  static func sources() throws -> [SwiftSource] {
    var run = Run(Options())
    let runtime = try run.sharedRuntime(in: "MartletRuntime", module: nil, isPackage: false)
    return (runtime?.files.files ?? []).map { SwiftSource(path: $0.path, text: $0.text) }
  }
}
