import IR
import SwiftModel

/// How a body is sent: the only one, or the one that the caller chose.
struct BodyView: Encodable {
  /// A body in one media type.
  struct Writing: Encodable {
    /// The case of the caller's choice.
    var caseName: String?
    /// The property that holds the body; nil if a pattern has bound its value.
    var name: String?
    var mediaType: String
    var plain: Plain?
    var form: Form?
  }

  /// A body that one method sets.
  struct Plain: Encodable {
    /// The method of `RequestBuilder`.
    var setting: String
    var canThrow: Bool
  }

  /// A body whose members are the fields of a form.
  struct Form: Encodable {
    /// The method of `RequestBuilder`.
    var setting: String
    var formType: String
    var hasFields: Bool
    var fields: [Field]
  }

  /// A field of a form whose serialization differs from the default.
  struct Field: Encodable {
    struct Style: Encodable {
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
  var required: Writing?
  var optional: Writing?
  var several: [Writing]
  var isChosen: Bool
}

/// The media types that a caller chooses from, each with the type of its body.
struct BodyChoiceView: Encodable {
  struct Case: Encodable {
    var name: String
    var type: String
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
      cases: body.contents.map { Case(name: $0.name, type: $0.type.spelling) },
    )
  }
}

extension BodyView {
  init(_ body: Client.Body) {
    let isStored = !body.isChosen && body.isRequired
    let writings = body.contents.map { content in
      Writing(
        content, caseName: body.isChosen ? content.name : nil, name: isStored ? body.name : nil)
    }
    self.init(
      argument: body.name,
      isOptional: !body.isRequired,
      required: isStored ? writings.first : nil,
      optional: !isStored && !body.isChosen ? writings.first : nil,
      several: body.isChosen ? writings : [],
      isChosen: body.isChosen,
    )
  }
}

extension BodyView.Writing {
  fileprivate init(_ content: Client.BodyContent, caseName: String?, name: String?) {
    self.init(caseName: caseName, name: name, mediaType: Literal.string(content.mediaType))
    switch content.writing {
    case .json: plain = BodyView.Plain(setting: "setJSONBody", canThrow: true)
    case .text: plain = BodyView.Plain(setting: "setTextBody", canThrow: false)
    case .bytes: plain = BodyView.Plain(setting: "setBody", canThrow: false)
    case .parts: plain = BodyView.Plain(setting: "setMultipartBody", canThrow: true)
    case .form(let fields): form = BodyView.Form("setFormBody", TypeSpelling.form, fields)
    case .multipart(let fields):
      form = BodyView.Form("setMultipartBody", TypeSpelling.multipart, fields)
    }
  }
}

extension BodyView.Form {
  fileprivate init(_ setting: String, _ type: String, _ fields: [FieldEncoding]) {
    self.init(
      setting: setting,
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
