import Foundation

/// The path of a program of this package, which was built together with the tests, into the same
/// folder.
package func builtProgram(_ name: String) -> String {
  let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }
  let folders =
    bundles.map { $0.bundleURL.deletingLastPathComponent() }
    + [URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(), Bundle.main.bundleURL]
  let candidates = folders.map { $0.appending(path: name).path }
  guard let found = candidates.first(where: FileManager.default.isExecutableFile) else {
    preconditionFailure("the program is at none of \(candidates)")
  }
  return found
}
