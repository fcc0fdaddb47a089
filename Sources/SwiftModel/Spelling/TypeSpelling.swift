package import IR

/// Types as Swift spells them.
package struct TypeSpelling {
  /// The type that has no values.
  package static let nothing = "Never"

  private let names: NameTable
  private let aliases: Aliases

  init(names: NameTable, aliases: Aliases) {
    self.names = names
    self.aliases = aliases
  }

  /// A body without a type of its own.
  package static let file = "FileContent"

  /// A body that is sent as it is. JSON has no bytes, only text.
  package static let bytes = "HTTPRequest.Body"

  /// A form whose parts the document does not describe.
  package static let parts = "MultipartBody"
  package static let form = "FormBody"

  /// A stream of values that are read as they arrive.
  package func spell(_ stream: Content.Coding.Framing, of item: TypeReference) -> String {
    switch stream {
    case .events: "EventStream<\(spell(item))>"
    case .lines, .records: "JSONLines<\(spell(item))>"
    }
  }

  /// The location of a file on the disk.
  package static let fileURL = "URL"

  package static let string = "String"

  /// The function that is called with the progress of a download.
  package static let progress = "@escaping @Sendable (DownloadProgress) -> Void"

  package func spell(_ type: TypeReference) -> String {
    switch type {
    case .declared(let id): names.type(id)
    case .scalar(let scalar): spell(scalar)
    case .array(let element): "[\(spell(element))]"
    case .dictionary(let value): "[String: \(spell(value))]"
    case .nullable(let wrapped): Self.optional(spell(aliases.nonNull(wrapped)))
    case .any: "JSONValue"
    }
  }

  /// A type with different values for null and for absence.
  package func spellDistinguishingNull(_ type: TypeReference) -> String {
    Self.optional("Nullable<\(spell(aliases.nonNull(type)))>")
  }

  package static func optional(_ type: String) -> String {
    "\(type)?"
  }

  /// The type that fetches the file which an operation returns.
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
