import Diagnostics
import IR
import Output
import SwiftModel

/// Renders the files of types and operations.
///
/// A file has a type at the top level, or an operation, with everything inside of it. If that has
/// more lines than the limit, the largest of the types directly inside have files of their own,
/// such as `Account+Settings` for `Account.Settings`.
struct ModelFiles: Sendable {
  static let maximumLines = 1_500
  /// In bytes, without the extension. File systems allow names of 255 bytes.
  private static let maximumPathLength = 240

  private let client: Client
  private let templates: ClientTemplates
  private let spelling: LocalSpelling

  init(_ client: Client, _ templates: ClientTemplates) {
    self.client = client
    self.templates = templates
    spelling = LocalSpelling(client)
  }

  func files(of type: Client.TypeDeclaration) -> [Outcome<FileSet.File>] {
    divided(type.nested, in: type.name, at: "Models/\(type.name)") { views, path in
      templates.file("Model", ModelFile(type, views), at: path)
    }
  }

  /// - Parameters:
  ///   - calls: The calls of the operation.
  ///   - path: The path of the operation's file, without the extension.
  func files(
    of operation: Client.Operation, _ calls: [GroupCall], at path: String,
  ) -> [Outcome<FileSet.File>] {
    divided(operation.nested, in: operation.typeName, at: path) { views, path in
      templates.file("Operation", OperationFile(operation, calls, views), at: path)
    }
  }

  private func files(
    of type: Client.TypeDeclaration, in outerName: String, at path: String,
  ) -> [Outcome<FileSet.File>] {
    divided(type.nested, in: type.name, at: path) { views, path in
      templates.file("NestedModels", NestedModelsFile(type, in: outerName, views), at: path)
    }
  }

  /// Renders a file with the nested types, or without those that get files of their own.
  private func divided(
    _ nested: [TypeTable.ID], in name: String, at path: String,
    _ render: (DeclarationViews, String) -> Outcome<FileSet.File>,
  ) -> [Outcome<FileSet.File>] {
    var views = DeclarationViews(client: client, spelling: spelling)
    let whole = render(views, path)
    var lines = whole.value.lineCount
    if lines <= Self.maximumLines || nested.isEmpty { return [whole] }
    let parts = nested.map { id in
      let type = client[id]
      let files = files(of: type, in: name, at: "\(path)+\(type.simpleName)")
      let size = files.map(\.value.lineCount).reduce(0, +)
      return (id: id, name: type.simpleName, files: files, lines: size)
    }
    var separate: [Outcome<FileSet.File>] = []
    for part in parts.sorted(by: { ($0.lines, $1.name) > ($1.lines, $0.name) })
    where lines > Self.maximumLines
      && path.utf8.count + part.name.utf8.count <= Self.maximumPathLength
    {
      views.separate.insert(part.id)
      separate += part.files
      lines -= part.lines
    }
    return [render(views, path)] + separate
  }
}

extension FileSet.File {
  fileprivate var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
}
