import Diagnostics
import IR
import OpenAPI

extension OperationLowering {
  /// Converts a body. Returns nil for a body without a media type.
  mutating func body(_ body: RequestBody, of operation: IR.OperationID) -> Body? {
    var context = NamingContext(owner: .operation(operation), role: "Body")
    if let name = body.origin.sharedName(below: "requestBodies") {
      context = NamingContext(owner: .shared(name), role: "Body")
    }
    var contents: [Content] = []
    for mediaType in preferredFirst(body.content) {
      var context = context
      if !contents.isEmpty { context.role += ".\(MediaTypeName(mediaType.name).subtype)" }
      let content = sentContent(mediaType, in: context)
      if !contents.contains(where: { $0.replaces(content) }) { contents.append(content) }
    }
    if contents.isEmpty { return nil }
    return Body(
      isRequired: body.isRequired,
      contents: contents,
      documentation: Documentation(details: body.description),
      origin: body.origin.lowered,
    )
  }

  /// Returns the media types sorted by rank. If there are several, a range such as `*/*` is omitted
  /// unless it is the first one with the best rank, and XML is omitted if there is JSON or a form.
  private mutating func preferredFirst(_ mediaTypes: [MediaType]) -> [MediaType] {
    let ranks = mediaTypes.map { rank($0) }
    let best = ranks.min() ?? .raw
    return mediaTypes.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.filter { index in
      let name = MediaTypeName(mediaTypes[index].name)
      if name.isRange, mediaTypes.count > 1 { return index == ranks.firstIndex(of: best) }
      if !name.isXML || best > .form { return true }
      let preferred = mediaTypes[ranks.firstIndex(of: best) ?? index]
      if !areEquivalent(mediaTypes[index].schema, preferred.schema) {
        report(
          .warning(
            .isNotSent(mediaTypes[index].name, preferred.name),
            at: mediaTypes[index].origin.location))
      }
      return false
    }.map { mediaTypes[$0] }
  }

  /// The rank of a media type. The first case is the best rank. A form with files precedes JSON,
  /// which cannot contain files. `anyWithJSON` is a range that includes JSON, and `raw` is any
  /// other type.
  private enum Rank: Comparable { case files, json, anyWithJSON, form, text, raw }

  private mutating func rank(_ mediaType: MediaType) -> Rank {
    let name = MediaTypeName(mediaType.name)
    if name.isMultipart {
      return FormFields.files(in: mediaType, &types.facts).isEmpty ? .form : .files
    }
    if name.isJSON { return .json }
    if name.coversJSON, mediaType.schema != nil, !types.facts.isFile(mediaType.schema) {
      return .anyWithJSON
    }
    if name.isForm { return .form }
    return name.isText ? .text : .raw
  }

  private mutating func sentContent(_ mediaType: MediaType, in context: NamingContext) -> Content {
    let name = MediaTypeName(mediaType.name)
    if name.framing != nil {
      // The client sends a sequence, such as JSON lines, as bytes that the caller has encoded.
      return Content(
        mediaType: mediaType.name, coding: .binary, type: .scalar(.binary),
        examples: types.documentations.examples(mediaType.examples))
    }
    guard name.isForm else {
      var content = content(mediaType, in: context)
      if name.isRange { content.mediaType = content.coding.mediaType }
      return content
    }
    if let schema = mediaType.schema, !types.facts.mayBeForm(schema) {
      report(.warning(.isNotAForm(mediaType.name), at: mediaType.origin.location))
      return Content(
        mediaType: mediaType.name, coding: name.isMultipart ? .multipart([]) : .form([]),
        type: name.isMultipart ? .any : .scalar(.string),
        examples: types.documentations.examples(mediaType.examples))
    }
    let type = mediaType.schema.map { types.reference(to: $0, in: context) } ?? .any
    let fields = fields(mediaType, isMultipart: name.isMultipart)
    return Content(
      mediaType: mediaType.name,
      coding: name.isMultipart ? .multipart(fields) : .form(fields),
      type: type,
      examples: types.documentations.examples(mediaType.examples),
    )
  }

  private mutating func fields(_ mediaType: MediaType, isMultipart: Bool) -> [FieldEncoding] {
    let files = isMultipart ? FormFields.files(in: mediaType, &types.facts) : []
    return mediaType.encodings.compactMap { encoding in
      let isPartWithoutFile = isMultipart && !files.contains(WireName(encoding.name))
      for header in encoding.headers where isPartWithoutFile {
        report(.warning(.headerOfPart(header, encoding.name), at: encoding.origin.location))
      }
      switch encoding.serialization {
      case .unstated: return nil
      case .mediaType(let name):
        return FieldEncoding(wireName: encoding.name, serialization: .mediaType(name))
      case .style(let style, let explode, let allowReserved):
        let style = IR.Parameter.Style(
          name: style.lowered, explodes: explode, keepsReserved: allowReserved)
        return FieldEncoding(wireName: encoding.name, serialization: .style(style))
      }
    }
  }
}

extension Content {
  /// Returns whether every value of the other content can be sent in this content's media type.
  fileprivate func replaces(_ other: Content) -> Bool {
    if type != other.type { return false }
    switch (coding, other.coding) {
    case (.json, .json), (.json, .form), (.json, .multipart), (.multipart, _): return true
    case (.form, .form), (.form, .multipart): return true
    case (.text, .text): return true
    case (.json, _), (.form, _), (.text, _), (.binary, _), (.sequence, _): return false
    }
  }
}

extension Content.Coding {
  /// The media type that is sent if the document has a range of media types.
  fileprivate var mediaType: String {
    switch self {
    case .json: "application/json"
    case .text: "text/plain"
    case .binary, .form, .multipart, .sequence: "application/octet-stream"
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func isNotSent(_ name: String, _ other: String) -> Self {
    Self(
      .unusedMediaType, "request body with media type '\(name)' is not sent; '\(other)' is used",
      omitting: .body, reason: "another media type is sent")
  }

  fileprivate static func isNotAForm(_ name: String) -> Self {
    Self(
      .formOfOtherType,
      "the schema of a form must be an object; the caller encodes the '\(name)' body",
      omitting: .body, reason: "a form that is not an object")
  }

  fileprivate static func headerOfPart(_ header: String, _ field: String) -> Self {
    Self(
      .partHeader,
      "header '\(header)' of the part '\(field)' is not supported; only files have headers",
      omitting: .header, reason: "of a part")
  }
}
