/// A media type of a body, and the type of the value in the body.
package struct Content: Sendable {
  /// How the value is encoded.
  package enum Coding: Hashable, Sendable {
    case json
    case text
    /// Raw bytes.
    case binary
    /// `application/x-www-form-urlencoded`.
    case form([FieldEncoding])
    /// `multipart/form-data` and other multipart types.
    case multipart([FieldEncoding])
    /// A sequence of values, each of the content's type.
    case sequence(Framing)

    /// How the values of a sequence are delimited, and which part of an event is the value.
    package enum Framing: String, Sendable {
      /// Each value is the data of a server-sent event.
      case events
      /// Each value is a server-sent event, as an object with the members `event`, `data` and `id`.
      case wholeEvents
      /// JSON texts, each on its own line.
      case lines
      /// JSON texts, each after a record separator (RFC 7464).
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

    /// Those fields of a form for which the document specifies a serialization.
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

/// A field of a form, and the serialization that the document specifies for it.
package struct FieldEncoding: Hashable, Sendable {
  package enum Serialization: Hashable, Sendable {
    /// The field is serialized like a query parameter.
    case style(Parameter.Style)
    case mediaType(String)
  }

  package var wireName: String
  package var serialization: Serialization

  package init(wireName: String, serialization: Serialization) {
    self.wireName = wireName
    self.serialization = serialization
  }
}
