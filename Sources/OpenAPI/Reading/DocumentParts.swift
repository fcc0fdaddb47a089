package import Diagnostics
import YAML

/// A part of a document that people change on its own: a path, a component, or the rest of a file.
package struct DocumentPart: Sendable {
  /// The file's path relative to the root document's folder.
  package var path: String
  /// The pointer to the path or the component; empty for the rest of the file.
  package var pointer: String
  private let file: SourceFiles.ID
  /// The offsets of the bytes, in the order of the file.
  private let ranges: [Range<Int>]

  fileprivate init(
    path: String, pointer: String, file: SourceFiles.ID, ranges: [Range<Int>],
  ) {
    self.path = path
    self.pointer = pointer
    self.file = file
    self.ranges = ranges
  }

  /// The hash of the text. It ignores what follows the part: blank lines, commas and the ends of
  /// the collections that contain it.
  package func hash(in files: SourceFiles) -> StableHash {
    files[file].bytes.withUnsafeBytes { bytes in
      var hash = StableHash()
      for range in ranges {
        let end =
          bytes[range].lastIndex { !Self.separators.contains($0) }.map { $0 + 1 }
          ?? range.lowerBound
        hash.combine(UnsafeRawBufferPointer(rebasing: bytes[range.lowerBound..<end]))
      }
      return hash
    }
  }

  private static let separators = Set(" \t\r\n,}]".utf8)
}

/// The mappings at the top of a document whose entries are parts of their own.
private let dividedMappings: Set = ["paths", "webhooks", "definitions", "parameters", "responses"]

extension FileLibrary {
  /// Divides the files of the document into parts.
  ///
  /// - Parameter isUsed: Whether the client depends on a path or a component, or, for an empty
  ///   pointer, on the rest of a file other than the root.
  func parts(where isUsed: (_ path: String, _ pointer: [String]) -> Bool) -> [DocumentPart] {
    files.files.indices.flatMap { index -> [DocumentPart] in
      let id = SourceFiles.ID(index: UInt32(index))
      guard let root = root(of: id) else { return [] }
      let path = path(of: id)
      var rest: [Range<Int>] = []
      var parts: [DocumentPart] = []
      for (pointer, range) in segments(of: root, in: id) {
        if pointer.isEmpty {
          rest.append(range)
        } else if isUsed(path, pointer) {
          parts.append(
            DocumentPart(
              path: path, pointer: JSONPointer(pointer).description, file: id, ranges: [range]))
        }
      }
      if id == rootFile || isUsed(path, []) {
        parts.append(DocumentPart(path: path, pointer: "", file: id, ranges: rest))
      }
      return parts
    }
  }

  /// Divides a file where a key at its top, a path or a component begins. The pointer of what is
  /// neither a path nor a component is empty.
  private func segments(
    of root: Node, in file: SourceFiles.ID,
  ) -> [(pointer: [String], range: Range<Int>)] {
    let end = files[file].bytes.count
    var starts: [(pointer: [String], offset: Int)] = [([], 0)]
    func add(_ entry: Mapping.Entry, _ pointer: [String]) {
      // Nodes of another file can replace those of this one.
      guard entry.keyLocation.file == file else { return }
      let offset = min(end, offset(of: entry.keyLocation))
      if let last = starts.last, last.offset < offset { starts.append((pointer, offset)) }
    }
    for entry in root.entries {
      add(entry, [])
      if dividedMappings.contains(entry.key) {
        for child in entry.value.entries { add(child, [entry.key, child.key]) }
      } else if entry.key == "components" {
        for kind in entry.value.entries {
          add(kind, [])
          for child in kind.value.entries { add(child, [entry.key, kind.key, child.key]) }
        }
      }
    }
    return starts.indices.map { index in
      let next = index + 1 < starts.count ? starts[index + 1].offset : end
      return (starts[index].pointer, starts[index].offset..<next)
    }
  }

  private func offset(of location: SourceLocation) -> Int {
    let starts = files[location.file].lineStarts
    guard starts.indices.contains(Int(location.line) - 1) else { return 0 }
    return Int(starts[Int(location.line) - 1]) + Int(location.column) - 1
  }
}

extension Node {
  fileprivate var entries: [Mapping.Entry] {
    if case .mapping(let mapping) = content { mapping.entries } else { [] }
  }
}

extension DocumentReader {
  /// Returns the parts of the files that the client depends on: all of them, or, if only some
  /// operations are selected, their paths and the components that these refer to.
  func parts(of document: Document?) -> [DocumentPart] {
    let library = state.resolver.library
    guard let document, !pathReader.selected.isEverything else {
      return library.parts { _, _ in true }
    }
    var used: Set<[String]> = []
    /// Adds the parts that contain an object: a pointer of up to three tokens.
    func add(_ path: String, _ tokens: [String]) {
      for count in 0...min(3, tokens.count) { used.insert([path] + tokens.prefix(count)) }
    }
    let rootPath = library.path(of: library.rootFile)
    for item in document.paths {
      add(rootPath, ["paths", item.path])
      add(item.origin.path, item.origin.writtenPointer.tokens)
    }
    for schema in document.schemas.schemas {
      add(schema.origin.path, schema.origin.writtenPointer.tokens)
    }
    for address in state.resolver.followedTargets {
      add(library.path(of: address.file), state.resolver.writtenPointer(of: address).tokens)
    }
    return library.parts { path, pointer in
      pointer.starts(with: ["components", "securitySchemes"]) || used.contains([path] + pointer)
    }
  }
}
