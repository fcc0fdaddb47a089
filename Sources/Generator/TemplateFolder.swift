package import Diagnostics
package import Mustache
package import SwiftEmitter

/// The templates and the runtime of a run. A file in the folder of `--templates` replaces the
/// standard one of the same relative path.
package struct TemplateFolder {
  package var library: TemplateLibrary
  package var runtime: [RuntimeFile]
}

/// Loads the templates and adds them to `files`. A file that replaces nothing is reported, since
/// its name is probably misspelt.
package func loadTemplates(
  overrides: String?, joining files: inout SourceFiles,
) throws(DiskFailure) -> Outcome<TemplateFolder> {
  let standard = try standardFolder()
  let paths = try templatePaths(in: standard)
  let overriding = try overrides.map { (path) throws(DiskFailure) in try allPaths(in: path) } ?? []
  var sources: [TemplateSource] = []
  var runtime: [RuntimeFile] = []
  var diagnostics: [Diagnostic] = []
  for path in paths {
    let replacement = overriding.contains(path) ? overrides : nil
    let (id, text) = try readText(
      at: joined(replacement ?? standard, path), joining: &files, &diagnostics)
    if path.hasSuffix(".mustache") {
      let name = String(lastPart(of: path).dropLast(".mustache".count))
      sources.append(TemplateSource(name: name, file: id, text: text))
    } else {
      runtime.append(RuntimeFile(path: path, text: text))
    }
  }
  for path in overriding where !paths.contains(path) && path != "README.md" {
    let file = SourceFile(path: joined(overrides ?? "", path), bytes: [])
    diagnostics.append(.warning(.replacesNothing(path), at: .start(of: files.add(file))))
  }
  let library = TemplateLibrary.parse(sources)
  return Outcome(
    TemplateFolder(library: library.value, runtime: runtime), diagnostics + library.diagnostics)
}

private let templateFolders = ["Files", "Partials"] + copiedFolders

/// The folders of Swift files that are copied into clients.
private let copiedFolders = ["Runtime", "Testing"]

/// Returns the folder of the standard templates: `Templates` in the working folder, or else in the
/// closest folder above the executable, which SwiftPM builds inside the package.
private func standardFolder() throws(DiskFailure) -> String {
  if isTemplateFolder("Templates") { return "Templates" }
  var above = folder(of: executablePath() ?? "")
  while !above.isEmpty, above != "/" {
    let candidate = joined(above, "Templates")
    if isTemplateFolder(candidate) { return candidate }
    above = folder(of: above)
  }
  throw DiskFailure(
    path: "Templates",
    problem: "the templates are missing; expected in the working folder or above the executable")
}

private func isTemplateFolder(_ path: String) -> Bool {
  do throws(ReadFailure) {
    _ = try realPath(of: joined(path, "Files"))
    return true
  } catch {
    return false
  }
}

/// Returns the paths of the templates relative to their folder, in a fixed order.
private func templatePaths(in folder: String) throws(DiskFailure) -> [String] {
  var paths: [String] = []
  for part in templateFolders {
    for name in try names(inFolder: joined(folder, part)) where !name.hasPrefix(".") {
      let isTemplate =
        copiedFolders.contains(part) ? name.hasSuffix(".swift") : name.hasSuffix(".mustache")
      if isTemplate { paths.append("\(part)/\(name)") }
    }
  }
  return paths
}

/// Returns the visible files of a folder and of its direct subfolders; templates are not nested
/// deeper.
private func allPaths(in folder: String) throws(DiskFailure) -> [String] {
  var paths: [String] = []
  for name in try names(inFolder: folder) where !name.hasPrefix(".") {
    guard try fileKind(at: joined(folder, name)) == .folder else {
      paths.append(name)
      continue
    }
    for inner in try names(inFolder: joined(folder, name)) where !inner.hasPrefix(".") {
      paths.append("\(name)/\(inner)")
    }
  }
  return paths
}

private func readText(
  at path: String, joining files: inout SourceFiles, _ diagnostics: inout [Diagnostic],
) throws(DiskFailure) -> (SourceFiles.ID, String) {
  let bytes: [UInt8]
  do throws(ReadFailure) {
    bytes = try readFile(at: path)
  } catch {
    throw error.at(path)
  }
  let id = files.add(SourceFile(path: path, bytes: bytes))
  let text = String(decoding: bytes, as: UTF8.self)
  if !text.utf8.elementsEqual(bytes) {
    diagnostics.append(.error(.notUnicode, at: .start(of: id)))
  }
  return (id, text)
}

extension SourceLocation {
  static func start(of file: SourceFiles.ID) -> SourceLocation {
    SourceLocation(file: file, line: 1, column: 1)
  }
}

extension Diagnostic.Message {
  fileprivate static func replacesNothing(_ path: String) -> Self {
    Self("unknown template or runtime file '\(path)'; ignored")
  }

  fileprivate static let notUnicode = Self("the file is not valid UTF-8")
}
