import Diagnostics

/// Reads a YAML text. It must be valid UTF-8 and must not contain forbidden control characters.
func parseYAML(
  _ text: UnsafeBufferPointer<UInt8>, check: TextCheck, of file: SourceFile, id: SourceFiles.ID,
) -> Outcome<Node?> {
  let startOfText = text.starts(with: byteOrderMark) ? byteOrderMark.count : 0
  let textWithoutMark = UnsafeBufferPointer(rebasing: text[startOfText...])
  var locations = LocationCursor(file, id: id)
  if textWithoutMark.isEmpty {
    return Outcome(nil, [.error(.noDocument, at: locations.location(of: 0))])
  }
  if let offset = offsetOfExcessTagDirective(in: text, of: file) {
    return Outcome(nil, [.error(.tooManyTagDirectives, at: locations.location(of: offset))])
  }
  func parse(
    _ text: UnsafeBufferPointer<UInt8>, _ placeholders: LineBreakPlaceholders?,
  ) -> Outcome<Node?> {
    var parser = YAMLParser(
      events: YAMLEventReader(text), characters: CharacterCursor(text, isASCII: check.isASCII),
      locations: locations, startOfText: startOfText, placeholders: placeholders)
    return parser.parse()
  }
  guard check.hasOldLineBreaks else { return parse(textWithoutMark, nil) }
  let placeholders = LineBreakPlaceholders(for: textWithoutMark)
  return placeholders.text.withUnsafeBufferPointer { parse($0, placeholders) }
}

/// Builds a tree from libyaml's events.
private struct YAMLParser: ~Copyable {
  private var events: YAMLEventReader
  private var characters: CharacterCursor
  private var locations: LocationCursor
  /// The length of the byte order mark, which is not passed to libyaml; 0 without one.
  private let startOfText: Int
  private let placeholders: LineBreakPlaceholders?

  private var builder = TreeBuilder()
  private var anchors = Anchors()

  /// The anchor of each open collection; nil for a collection without an anchor.
  private var openAnchors: [String?] = []

  private var documentStarts: [SourceLocation] = []

  init(
    events: consuming YAMLEventReader, characters: CharacterCursor, locations: LocationCursor,
    startOfText: Int, placeholders: LineBreakPlaceholders?,
  ) {
    self.events = events
    self.characters = characters
    self.locations = locations
    self.startOfText = startOfText
    self.placeholders = placeholders
  }

  mutating func parse() -> Outcome<Node?> {
    var isFinished = false
    while !isFinished, !builder.isStopped {
      guard let event = events.next() else {
        reportSyntaxError()
        break
      }
      isFinished = read(event)
    }
    if !isFinished { builder.endAll() }
    return Outcome(isFinished ? builder.root : nil, builder.diagnostics)
  }

  /// Reads an event. Returns whether parsing is finished: at the end of the stream, or at a second
  /// document.
  private mutating func read(_ event: borrowing YAMLEvent) -> Bool {
    switch event.kind {
    case .none, .streamStart, .documentEnd: break
    case .scalar: readScalar(event)
    case .sequenceStart: begin(.sequence, event)
    case .mappingStart: begin(.mapping, event)
    case .sequenceEnd, .mappingEnd: end()
    case .alias: readAlias(event)
    case .documentStart:
      documentStarts.append(location(ofCharacter: event.index))
      if documentStarts.count == 2 { reportSecondDocument() }
      return documentStarts.count == 2
    case .streamEnd:
      if documentStarts.isEmpty {
        builder.report(.error(.noDocument, at: location(ofCharacter: 0)))
      }
      return true
    }
    return false
  }

  private mutating func location(ofCharacter index: Int) -> SourceLocation {
    locations.location(of: startOfText + characters.offset(ofCharacter: index))
  }

  private mutating func readScalar(_ event: borrowing YAMLEvent) {
    let location = location(ofCharacter: event.index)
    let tag = event.tag
    let isPlainUntagged = event.isPlain && tag == nil
    // With a tag, the kind depends only on the text and the tag, even if the scalar is quoted.
    var scalar = event.withScalar { text in
      Scalar(
        text: String(decoding: text, as: UTF8.self),
        kind: isPlainUntagged || tag != nil ? Scalar.Kind(plain: text) : .string)
    }
    if let placeholders { scalar.text = placeholders.restored(scalar.text) }
    if let tag {
      scalar.kind = kind(of: scalar, tagged: tag, isPlain: event.isPlain, at: location)
    }
    if let name = event.anchor {
      let node = Node(.scalar(scalar), at: location)
      anchors.add(name, with: Subtree(node: node, count: 1, height: 0))
    }
    if builder.isKeyExpected {
      let isMerge = scalar.text == "<<" && (isPlainUntagged || tag.map(Tag.init) == .merge)
      builder.addKey(TreeBuilder.Key(text: scalar.text, location: location, isMerge: isMerge))
    } else {
      if scalar.isNotFinite {
        builder.report(.warning(.numberBeyondJSON(scalar.text), at: location))
      }
      builder.addScalar(scalar, at: location)
    }
  }

  private mutating func kind(
    of scalar: Scalar, tagged text: String, isPlain: Bool, at location: SourceLocation,
  ) -> Scalar.Kind {
    let tag = Tag(text)
    if tag == .unknown { builder.report(.warning(.unknownTag(text), at: location)) }
    if let kind = tag.kind(insteadOf: scalar.kind, isPlain: isPlain) { return kind }
    builder.report(.error(.tag(text, doesNotFit: "'\(scalar.text)'"), at: location))
    return .string
  }

  private mutating func readAlias(_ event: borrowing YAMLEvent) {
    let location = location(ofCharacter: event.index)
    guard let name = event.anchor else { preconditionFailure("the event of an alias has no name") }
    switch anchors.resolve(name, at: location) {
    case .tree(let tree):
      builder.add(tree, at: location)
    case .failure(let diagnostic):
      builder.report(diagnostic)
      builder.omit(at: location)
    case .limit(let diagnostic):
      builder.stop(diagnostic)
    }
  }

  private mutating func begin(
    _ collection: TreeBuilder.Collection, _ event: borrowing YAMLEvent,
  ) {
    let location = location(ofCharacter: event.index)
    if let tag = event.tag { checkTag(tag, at: location, of: collection) }
    let name = event.anchor
    if let name { anchors.begin(name, at: location) }
    openAnchors.append(name)
    builder.begin(collection, at: location)
  }

  /// Reports a tag that is unknown, or that does not fit the collection.
  private mutating func checkTag(
    _ text: String, at location: SourceLocation, of collection: TreeBuilder.Collection,
  ) {
    switch (Tag(text), collection) {
    case (.nonSpecific, _), (.sequence, .sequence), (.mapping, .mapping): break
    case (.unknown, _): builder.report(.warning(.unknownTag(text), at: location))
    case (_, .sequence):
      builder.report(.error(.tag(text, doesNotFit: "a sequence"), at: location))
    case (_, .mapping): builder.report(.error(.tag(text, doesNotFit: "a mapping"), at: location))
    }
  }

  private mutating func end() {
    let tree = builder.end()
    if case .some(.some(let name)) = openAnchors.popLast() { anchors.end(name, with: tree) }
  }

  private mutating func reportSyntaxError() {
    let error = events.error
    var notes: [Diagnostic.Note] = []
    if let context = error.context, context.index != error.index {
      let text = Diagnostic.Note.Text(context.text)
      notes.append(Diagnostic.Note(text, at: location(ofCharacter: context.index)))
    }
    let message: Diagnostic.Message =
      error.isInvalidFirstCharacter && characters.byte(ofCharacter: error.index) == 0x09
      ? .tabAsIndentation : Diagnostic.Message(.syntaxError, error.problem)
    builder.report(.error(message, at: location(ofCharacter: error.index), notes: notes))
  }

  private mutating func reportSecondDocument() {
    let note = Diagnostic.Note(.firstDocument, at: documentStarts[0])
    builder.report(.error(.secondDocument, at: documentStarts[1], notes: [note]))
  }
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

private let tagDirectiveLimit = 100

/// Returns the offset of the first tag directive beyond the limit; nil if the limit is not
/// exceeded. The time that libyaml needs is quadratic in the number of tag directives, since it
/// compares each with all others. A line in a scalar that starts with `%TAG` is counted, too.
private func offsetOfExcessTagDirective(
  in text: UnsafeBufferPointer<UInt8>, of file: SourceFile,
) -> Int? {
  var count = 0
  for start in file.lineStarts where Int(start) < text.count {
    guard text[Int(start)] == UInt8(ascii: "%"),
      text[Int(start)...].starts(with: "%TAG".utf8)
    else { continue }
    count += 1
    if count > tagDirectiveLimit { return Int(start) }
  }
  return nil
}

extension Diagnostic.Message {
  fileprivate static var noDocument: Self { Self(.syntaxError, "the file has no document") }

  fileprivate static var secondDocument: Self {
    Self(.syntaxError, "the file has more than one document")
  }

  fileprivate static var tabAsIndentation: Self {
    Self(.syntaxError, "tabs are not allowed as indentation")
  }

  fileprivate static var tooManyTagDirectives: Self {
    Self(.limitExceeded, "the file has more than \(tagDirectiveLimit) tag directives")
  }

  fileprivate static func unknownTag(_ tag: String) -> Self {
    Self(.unknownTag, "unknown tag '\(abbreviated(tag))'; ignored")
  }

  fileprivate static func tag(_ tag: String, doesNotFit node: String) -> Self {
    Self(.invalidYAML, "tag '\(abbreviated(tag))' does not fit \(node)")
  }

  /// Returns the tag as a document writes it, such as `!!str`.
  private static func abbreviated(_ tag: String) -> String {
    tag.hasPrefix(Tag.corePrefix) ? "!!\(tag.dropFirst(Tag.corePrefix.count))" : tag
  }

  fileprivate static func numberBeyondJSON(_ text: String) -> Self {
    Self(.numberBeyondJSON, "number '\(text)' cannot be expressed in JSON")
  }
}

extension Diagnostic.Note.Text {
  fileprivate static var firstDocument: Self { Self("the first document starts here") }
}
