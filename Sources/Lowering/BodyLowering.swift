import Diagnostics
import IR
import OpenAPI

extension DocumentLowering {
  /// Nil where a body has no media type.
  mutating func body(_ body: RequestBody, of operation: String) -> Body? {
    var place = SchemaPlace(owner: .operation(operation), role: "Body")
    if let name = body.origin.sharedName(below: "requestBodies") {
      place = SchemaPlace(owner: .shared(name), role: "Body")
    }
    var contents: [Content] = []
    for mediaType in preferredFirst(body.content) {
      var place = place
      if !contents.isEmpty { place.role += ".\(MediaTypeName(mediaType.name).role)" }
      let content = sentContent(mediaType, in: place)
      if !contents.contains(where: { $0.saysAll(of: content) }) { contents.append(content) }
    }
    if contents.isEmpty { return nil }
    return Body(
      isRequired: body.isRequired,
      contents: contents,
      documentation: Documentation(details: body.description),
      origin: body.origin.lowered,
    )
  }

  /// A form where there are files, which JSON cannot hold, then JSON, then other forms; of what
  /// stands for many media types, and of XML where there is something with types, nothing.
  private mutating func preferredFirst(_ mediaTypes: [MediaType]) -> [MediaType] {
    let ranks = mediaTypes.map { rank($0) }
    let best = ranks.min() ?? .raw
    return mediaTypes.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.filter { index in
      let name = MediaTypeName(mediaTypes[index].name)
      if name.isRange, mediaTypes.count > 1 { return index == ranks.firstIndex(of: best) }
      if !name.isXML || best > .form { return true }
      let typed = mediaTypes[ranks.firstIndex(of: best) ?? index]
      if mediaTypes[index].schema != typed.schema {
        report(
          .warning(
            .isNotSent(mediaTypes[index].name, beside: typed.name),
            at: mediaTypes[index].origin.location))
      }
      return false
    }.map { mediaTypes[$0] }
  }

  private enum Rank: Comparable { case files, json, form, text, raw }

  private mutating func rank(_ mediaType: MediaType) -> Rank {
    let name = MediaTypeName(mediaType.name)
    if name.isMultipart { return hasFiles(mediaType) ? .files : .form }
    if name.isJSON { return .json }
    if name.isForm { return .form }
    return name.isText ? .text : .raw
  }

  private mutating func hasFiles(_ mediaType: MediaType) -> Bool {
    guard let schema = mediaType.schema else { return false }
    for part in merged(end(of: schema)).properties.flatMap(\.schemas) {
      if isFile(part) || isFile(schemas[end(of: part)].items) { return true }
    }
    return false
  }

  private mutating func sentContent(_ mediaType: MediaType, in place: SchemaPlace) -> Content {
    let name = MediaTypeName(mediaType.name)
    if name.framing != nil {
      return Content(mediaType: mediaType.name, coding: .binary, type: .scalar(.binary))
    }
    guard name.isForm else {
      var content = content(mediaType, in: place)
      if name.isRange { content.mediaType = content.coding.mediaType }
      return content
    }
    let type = mediaType.schema.map { reference(to: $0, in: place) } ?? .any
    let fields = fields(mediaType, isMultipart: name.isMultipart)
    return Content(
      mediaType: mediaType.name,
      coding: name.isMultipart ? .multipart(fields) : .form(fields),
      type: type,
    )
  }

  private mutating func fields(_ mediaType: MediaType, isMultipart: Bool) -> [FieldEncoding] {
    let properties = mediaType.schema.map { merged(end(of: $0)).properties } ?? []
    let files = properties.filter { property in property.schemas.contains { isFile($0) } }
    return mediaType.encodings.compactMap { encoding in
      let isPart = isMultipart && !files.contains { WireName($0.name) == WireName(encoding.name) }
      for header in encoding.headers where isPart {
        report(.warning(.headerOfPart(header, encoding.name), at: encoding.origin.location))
      }
      switch encoding.form {
      case .unstated: return nil
      case .mediaType(let name):
        return FieldEncoding(wireName: encoding.name, form: .mediaType(name))
      case .style(let style, let explode, let allowReserved):
        let style = IR.Parameter.Style(
          name: style.lowered, explodes: explode, keepsReserved: allowReserved)
        return FieldEncoding(wireName: encoding.name, form: .style(style))
      }
    }
  }
}

extension DocumentLowering {
  /// What holds bytes becomes a file wherever it is a field of a form with parts: of a form itself,
  /// of its variants, and of what its aliases stand for.
  mutating func markFiles() {
    var seen: Set<TypeTable.ID> = []
    for content in operations.flatMap({ $0.body?.contents ?? [] }) {
      guard case .multipart(let fields) = content.coding else { continue }
      let files = fields.filter(\.isFile).map { WireName($0.wireName) }
      markFiles(in: content.type, files: Set(files), &seen)
    }
  }

  private mutating func markFiles(
    in type: TypeReference, files: Set<WireName>, _ seen: inout Set<TypeTable.ID>,
  ) {
    var waiting = [type]
    while let type = waiting.popLast() {
      guard case .declared(let id) = type.besideNull, seen.insert(id).inserted else { continue }
      switch types.shape(of: id) {
      case .alias(let target): waiting.append(target)
      case .union(let variants, _): waiting += variants.map(\.type)
      case .enumeration: break
      case .record(var properties, let additional):
        for index in properties.indices {
          let isFile = files.contains(WireName(properties[index].wireName))
          var known: [TypeTable.ID: TypeReference] = [:]
          properties[index].type = fileType(properties[index].type, isFile: isFile, &known)
        }
        types[id].shape = .record(properties: properties, additional: additional)
      }
    }
  }

  /// - Parameters:
  ///   - isFile: Whether also text and what has no type is one.
  ///   - known: What declared types have become; while that is not known, what they were, since
  ///     they may lead back to themselves.
  private mutating func fileType(
    _ type: TypeReference, isFile: Bool, _ known: inout [TypeTable.ID: TypeReference],
  ) -> TypeReference {
    switch type {
    case .nullable(let inner): return .nullable(fileType(inner, isFile: isFile, &known))
    case .array(let element): return .array(of: fileType(element, isFile: isFile, &known))
    case .scalar(.binary): return .scalar(.file)
    case .scalar(.string), .any: return isFile ? .scalar(.file) : type
    case .scalar, .dictionary: return type
    case .declared(let id):
      if let result = known[id] { return result }
      known[id] = type
      switch types.shape(of: id) {
      case .record, .enumeration: return type
      case .alias(let target):
        let changed = fileType(target, isFile: isFile, &known)
        let result = changed == target ? type : changed
        known[id] = result
        return result
      case .union(var variants, let selection):
        for index in variants.indices {
          variants[index].type = fileType(variants[index].type, isFile: false, &known)
        }
        types[id].shape = .union(variants, selection)
        return type
      }
    }
  }
}

extension FieldEncoding {
  /// Whether the media type is none that text has.
  fileprivate var isFile: Bool {
    guard case .mediaType(let names) = form else { return false }
    return names.split(separator: ",").allSatisfy { name in
      let name = MediaTypeName(String(name))
      return !name.isText && !name.isJSON && !name.isXML && !name.isForm
    }
  }
}

extension Content {
  /// Whether nothing can be said by the other that cannot be said by this.
  fileprivate func saysAll(of other: Content) -> Bool {
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
  /// What a body is sent as whose media type stands for many.
  fileprivate var mediaType: String {
    switch self {
    case .json: "application/json"
    case .text: "text/plain"
    case .binary, .form, .multipart, .sequence: "application/octet-stream"
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func isNotSent(_ name: String, beside other: String) -> Self {
    Self(
      "a body of '\(name)' is left out, since there is one of '\(other)'",
      omitting: .body, reason: "another media type is sent")
  }

  fileprivate static func headerOfPart(_ header: String, _ field: String) -> Self {
    Self(
      "header '\(header)' of the part '\(field)' is not sent: only files have such headers",
      omitting: .header, reason: "of a part")
  }
}
