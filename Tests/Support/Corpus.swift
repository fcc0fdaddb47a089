package import Foundation

/// Documents and conformance suites that were not written here. They lie beside the repository,
/// or where `MARTLET_CORPUS` says.
package enum Corpus {
  package static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["MARTLET_CORPUS"], !path.isEmpty {
      return URL(filePath: path, relativeTo: repositoryRoot).absoluteURL
    }
    return repositoryRoot.appending(path: "../shared").standardizedFileURL
  }()

  /// False where there is none; the suites that need it then say that they did not run. Where
  /// `MARTLET_CORPUS` is set, it must be there.
  package static let isPresent: Bool = {
    let isThere = FileManager.default.fileExists(atPath: root.path)
    precondition(isThere || !isDemanded, "MARTLET_CORPUS names no folder: \(root.path)")
    return isThere
  }()

  /// Whether nothing may be left out.
  package static let isDemanded =
    ProcessInfo.processInfo.environment["MARTLET_CORPUS"]?.isEmpty == false

  package static func url(_ path: String) -> URL { root.appending(path: path) }
}
