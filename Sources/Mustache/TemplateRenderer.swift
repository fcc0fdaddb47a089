import Diagnostics

/// Renders one template. Contains the output so far, and the values that tags can refer to.
struct TemplateRenderer: ~Copyable {
  /// The templates of the library.
  private let templates: [Template]
  private var buffer = OutputBuffer(capacity: 1 << 13)
  private(set) var diagnostics: [Diagnostic] = []

  /// The values that enclose the current node, the innermost last.
  private var scopes: [Scope] = []

  /// The fields of types of views, which all renderers of a library share.
  private let knownFields: KnownFields

  /// The types in `knownFields` when this renderer last used it. Reading them needs no lock.
  private var fieldsByType: FieldsByType

  /// The indentation of the lines of the current partial.
  private var indentation: [UInt8] = []

  /// The indentation of a line that is still empty. It is written together with the first text of
  /// the line, so that a line without text has no trailing spaces.
  private var pendingIndentation: [UInt8] = []

  /// The number of nested sections and partials.
  private var depth = 0

  /// Whether a tag was nested too deep. No further section or partial is then rendered, since a
  /// partial that includes itself would never end.
  private var hasGivenUp = false

  /// A value that encloses a node. If it is an object, `object` is the address of its fields.
  private struct Scope {
    var value: TemplateReference
    var object: (address: UnsafeRawPointer, fields: TemplateFields)?
  }

  /// The maximum of `depth`. Templates without recursive partials need less. Rendering to this
  /// depth needs less than 512 KiB of stack, the size of a thread's stack on Darwin.
  static let depthLimit = 128

  /// The number of characters up to which a line choice keeps its one line.
  static let columnLimit = 100

  init(_ templates: [Template], _ knownFields: KnownFields) {
    self.templates = templates
    self.knownFields = knownFields
    fieldsByType = knownFields.all
  }

  var output: String { buffer.withBytes { String(decoding: $0, as: UTF8.self) } }

  mutating func render<Value: TemplateValue>(_ template: Template, with value: Value) {
    withUnsafePointer(to: value) { pointer in
      let reference = TemplateReference(address: UnsafeRawPointer(pointer), type: Value.self)
      render(template.nodes.indices, of: template, within: reference)
    }
  }

  /// Renders a template for a value. Names that the value does not have refer to the outer view.
  mutating func render<Outer: View>(
    _ template: Template, with value: some TemplateValue, within outer: Outer,
  ) {
    withUnsafePointer(to: outer) { pointer in
      let reference = TemplateReference(address: UnsafeRawPointer(pointer), type: Outer.self)
      scopes.append(scope(of: reference, viewAt: reference.address, Outer.self))
      render(template, with: value)
      scopes.removeLast()
    }
  }

  private mutating func render(_ range: Range<Int>, of template: Template) {
    var index = range.lowerBound
    while index < range.upperBound {
      let node = template.nodes[index]
      index += 1
      switch node {
      case .lineStart:
        if !indentation.isEmpty { pendingIndentation = indentation }
      case .text(let range):
        template.text.withUnsafeBufferPointer { write(UnsafeBufferPointer(rebasing: $0[range])) }
      case .variable(let tag):
        renderVariable(tag, of: template)
      case .section(let tag, let isInverted, let end):
        renderSection(tag, isInverted: isInverted, body: index..<end, of: template)
        index = end
      case .lineChoice(let multiline, let end):
        renderChoice(oneLine: index..<multiline, multiline: multiline..<end, of: template)
        index = end
      case .partial(let tag, let index, let indentation):
        guard let index else { break }
        renderPartial(templates[index], tag, indentation: indentation, of: template)
      }
    }
  }

  private mutating func write(_ text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { write($0) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { write($0) } }
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.first else { return }
    if !pendingIndentation.isEmpty {
      if first != UInt8(ascii: "\n"), first != UInt8(ascii: "\r") {
        pendingIndentation.withUnsafeBufferPointer { buffer.append($0) }
      }
      pendingIndentation = []
    }
    buffer.append(text)
  }

  private mutating func renderVariable(_ tag: Template.Tag, of template: Template) {
    guard let value = value(of: tag, of: template) else { return }
    switch value.kind {
    case .string: write(value.address.assumingMemoryBound(to: String.self).pointee)
    case .boolean, .optionalString, .view, .other:
      value.type.read(value.address) { content in
        if case .string(let text) = content {
          write(text)
        } else {
          report(.notString(template.name(of: tag), content), at: tag)
        }
      }
    }
  }

  private mutating func renderSection(
    _ tag: Template.Tag, isInverted: Bool, body: Range<Int>, of template: Template,
  ) {
    guard let value = value(of: tag, of: template) else { return }
    if let isTruthy = value.isTruthy {
      guard isTruthy != isInverted, enter(tag) else { return }
      if isInverted {
        render(body, of: template)
      } else {
        render(body, of: template, within: value)
      }
      depth -= 1
      return
    }
    value.type.read(value.address) { content in
      guard content.isTruthy != isInverted, enter(tag) else { return }
      defer { depth -= 1 }
      if isInverted {
        render(body, of: template)
      } else if case .list(let items) = content {
        for index in 0..<items.count { render(body, of: template, within: items[index]) }
      } else {
        render(body, of: template, within: value, content)
      }
    }
  }

  /// Renders the one line. If it is too long, replaces it with the multiline body.
  private mutating func renderChoice(
    oneLine: Range<Int>, multiline: Range<Int>, of template: Template,
  ) {
    let start = buffer.count
    let outerIndentation = pendingIndentation
    render(oneLine, of: template)
    if lineFits(from: start) { return }
    buffer.truncate(to: start)
    pendingIndentation = outerIndentation
    render(multiline, of: template)
  }

  /// Returns whether the output from the start of the line that contains the position has at most
  /// `columnLimit` characters, without a line break at its end.
  private func lineFits(from position: Int) -> Bool {
    let newline = UInt8(ascii: "\n")
    return buffer.withBytes { bytes in
      let start = bytes[..<position].lastIndex(of: newline).map { $0 + 1 } ?? 0
      let end = bytes.last == newline ? bytes.count - 1 : bytes.count
      // A line has at most as many characters as bytes. Most lines need no count of characters.
      return end - start <= Self.columnLimit
        || String(decoding: bytes[start..<end], as: UTF8.self).count <= Self.columnLimit
    }
  }

  private mutating func render(
    _ body: Range<Int>, of template: Template, within value: TemplateReference,
  ) {
    switch value.kind {
    case .string, .boolean, .optionalString: render(body, of: template, in: Scope(value: value))
    case .view:
      render(body, of: template, in: scope(of: value, viewAt: value.address, value.type))
    case .other:
      value.type.read(value.address) { render(body, of: template, within: value, $0) }
    }
  }

  private mutating func render(
    _ body: Range<Int>, of template: Template, within value: TemplateReference,
    _ content: TemplateContent,
  ) {
    switch content {
    case .view(let address, let type):
      render(body, of: template, in: scope(of: value, viewAt: address, type))
    case .object(let address, let fields):
      render(body, of: template, in: Scope(value: value, object: (address, fields)))
    case .null, .string, .boolean, .list:
      render(body, of: template, in: Scope(value: value))
    }
  }

  private mutating func render(_ body: Range<Int>, of template: Template, in scope: Scope) {
    scopes.append(scope)
    render(body, of: template)
    scopes.removeLast()
  }

  /// Returns the scope of a value that is a view, or an optional that contains a view.
  private mutating func scope(
    of value: TemplateReference, viewAt address: UnsafeRawPointer, _ type: any TemplateValue.Type,
  ) -> Scope {
    Scope(value: value, object: (address, fields(of: type, at: address)))
  }

  private mutating func fields(
    of type: any TemplateValue.Type, at address: UnsafeRawPointer,
  ) -> TemplateFields {
    if let fields = fieldsByType[type] { return fields }
    let fields = knownFields.fields(of: type, at: address)
    fieldsByType = knownFields.all
    return fields
  }

  /// Renders a partial. If its tag is alone on a line, the partial is indented like that line: by
  /// the blanks before the tag, and by the indentation of the template around it. Any other partial
  /// is not indented.
  private mutating func renderPartial(
    _ partial: Template, _ tag: Template.Tag, indentation inner: Range<Int>?,
    of template: Template,
  ) {
    guard enter(tag) else { return }
    let outer = indentation
    if let inner {
      if !inner.isEmpty { indentation += template.text[inner] }
    } else {
      indentation = []
    }
    render(partial.nodes.indices, of: partial)
    indentation = outer
    depth -= 1
  }

  /// Increments `depth` for a section or partial. Returns false if this tag, or an earlier one, is
  /// nested too deep.
  private mutating func enter(_ tag: Template.Tag) -> Bool {
    if hasGivenUp { return false }
    if depth == Self.depthLimit {
      report(.tooDeep, at: tag)
      hasGivenUp = true
      return false
    }
    depth += 1
    return true
  }

  /// Returns the value that a tag names, from the innermost object that has the name. A name
  /// without a value is reported.
  private mutating func value(of tag: Template.Tag, of template: Template) -> TemplateReference? {
    if tag.isDot { return scopes.last?.value }
    for index in scopes.indices.reversed() {
      if let object = scopes[index].object, let field = object.fields[tag.name] {
        return TemplateReference(
          address: object.address + field.offset, type: field.type, kind: field.kind)
      }
    }
    report(.unknownName(template.name(of: tag)), at: tag)
    return nil
  }

  /// Reports a tag once, however often it is rendered.
  private mutating func report(_ message: Diagnostic.Message, at tag: Template.Tag) {
    let diagnostic = Diagnostic.error(message, at: tag.location)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownName(_ name: String) -> Self {
    Self(.templateError, "no value named '\(name)'")
  }

  fileprivate static func notString(_ name: String, _ content: TemplateContent) -> Self {
    Self(.templateError, "'\(name)' is \(content.kind), not a string")
  }

  fileprivate static let tooDeep = Self(
    .templateError, "sections and partials are nested more than \(TemplateRenderer.depthLimit) deep"
  )
}
