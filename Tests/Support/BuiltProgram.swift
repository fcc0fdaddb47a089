import Foundation

/// Returns the path of a program of this package, which is in the same folder as the tests.
package func builtProgram(_ name: String) -> String {
  let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }
  let folders =
    bundles.map { $0.bundleURL.deletingLastPathComponent() }
    + [URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(), Bundle.main.bundleURL]
  let candidates = folders.map { $0.appending(path: name).path }
  guard let found = candidates.first(where: FileManager.default.isExecutableFile) else {
    preconditionFailure("none of these programs exists: \(candidates)")
  }
  return found
}
