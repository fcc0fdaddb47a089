import IR
import SwiftModel

extension ViewBuilder {
  /// The type of the argument that holds a body.
  func sentType(_ body: Body, _ names: OperationNames) -> String {
    body.contents.count == 1
      ? sentType(body.contents[0]) : TypeSpelling.member(NameTable.requestBody, of: names.type)
  }

  private func sentType(_ content: Content) -> String {
    switch content.coding {
    case .json, .form: spelling.spell(aliases.withoutNull(content.type))
    case .text: spelling.spell(api.textType(content.type, aliases))
    case .binary, .sequence: TypeSpelling.bytes
    case .multipart:
      hasMembers(content.type)
        ? spelling.spell(aliases.withoutNull(content.type)) : TypeSpelling.parts
    }
  }

  /// Whether a value has names for the parts of a form.
  private func hasMembers(_ type: TypeReference) -> Bool {
    switch aliases.resolved(aliases.withoutNull(type)) {
    case .dictionary: return true
    case .declared(let id):
      if case .enumeration = api.types.shape(of: id) { return false }
      return true
    case .scalar, .array, .nullable, .any: return false
    }
  }

  func bodyChoice(_ operation: Operation, _ names: OperationNames) -> BodyChoiceView? {
    guard let body = operation.body, body.contents.count > 1 else { return nil }
    return BodyChoiceView(
      typeName: NameTable.requestBody,
      cases: zip(body.contents, names.bodies).map { content, name in
        BodyChoiceView.Case(name: name, type: sentType(content))
      },
    )
  }

  func bodyView(_ operation: Operation, _ names: OperationNames) -> BodyView? {
    guard let body = operation.body else { return nil }
    let isChosen = body.contents.count > 1
    let isStored = !isChosen && body.isRequired
    let writings = zip(body.contents, names.bodies).map { content, name in
      writing(content, caseName: isChosen ? name : nil, stored: isStored ? names.body : nil)
    }
    return BodyView(
      argument: names.body,
      isOptional: !body.isRequired,
      required: isStored ? writings[0] : nil,
      optional: !isStored && !isChosen ? writings[0] : nil,
      several: isChosen ? writings : [],
      isChosen: isChosen,
    )
  }

  private func writing(
    _ content: Content, caseName: String?, stored name: String?,
  ) -> BodyView.Writing {
    var writing = BodyView.Writing(
      caseName: caseName, name: name, mediaType: Literal.string(content.mediaType))
    switch content.coding {
    case .json: writing.plain = .init(setting: "setJSONBody", canThrow: true)
    case .text: writing.plain = .init(setting: "setTextBody", canThrow: false)
    case .binary, .sequence: writing.plain = .init(setting: "setBody", canThrow: false)
    case .form(let fields): writing.form = form("setFormBody", TypeSpelling.form, fields)
    case .multipart(let fields) where hasMembers(content.type):
      writing.form = form("setMultipartBody", TypeSpelling.parts, fields)
    case .multipart: writing.plain = .init(setting: "setMultipartBody", canThrow: true)
    }
    return writing
  }

  private func form(
    _ setting: String, _ type: String, _ fields: [FieldEncoding],
  ) -> BodyView.Form {
    BodyView.Form(
      setting: setting,
      formType: type,
      hasFields: !fields.isEmpty,
      fields: fields.map { field($0, isOnly: fields.count == 1) },
    )
  }

  private func field(_ encoding: FieldEncoding, isOnly: Bool) -> BodyView.Field {
    var field = BodyView.Field(wireName: Literal.string(encoding.wireName), isOnly: isOnly)
    switch encoding.serialization {
    case .mediaType(let name): field.mediaType = Literal.string(name)
    case .style(let style):
      field.style = BodyView.Field.Style(
        name: style.name.rawValue,
        explodes: Literal.boolean(style.explodes),
        keepsReserved: style.keepsReserved,
      )
    }
    return field
  }
}
