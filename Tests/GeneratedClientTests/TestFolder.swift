import Foundation

/// A folder on disk. It is removed when this object is released.
final class TestFolder: Sendable {
  let url: URL

  init() throws {
    let manager = FileManager.default
    url = manager.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "martlet-\(UUID().uuidString)")
    try manager.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
