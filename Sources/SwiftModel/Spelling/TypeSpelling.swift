package import IR

/// Types as Swift spells them.
package struct TypeSpelling {
  package static let never = "Never"

  /// The result of a closure that returns nothing.
  package static let void = "Void"

  private let names: NameTable
  private let aliases: Aliases

  init(names: NameTable, aliases: Aliases) {
    self.names = names
    self.aliases = aliases
  }

  /// The type of a response body that is read as a file.
  package static let file = "FileContent"

  /// The type of a request body that is sent unchanged.
  package static let bytes = "HTTPRequest.Body"

  /// The type of a multipart body. Callers create it if the document does not describe its parts.
  package static let multipart = "MultipartBody"

  /// The type of a form body (`application/x-www-form-urlencoded`).
  package static let form = "FormBody"

  /// The type of a stream, whose values are read as they arrive.
  package func spell(_ framing: Content.Coding.Framing, of item: TypeReference) -> String {
    switch framing {
    case .events, .wholeEvents: "EventStream<\(spell(item))>"
    case .lines, .records: "JSONLines<\(spell(item))>"
    }
  }

  /// The type of the location of a file on the disk.
  package static let fileURL = "URL"

  package static let string = "String"

  /// The type of the closure that receives the progress of a download.
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

  /// The type of a property whose absence (nil) and null (a value of `Nullable`) differ.
  package func spellDistinguishingNull(_ type: TypeReference) -> String {
    Self.optional("Nullable<\(spell(aliases.nonNull(type)))>")
  }

  package static func optional(_ type: String) -> String {
    "\(type)?"
  }

  /// The type of the list of the variants of a union.
  package static func variants(of union: String) -> String {
    "UnionVariants<\(union)>"
  }

  /// The type of the download of the file that an operation returns.
  package static func download(_ operation: String) -> String {
    "FileDownload<\(operation)>"
  }

  /// A type that is declared inside of another one.
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
    case .date: "CalendarDate"
    case .base64: "Base64Data"
    case .mapped(let type): type.name
    // JSON has no type for bytes, so they are a string.
    case .binary: "String"
    case .file: "FormFile"
    }
  }
}
