package import IR

/// Types as Swift spells them.
package struct TypeSpelling {
  /// Where there is no value of any kind.
  package static let nothing = "Never"

  private let names: NameTable
  private let aliases: Aliases

  package init(names: NameTable, aliases: Aliases) {
    self.names = names
    self.aliases = aliases
  }

  /// What a body is that has no type of its own.
  package static let file = "FileContent"

  /// What a body is that is sent as it is. In JSON there are no bytes, only text.
  package static let bytes = "HTTPRequest.Body"

  /// What a form is that says nothing of its parts.
  package static let parts = "MultipartBody"
  package static let form = "FormBody"

  /// What gives values while they arrive.
  package func spell(_ stream: Content.Coding.Framing, of item: TypeReference) -> String {
    switch stream {
    case .events: "EventStream<\(spell(item))>"
    case .lines, .records: "JSONLines<\(spell(item))>"
    }
  }

  /// Where a file is on the disk.
  package static let place = "URL"

  /// What is told how far a download has come.
  package static let progress = "@escaping @Sendable (DownloadProgress) -> Void"

  package func spell(_ type: TypeReference) -> String {
    switch type {
    case .declared(let id): names.type(id)
    case .scalar(let scalar): spell(scalar)
    case .array(let element): "[\(spell(element))]"
    case .dictionary(let value): "[String: \(spell(value))]"
    case .nullable(let wrapped): Self.optional(spell(aliases.withoutNull(wrapped)))
    case .any: "JSONValue"
    }
  }

  /// A type whose null is told from nothing.
  package func spellTellingNull(_ type: TypeReference) -> String {
    Self.optional("Nullable<\(spell(aliases.withoutNull(type)))>")
  }

  package static func optional(_ type: String) -> String {
    "\(type)?"
  }

  /// What fetches the file that an operation is answered with.
  package static func fetch(_ operation: String) -> String {
    "FileFetch<\(operation)>"
  }

  /// A type that another one declares.
  package static func member(_ name: String, of type: String) -> String {
    "\(type).\(name)"
  }

  private func spell(_ scalar: Scalar) -> String {
    switch scalar {
    case .string: "String"
    case .boolean: "Bool"
    case .integer(.bits32): "Int32"
    case .integer(.unsigned64): "UInt64"
    case .integer: "Int64"
    case .number(.single): "Float"
    case .number(.decimal): "Decimal"
    case .number: "Double"
    case .dateTime: "DateTime"
    case .binary: "String"
    case .file: "FormFile"
    }
  }
}
