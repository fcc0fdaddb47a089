import Diagnostics
import Foundation
import OpenAPI
import Overlays
import SwiftModel

extension Configuration {
  /// The overlays of the configured document.
  struct OverlayFiles: Sendable {
    /// The paths of the overlays with their locations in the configuration.
    var paths: [Located<String>]
    /// The path of the configured document. An overlay that extends it is applied to the root
    /// document of each run, even if an option names another one.
    var document: String
  }
}

extension Configuration.OverlayFiles {
  /// Reads the overlays. A missing file is an error, unless it is optional.
  ///
  /// - Parameters:
  ///   - optional: Whether an overlay may be missing, as in an old revision.
  ///   - read: Reads an overlay by its path.
  func load(
    optional: Bool = false, joining files: inout SourceFiles,
    read: (String) throws(ReadFailure) -> [UInt8],
  ) -> Outcome<DocumentOverlays> {
    var outcome = Outcome(DocumentOverlays())
    for path in paths {
      let bytes: [UInt8]
      do throws(ReadFailure) {
        bytes = try read(path.value)
      } catch {
        if !optional || error != .missing {
          let problem = error.at(path.value).problem
          outcome.diagnostics.append(
            .error(.unreadable(path.value, problem), at: path.location))
        }
        continue
      }
      let file = SourceFile(path: path.value, bytes: bytes)
      let overlay = readOverlay(file, id: files.add(file))
      outcome.diagnostics += overlay.diagnostics
      guard let overlay = overlay.value else { continue }
      outcome.value.add(overlay, toFileAt: target(of: overlay, at: path.value))
    }
    return outcome
  }

  /// Returns the paths of those files that are overlays.
  func paths(among files: SourceFiles) -> [SourceFiles.ID: String] {
    let names = Set(paths.map { WireName($0.value) })
    var result: [SourceFiles.ID: String] = [:]
    for (index, file) in files.files.enumerated() where names.contains(WireName(file.path)) {
      result[SourceFiles.ID(index: UInt32(index))] = file.path
    }
    return result
  }

  /// Returns the hashes of those files that are overlays, with their paths relative to the folder
  /// of the document.
  func hashes(among files: SourceFiles) -> [(path: String, hash: StableHash)] {
    paths(among: files).sorted { $0.key < $1.key }.map { id, path in
      var hash = StableHash()
      files[id].bytes.withUnsafeBytes { hash.combine($0) }
      return (pathInDocument(path), hash)
    }
  }

  private func pathInDocument(_ path: String) -> String {
    let working = FileManager.default.currentDirectoryPath
    return relativePath(of: path, to: folder(of: document), in: working)
  }

  /// Returns the path of the file that an overlay changes, relative to the folder of the document;
  /// nil for the root document. A URL is that of the root document, since it cannot be compared.
  private func target(of overlay: Overlay, at path: String) -> String? {
    guard let extends = overlay.extends,
      extends.reference.prefixMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:/) == nil
    else { return nil }
    let reference = extends.reference.prefix { $0 != "#" }
    let file = joined(folder(of: path), reference.removingPercentEncoding ?? String(reference))
    if normalized(file) == normalized(document) || isSameFile(file, document) { return nil }
    return pathInDocument(file)
  }

  private func isSameFile(_ one: String, _ other: String) -> Bool {
    do throws(ReadFailure) {
      return try realPath(of: one).utf8.elementsEqual(try realPath(of: other).utf8)
    } catch {
      return false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadable(_ path: String, _ problem: String) -> Self {
    Self(.fileAccess, "cannot read the overlay '\(path)': \(problem)")
  }
}
