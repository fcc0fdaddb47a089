import CLibYAML

/// An event of libyaml. The value owns the memory of the event.
struct YAMLEvent: ~Copyable {
  enum Kind {
    case none, streamStart, streamEnd, documentStart, documentEnd
    case alias, scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  private var event: yaml_event_t

  fileprivate init(owning event: yaml_event_t) {
    self.event = event
  }

  deinit {
    var event = event
    yaml_event_delete(&event)
  }

  var kind: Kind {
    switch event.type {
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_STREAM_END_EVENT: .streamEnd
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_SCALAR_EVENT: .scalar
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    default: .none
    }
  }

  /// The index in the text of the event's first character.
  var index: Int { event.start_mark.index }

  /// The name that an alias refers to, or the name of a node's anchor.
  var anchor: String? {
    switch kind {
    case .alias: text(event.data.alias.anchor)
    case .scalar: text(event.data.scalar.anchor)
    case .sequenceStart: text(event.data.sequence_start.anchor)
    case .mappingStart: text(event.data.mapping_start.anchor)
    case .none, .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd,
      .mappingEnd:
      nil
    }
  }

  /// The full tag of the node, such as `tag:yaml.org,2002:str` for `!!str`.
  var tag: String? {
    switch kind {
    case .scalar: text(event.data.scalar.tag)
    case .sequenceStart: text(event.data.sequence_start.tag)
    case .mappingStart: text(event.data.mapping_start.tag)
    case .none, .streamStart, .streamEnd, .documentStart, .documentEnd, .alias, .sequenceEnd,
      .mappingEnd:
      nil
    }
  }

  /// Whether a scalar is neither quoted nor a block scalar.
  var isPlain: Bool { event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

  func withScalar<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let scalar = event.data.scalar
    return body(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
  }

  private func text(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    characters.map { String(cString: $0) }
  }
}

/// The reason why libyaml stopped reading.
struct YAMLSyntaxError {
  /// The index of the character at which the problem was found.
  var index: Int
  var problem: String
  /// What libyaml was reading, and the index of its first character.
  var context: (text: String, index: Int)?

  /// Whether a token begins with an invalid character.
  var isInvalidFirstCharacter: Bool { problem == "found character that cannot start any token" }
}

/// Reads the events of a text with libyaml.
struct YAMLEventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// The text must be UTF-8, must not be empty, and must outlive the reader.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    let isInitialized = yaml_parser_initialize(parser) == 1
    precondition(isInitialized, "out of memory")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Returns the next event. Returns nil at a syntax error, which `error` then describes.
  mutating func next() -> YAMLEvent? {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return nil }
    return YAMLEvent(owning: event)
  }

  var error: YAMLSyntaxError {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "the text cannot be read"
    guard state.error == YAML_SCANNER_ERROR || state.error == YAML_PARSER_ERROR else {
      return YAMLSyntaxError(index: state.mark.index, problem: problem)
    }
    let context = state.context.map { (String(cString: $0), state.context_mark.index) }
    return YAMLSyntaxError(index: state.problem_mark.index, problem: problem, context: context)
  }
}
