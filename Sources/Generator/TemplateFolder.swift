package import Diagnostics
package import Mustache
package import SwiftModel

/// The templates and the runtime of a run. A file in the folder of `--templates` replaces the
/// standard file with the same relative path.
package struct TemplateFolder {
  package var library: TemplateLibrary
  package var runtime: Runtime
  /// The hash of the standard files that are not replaced.
  var standardHash = StableHash()
  /// The hashes of the files that replace standard ones, by their paths.
  var replacements: [(path: String, hash: StableHash)] = []
}

/// Loads the templates and adds them to `files`. Reports each file in the folder `overrides` that
/// does not replace a standard file, since its name is probably misspelled.
package func loadTemplates(
  overrides: String?, joining files: inout SourceFiles,
) throws(DiskFailure) -> Outcome<TemplateFolder> {
  let standard = try standardTemplates(in: .current, orIn: packageTemplates)
  try checkVersion(ofTemplatesIn: standard)
  let paths = try templatePaths(in: standard)
  let overridePaths =
    try overrides.map { (path) throws(DiskFailure) in try allPaths(in: path) } ?? []
  var sources: [TemplateSource] = []
  var runtime: [RuntimeFile] = []
  var diagnostics: [Diagnostic] = []
  var standardHash = StableHash()
  var replacements: [(path: String, hash: StableHash)] = []
  for path in paths {
    let replacement = overridePaths.contains(path) ? overrides : nil
    let (id, text) = try readText(
      at: joined(replacement ?? standard, path), joining: &files, &diagnostics)
    if replacement == nil {
      standardHash.combine("\(path)\n\(text)")
    } else {
      replacements.append((path, StableHash(text)))
    }
    if path.hasSuffix(".mustache") {
      let name = String(lastPart(of: path).dropLast(".mustache".count))
      sources.append(TemplateSource(name: name, file: id, text: text))
    } else {
      let runtimeFile = RuntimeFile(path: outputPath(of: path), text: text)
      precondition(
        !runtime.contains { $0.path == runtimeFile.path },
        "two files of the runtime have the same name")
      runtime.append(runtimeFile)
    }
  }
  for path in overridePaths where !paths.contains(path) && lastPart(of: path) != "README.md" {
    let file = SourceFile(path: joined(overrides ?? "", path), bytes: [])
    diagnostics.append(.warning(.replacesNothing(path), at: .start(of: files.add(file))))
  }
  let library = TemplateLibrary.parse(sources)
  return Outcome(
    TemplateFolder(
      library: library.value, runtime: Runtime(runtime), standardHash: standardHash,
      replacements: replacements),
    diagnostics + library.diagnostics)
}

/// Throws an error if the templates belong to another version of the program.
private func checkVersion(ofTemplatesIn folder: String) throws(DiskFailure) {
  let path = joined(folder, "Runtime/Client/MartletVersion.swift")
  let text: String
  do throws(ReadFailure) {
    text = String(decoding: try readFile(at: path), as: UTF8.self)
  } catch {
    guard error == .missing else { throw error.at(path) }
    text = ""
  }
  if text.contains(" V\(martletVersion.replacing(".", with: "_")) ") { return }
  throw DiskFailure(
    path: folder,
    problem: "the templates are not those of martlet \(martletVersion); install martlet again")
}

private let templateFolders = ["Files", "Partials", "Docs", "DocC"] + copiedFolders

/// The folders of Swift files that are copied into clients.
private let copiedFolders = ["Runtime", "Testing"]

/// Returns the path that a copied file has in the client. It omits the subfolders of `Runtime` and
/// `Testing`.
private func outputPath(of path: String) -> String {
  let folder = path.prefix { $0 != "/" }
  return "\(folder)/\(lastPart(of: path))"
}

/// Returns a folder of templates and those of its subfolders that can contain templates, whether or
/// not they exist.
func foldersOfTemplates(in folder: String) -> [String] {
  [folder] + templateFolders.map { joined(folder, $0) }
}

/// Returns the paths of the templates relative to their folder, in a fixed order.
private func templatePaths(in folder: String) throws(DiskFailure) -> [String] {
  var paths: [String] = []
  for subfolder in templateFolders {
    let suffix = copiedFolders.contains(subfolder) ? ".swift" : ".mustache"
    paths += try allPaths(in: joined(folder, subfolder)).filter { $0.hasSuffix(suffix) }
      .map { "\(subfolder)/\($0)" }
  }
  return paths
}

/// Returns the visible files of a folder and of its subfolders, relative to it.
private func allPaths(in folder: String) throws(DiskFailure) -> [String] {
  var paths: [String] = []
  var pending = [""]
  while let subfolder = pending.popLast() {
    for name in try names(inFolder: subfolder.isEmpty ? folder : joined(folder, subfolder))
    where !name.hasPrefix(".") {
      let path = subfolder.isEmpty ? name : "\(subfolder)/\(name)"
      if try fileKind(at: joined(folder, path)) == .folder {
        pending.append(path)
      } else {
        paths.append(path)
      }
    }
  }
  return paths.sorted()
}

private func readText(
  at path: String, joining files: inout SourceFiles, _ diagnostics: inout [Diagnostic],
) throws(DiskFailure) -> (SourceFiles.ID, String) {
  let bytes: [UInt8]
  do throws(ReadFailure) {
    // In a checkout with CR LF, the text of generated files must not contain them.
    bytes = withLineFeeds(try readFile(at: path))
  } catch {
    throw error.at(path)
  }
  let id = files.add(SourceFile(path: path, bytes: bytes))
  let text = String(decoding: bytes, as: UTF8.self)
  if !hasBytes(text, bytes) {
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
    Self(.unusedTemplate, "unknown template or runtime file '\(path)'; ignored")
  }

  fileprivate static let notUnicode = Self(.templateError, "the file is not valid UTF-8")
}
