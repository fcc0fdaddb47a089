import Diagnostics
import IR
import OpenAPI

extension DocumentLowering {
  /// Whether the values of a schema are bytes.
  mutating func isFile(_ schema: Schema.ID?) -> Bool {
    guard let schema else { return false }
    let end = schemas[end(of: schema)]
    return end.typesBesideNull == [.string] && end.format == "binary"
  }

  /// The fields of a form with parts that are files, or lists of them: bytes, and what is sent in
  /// a media type that text has not.
  mutating func fileNames(in mediaType: MediaType) -> Set<WireName> {
    let encoded = Set(mediaType.encodings.filter(\.isOfFile).map { WireName($0.name) })
    var names: Set<WireName> = []
    for property in fields(of: mediaType) {
      let name = WireName(property.name)
      if property.schemas.contains(where: { holdsFile($0, isText: encoded.contains(name)) }) {
        names.insert(name)
      }
    }
    return names
  }

  /// The properties of a form, and of its variants.
  private mutating func fields(of mediaType: MediaType) -> [MergedSchema.Property] {
    var properties: [MergedSchema.Property] = []
    var seen: Set<Schema.ID> = []
    var waiting = mediaType.schema.map { [$0] } ?? []
    while let next = waiting.popLast() {
      guard seen.insert(end(of: next)).inserted else { continue }
      let form = merged(end(of: next))
      properties += form.properties
      waiting += form.unions.flatMap(\.variants)
    }
    return properties
  }

  /// - Parameter isText: Whether also text and what has no type is a file.
  private mutating func holdsFile(_ schema: Schema.ID, isText: Bool) -> Bool {
    var seen: Set<Schema.ID> = []
    var waiting = [(schema, isText)]
    while let (next, isText) = waiting.popLast() {
      if isFile(next) { return true }
      let end = end(of: next)
      guard seen.insert(end).inserted else { continue }
      let schema = schemas[end]
      if isText, schema.isOpen || schema.isPlainText { return true }
      if let items = schema.items { waiting.append((items, isText)) }
      waiting += (schema.oneOf + schema.anyOf).map { ($0, false) }
    }
    return false
  }
}

extension DocumentLowering {
  /// Makes files of what is one in a form with parts: of a form itself, of its variants, and of
  /// what its aliases stand for. A record that several forms have is one type, so what is a file in
  /// one of them is a file in all.
  mutating func markFiles() {
    var forms: [TypeTable.ID: [Set<WireName>]] = [:]
    for content in operations.flatMap({ $0.body?.contents ?? [] }) {
      guard case .multipart(let fields) = content.coding else { continue }
      let files = Set(fields.filter(\.isOfFile).map { WireName($0.wireName) })
      for record in types.records(in: content.type) { forms[record, default: []].append(files) }
    }
    for id in types.ids {
      if let files = forms[id] { markFiles(in: id, files) }
    }
  }

  /// - Parameter forms: For each form that has the record, the fields whose text is a file.
  private mutating func markFiles(in record: TypeTable.ID, _ forms: [Set<WireName>]) {
    guard case .record(var properties, let additional) = types.shape(of: record) else { return }
    for index in properties.indices {
      let property = properties[index]
      let uses = forms.filter { $0.contains(WireName(property.wireName)) }
      var known: [TypeTable.ID: TypeReference] = [:]
      let ofBytes = fileType(property.type, isText: false, &known)
      known = [:]
      let type = uses.isEmpty ? ofBytes : fileType(property.type, isText: true, &known)
      if type != ofBytes, uses.count < forms.count {
        report(.warning(.isFileElsewhere(property.wireName), at: property.origin.location))
      }
      properties[index].type = type
    }
    types[record].shape = .record(properties: properties, additional: additional)
  }

  /// - Parameters:
  ///   - isText: Whether also text and what has no type is a file.
  ///   - known: What declared types have become; while that is not known, what they were, since
  ///     they may lead back to themselves.
  private mutating func fileType(
    _ type: TypeReference, isText: Bool, _ known: inout [TypeTable.ID: TypeReference],
  ) -> TypeReference {
    switch type {
    case .nullable(let inner): return .nullable(fileType(inner, isText: isText, &known))
    case .array(let element): return .array(of: fileType(element, isText: isText, &known))
    case .scalar(.binary): return .scalar(.file)
    case .scalar(.string), .any: return isText ? .scalar(.file) : type
    case .scalar, .dictionary: return type
    case .declared(let id):
      if let result = known[id] { return result }
      known[id] = type
      switch types.shape(of: id) {
      case .record, .enumeration: return type
      case .alias(let target):
        let changed = fileType(target, isText: isText, &known)
        let result = changed == target ? type : changed
        known[id] = result
        return result
      case .union(var variants, let selection):
        for index in variants.indices {
          variants[index].type = fileType(variants[index].type, isText: false, &known)
        }
        types[id].shape = .union(variants, selection)
        return type
      }
    }
  }
}

extension Schema {
  fileprivate var isPlainText: Bool {
    typesBesideNull == [.string] && valuesBesideNull == nil && format != "date-time"
  }
}

extension Encoding {
  fileprivate var isOfFile: Bool {
    if case .mediaType(let names) = form { areOfFiles(names) } else { false }
  }
}

extension FieldEncoding {
  fileprivate var isOfFile: Bool {
    if case .mediaType(let names) = form { areOfFiles(names) } else { false }
  }
}

/// Whether none of the media types is one that text has.
private func areOfFiles(_ mediaTypes: String) -> Bool {
  mediaTypes.split(separator: ",").map { MediaTypeName(String($0)) }
    .allSatisfy { !$0.isText && !$0.isJSON && !$0.isXML && !$0.isForm }
}

extension Diagnostic.Message {
  fileprivate static func isFileElsewhere(_ field: String) -> Self {
    Self("the field '\(field)' is a file in one form and not in another, so it is one in both")
  }
}
