import Diagnostics

/// Reads the one document of a text that is checked to be valid UTF-8 without control characters.
func parseYAML(
  _ text: UnsafeBufferPointer<UInt8>, check: TextCheck, of file: SourceFile, id: SourceFiles.ID,
) -> Outcome<Node?> {
  let mark = text.starts(with: byteOrderMark) ? byteOrderMark.count : 0
  let start = UnsafeBufferPointer(rebasing: text[mark...])
  var locations = LocationCursor(file, id: id)
  if start.isEmpty { return Outcome(nil, [.error(.noDocument, at: locations.location(of: 0))]) }
  if let offset = lineWithTooManyTags(in: text, of: file) {
    return Outcome(nil, [.error(.tooManyTagDirectives, at: locations.location(of: offset))])
  }
  func parse(_ text: UnsafeBufferPointer<UInt8>, _ standIns: LineBreakStandIns?) -> Outcome<Node?> {
    var parser = YAMLParser(
      events: YAMLEventReader(text), characters: CharacterCursor(text, isASCII: check.isASCII),
      locations: locations, startOfText: mark, standIns: standIns)
    return parser.parse()
  }
  guard check.hasOldLineBreaks else { return parse(start, nil) }
  let standIns = LineBreakStandIns(for: start)
  return standIns.text.withUnsafeBufferPointer { parse($0, standIns) }
}

/// Makes a tree of libyaml's events.
private struct YAMLParser: ~Copyable {
  private var events: YAMLEventReader
  private var characters: CharacterCursor
  private var locations: LocationCursor
  private let startOfText: Int
  private let standIns: LineBreakStandIns?

  private var builder = TreeBuilder()
  private var anchors = Anchors()

  /// The names that the open collections are given.
  private var openAnchors: [String?] = []

  /// Where each document of the text starts.
  private var documents: [SourceLocation] = []

  init(
    events: consuming YAMLEventReader, characters: CharacterCursor, locations: LocationCursor,
    startOfText: Int, standIns: LineBreakStandIns?,
  ) {
    self.events = events
    self.characters = characters
    self.locations = locations
    self.startOfText = startOfText
    self.standIns = standIns
  }

  mutating func parse() -> Outcome<Node?> {
    var isComplete = false
    while !isComplete, !builder.isStopped {
      guard let event = events.next() else {
        reportSyntaxError()
        break
      }
      isComplete = read(event)
    }
    if !isComplete { builder.endAll() }
    return Outcome(isComplete ? builder.root : nil, builder.diagnostics)
  }

  /// True at the end of what is read.
  private mutating func read(_ event: borrowing YAMLEvent) -> Bool {
    switch event.kind {
    case .none, .streamStart, .documentEnd: break
    case .scalar: readScalar(event)
    case .sequenceStart: begin(.sequence, event)
    case .mappingStart: begin(.mapping, event)
    case .sequenceEnd, .mappingEnd: end()
    case .alias: readAlias(event)
    case .documentStart:
      documents.append(location(event.index))
      if documents.count == 2 { reportSecondDocument() }
      return documents.count == 2
    case .streamEnd:
      if documents.isEmpty { builder.report(.error(.noDocument, at: location(0))) }
      return true
    }
    return false
  }

  private mutating func location(_ index: Int) -> SourceLocation {
    locations.location(of: startOfText + characters.offset(ofCharacter: index))
  }

  private mutating func readScalar(_ event: borrowing YAMLEvent) {
    let location = location(event.index)
    let tag = event.tag
    let isPlain = event.isPlain && tag == nil
    var scalar = event.withScalar { text in
      Scalar(
        text: String(decoding: text, as: UTF8.self),
        kind: isPlain || tag != nil ? Scalar.Kind(plain: text) : .string)
    }
    if let standIns { scalar.text = standIns.restored(scalar.text) }
    if let tag { scalar.kind = kind(of: scalar, tagged: tag, at: location) }
    if let name = event.anchor {
      let node = Node(.scalar(scalar), at: location)
      anchors.add(name, naming: Subtree(node: node, count: 1, height: 0))
    }
    if builder.isKeyExpected {
      let isMerge = scalar.text == "<<" && (isPlain || tag.map(Tag.init) == .merge)
      builder.addKey(TreeBuilder.Key(text: scalar.text, location: location, isMerge: isMerge))
    } else {
      if scalar.isBeyondJSON {
        builder.report(.warning(.numberBeyondJSON(scalar.text), at: location))
      }
      builder.addScalar(scalar, at: location)
    }
  }

  private mutating func kind(
    of scalar: Scalar, tagged text: String, at location: SourceLocation,
  ) -> Scalar.Kind {
    let tag = Tag(text)
    if tag == .unknown { builder.report(.warning(.unknownTag(text), at: location)) }
    if let kind = tag.kind(insteadOf: scalar.kind) { return kind }
    builder.report(.error(.tag(text, doesNotFit: "'\(scalar.text)'"), at: location))
    return .string
  }

  private mutating func readAlias(_ event: borrowing YAMLEvent) {
    let location = location(event.index)
    guard let name = event.anchor else { preconditionFailure("an alias has a name") }
    switch anchors.resolve(name, at: location) {
    case .tree(let tree):
      builder.add(tree, at: location)
    case .mistake(let diagnostic):
      builder.report(diagnostic)
      builder.leaveOut(at: location)
    case .limit(let diagnostic):
      builder.stop(diagnostic)
    }
  }

  private mutating func begin(
    _ collection: TreeBuilder.Collection, _ event: borrowing YAMLEvent,
  ) {
    let location = location(event.index)
    if let tag = event.tag { check(tag, at: location, of: collection) }
    let name = event.anchor
    if let name { anchors.begin(name, at: location) }
    openAnchors.append(name)
    builder.begin(collection, at: location)
  }

  private mutating func check(
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
    if case .some(.some(let name)) = openAnchors.popLast() { anchors.end(name, naming: tree) }
  }

  private mutating func reportSyntaxError() {
    let error = events.error
    var notes: [Diagnostic.Note] = []
    if let context = error.context, context.index != error.index {
      notes.append(Diagnostic.Note(Diagnostic.Message(context.text), at: location(context.index)))
    }
    let message: Diagnostic.Message =
      error.isAboutFirstCharacter && characters.byte(ofCharacter: error.index) == 0x09
      ? .tabAsIndentation : Diagnostic.Message(error.problem)
    builder.report(.error(message, at: location(error.index), notes: notes))
  }

  private mutating func reportSecondDocument() {
    let note = Diagnostic.Note(.firstDocument, at: documents[0])
    builder.report(.error(.secondDocument, at: documents[1], notes: [note]))
  }
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

private let tagDirectiveLimit = 100

/// libyaml compares each tag directive with all the others.
private func lineWithTooManyTags(
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
  fileprivate static var noDocument: Self { Self("the file holds no document") }

  fileprivate static var secondDocument: Self { Self("the file holds more than one document") }

  fileprivate static var firstDocument: Self { Self("the first one starts here") }

  fileprivate static var tabAsIndentation: Self { Self("a tab must not indent") }

  fileprivate static var tooManyTagDirectives: Self {
    Self("the file has more than \(tagDirectiveLimit) tag directives")
  }

  fileprivate static func unknownTag(_ tag: String) -> Self {
    Self("tag '\(abbreviated(tag))' is not known and has no effect")
  }

  fileprivate static func tag(_ tag: String, doesNotFit node: String) -> Self {
    Self("tag '\(abbreviated(tag))' does not fit \(node)")
  }

  /// The tag as documents write it.
  private static func abbreviated(_ tag: String) -> String {
    tag.hasPrefix(Tag.corePrefix) ? "!!\(tag.dropFirst(Tag.corePrefix.count))" : tag
  }

  fileprivate static func numberBeyondJSON(_ text: String) -> Self {
    Self("'\(text)' is a number that JSON cannot express")
  }
}
