import IR
import Mustache
import SwiftModel

/// How a body is sent: in its only media type, or in the one that the caller chooses.
struct BodyView: View {
  /// How a body is sent in one media type.
  struct Writing: View {
    /// The case of `RequestBody`; nil if the body has only one media type.
    var caseName: String?
    /// The property that holds the body; nil if the body is in the local constant `body`.
    var name: String?
    var mediaType: String
    var plain: Plain?
    var form: Form?
  }

  /// A body that a method of `RequestBuilder` sets directly.
  struct Plain: View {
    /// The method of `RequestBuilder`.
    var setMethod: String
    var canThrow: Bool
  }

  /// A body whose members are the fields of a form.
  struct Form: View {
    /// The method of `RequestBuilder`.
    var setMethod: String
    /// The runtime's type of the form.
    var formType: String
    var hasFields: Bool
    var fields: [Field]
  }

  /// A field of a form whose serialization differs from the default.
  struct Field: View {
    struct Style: View {
      var name: String
      var explodes: String
      var keepsReserved: Bool
    }

    var wireName: String
    var mediaType: String?
    var style: Style?
    var isOnly: Bool
  }

  /// The property that holds the body.
  var argument: String
  var isOptional: Bool
  /// How a required body in one media type is sent.
  var required: Writing?
  /// How an optional body in one media type is sent.
  var optional: Writing?
  /// How the body is sent in each media type, if the caller chooses the media type.
  var several: [Writing]
  /// Whether the caller chooses the media type.
  var isChosen: Bool
}

/// The enumeration `RequestBody`: a case for each media type that the caller can choose.
struct BodyChoiceView: View {
  struct Case: View {
    var name: String
    var type: String
    /// The media type as code in documentation.
    var mediaType: String
  }

  var typeName: String
  var cases: [Case]
}

extension BodyChoiceView {
  /// Nil if the body has one media type.
  init?(_ body: Client.Body) {
    guard body.isChosen else { return nil }
    self.init(
      typeName: FixedNames.requestBody,
      cases: body.contents.map {
        Case(
          name: $0.name, type: $0.type.spelling,
          mediaType: DocumentationLines.code($0.mediaType))
      },
    )
  }
}

extension BodyView {
  init(_ body: Client.Body) {
    let isSentDirectly = !body.isChosen && body.isRequired
    let writings = body.contents.map { content in
      Writing(
        content, caseName: body.isChosen ? content.name : nil,
        name: isSentDirectly ? body.name : nil)
    }
    self.init(
      argument: body.name,
      isOptional: !body.isRequired,
      required: isSentDirectly ? writings.first : nil,
      optional: !body.isChosen && !body.isRequired ? writings.first : nil,
      several: body.isChosen ? writings : [],
      isChosen: body.isChosen,
    )
  }
}

extension BodyView.Writing {
  fileprivate init(_ content: Client.BodyContent, caseName: String?, name: String?) {
    self.init(caseName: caseName, name: name, mediaType: Literal.string(content.mediaType))
    switch content.writing {
    case .json: plain = BodyView.Plain(setMethod: "setJSONBody", canThrow: true)
    case .text: plain = BodyView.Plain(setMethod: "setTextBody", canThrow: false)
    case .bytes: plain = BodyView.Plain(setMethod: "setBody", canThrow: false)
    case .parts: plain = BodyView.Plain(setMethod: "setMultipartBody", canThrow: true)
    case .form(let fields): form = BodyView.Form("setFormBody", TypeSpelling.form, fields)
    case .multipart(let fields):
      form = BodyView.Form("setMultipartBody", TypeSpelling.multipart, fields)
    }
  }
}

extension BodyView.Form {
  fileprivate init(_ setMethod: String, _ type: String, _ fields: [FieldEncoding]) {
    self.init(
      setMethod: setMethod,
      formType: type,
      hasFields: !fields.isEmpty,
      fields: fields.map { BodyView.Field($0, isOnly: fields.count == 1) },
    )
  }
}

extension BodyView.Field {
  fileprivate init(_ encoding: FieldEncoding, isOnly: Bool) {
    self.init(wireName: Literal.string(encoding.wireName), isOnly: isOnly)
    switch encoding.serialization {
    case .mediaType(let name): mediaType = Literal.string(name)
    case .style(let style):
      self.style = Style(
        name: style.name.rawValue,
        explodes: Literal.boolean(style.explodes),
        keepsReserved: style.keepsReserved,
      )
    }
  }
}
