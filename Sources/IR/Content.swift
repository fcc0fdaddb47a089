/// A body's media type and what it holds.
package struct Content: Sendable {
  package enum Coding: Hashable, Sendable {
    case json
    case text
    /// Bytes as they are.
    case binary
    /// Pairs of names and values, percent-encoded.
    case form([FieldEncoding])
    /// A form with parts.
    case multipart([FieldEncoding])
    /// Values one after another, each of the content's type.
    case sequence(Framing)

    package enum Framing: String, Sendable {
      /// The data of server-sent events.
      case events
      /// JSON texts that a line end separates.
      case lines
      /// JSON texts behind a control character.
      case records
    }

    package var name: String {
      switch self {
      case .json: "json"
      case .text: "text"
      case .binary: "binary"
      case .form: "form"
      case .multipart: "multipart"
      case .sequence(let framing): framing.rawValue
      }
    }

    package var fields: [FieldEncoding] {
      switch self {
      case .form(let fields), .multipart(let fields): fields
      case .json, .text, .binary, .sequence: []
      }
    }

    package var isSequence: Bool {
      if case .sequence = self { true } else { false }
    }
  }

  package var mediaType: String
  package var coding: Coding
  package var type: TypeReference
  /// In document order. An example of a sequence is the whole body.
  package var examples: [Example]

  package init(
    mediaType: String, coding: Coding, type: TypeReference, examples: [Example] = [],
  ) {
    self.mediaType = mediaType
    self.coding = coding
    self.type = type
    self.examples = examples
  }
}

/// How one field of a form is written, where not only its type says it.
package struct FieldEncoding: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// As a parameter of a query.
    case style(Parameter.Style)
    case mediaType(String)
  }

  package var wireName: String
  package var form: Form

  package init(wireName: String, form: Form) {
    self.wireName = wireName
    self.form = form
  }
}
