package import Foundation

/// Documents and conformance suites that are not part of the repository. They are in the folder
/// that `MARTLET_CORPUS` names, or in the folder `shared` next to the repository.
package enum Corpus {
  package static let root: URL = {
    if let path = environment["MARTLET_CORPUS"], !path.isEmpty {
      return URL(filePath: path, relativeTo: repositoryRoot).absoluteURL
    }
    return repositoryRoot.appending(path: "../shared").standardizedFileURL
  }()

  /// Whether the folder exists and `make quick` does not run the tests. Otherwise the suites that
  /// need the folder are skipped. It is an error if `MARTLET_CORPUS` names a missing folder.
  package static let isPresent: Bool = {
    let exists = FileManager.default.fileExists(atPath: root.path)
    precondition(exists || !isDemanded, "MARTLET_CORPUS names a missing folder: \(root.path)")
    return exists && !isQuick
  }()

  /// Whether the environment names a corpus, so that all suites must run.
  package static let isDemanded = environment["MARTLET_CORPUS"]?.isEmpty == false

  /// Whether `make quick` runs the tests: without compilers, sockets and the corpus.
  static let isQuick = environment["MARTLET_QUICK"] != nil

  package static func url(_ path: String) -> URL { root.appending(path: path) }

  private static let environment = ProcessInfo.processInfo.environment
}
