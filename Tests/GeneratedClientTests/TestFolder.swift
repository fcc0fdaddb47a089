import Foundation

/// A folder of the disk that is removed with this object.
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
