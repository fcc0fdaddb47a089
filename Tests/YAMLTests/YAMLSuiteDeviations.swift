/// The reasons why some cases of the YAML test suite are read differently.
enum YAMLSuiteDeviation: String {
  // libyaml refuses these, though YAML 1.2 allows them. An error is reported.

  /// An empty key, or an empty value after an anchor or alias.
  case emptyNodeIsRefused
  /// A tab as white space after an indicator or on a line of its own.
  case tabIsRefused
  /// A plain scalar in a flow collection that begins with `:` or follows one directly.
  case colonInFlowIsRefused
  /// A colon on another line than its key in a flow mapping.
  case colonOnNextLineIsRefused
  /// An anchor with characters other than ASCII letters, digits, `-` and `_`.
  case anchorNameIsRefused
  /// Directives other than `%YAML 1.1`, `%YAML 1.2` and `%TAG`.
  case directiveIsRefused
  /// A block scalar without indentation that is the root of the document.
  case blockScalarWithoutIndentationIsRefused

  // libyaml accepts these, though YAML 1.2 forbids them. Their meaning is unambiguous.

  /// A comment without white space before it.
  case attachedCommentIsAccepted
  /// Continuation lines of flow collections and quoted scalars that are not indented enough.
  case littleIndentationIsAccepted
  /// A single `-` in a flow sequence.
  case dashInFlowIsAccepted
  /// Blank lines before the text of a block scalar that are indented more than the text.
  case deepBlankLinesAreAccepted

  // libyaml gives these another meaning.

  /// `{?a: b}` is read as `{? a: b}`.
  case questionMarkInFlowIsIndicator
  /// A last line that has only spaces and no line break is not part of a block scalar.
  case lastLineWithoutBreakIsDropped
  /// `&a:b c` is the anchor `a` and the text `:b c`.
  case colonEndsAnchorName

  static let all: [String: Self] = {
    let table: [(Self, [String])] = [
      (
        .emptyNodeIsRefused,
        ["2JQS", "6M2F", "CFD4", "FRK4", "M2N8/00", "NHX8", "S3PD", "SM9W/01", "UKK6/00"]
      ),
      (
        .tabIsRefused,
        [
          "6BCT", "6CA3", "A2M4", "DK95/00", "DK95/03", "DK95/04", "Q5MG", "R4YG", "96NN/00",
          "96NN/01", "Y79Y/001", "Y79Y/010",
        ]
      ),
      (.colonInFlowIsRefused, ["4ABK", "58MP", "5T43", "DBG4", "HM87/00"]),
      (
        .colonOnNextLineIsRefused,
        ["4MUZ/00", "4MUZ/01", "4MUZ/02", "5MUD", "9SA2", "K3WX", "NJ66", "VJP3/01"]
      ),
      (.anchorNameIsRefused, ["2SXE", "8XYN", "W5VH"]),
      (.directiveIsRefused, ["2LFX", "6LVF", "BEC7", "MUS6/05", "MUS6/06"]),
      (.blockScalarWithoutIndentationIsRefused, ["DK3J", "FP8R"]),
      (.attachedCommentIsAccepted, ["9JBA", "CVW2", "MUS6/00", "SU5Z", "X4QW"]),
      (.littleIndentationIsAccepted, ["9C9N", "DK95/01", "QB6E", "Y79Y/003"]),
      (.dashInFlowIsAccepted, ["G5U8", "YJV2"]),
      (.deepBlankLinesAreAccepted, ["S98Z"]),
      (.questionMarkInFlowIsIndicator, ["652Z", "HM87/01"]),
      (.lastLineWithoutBreakIsDropped, ["JEF9/02", "L24T/01"]),
      (.colonEndsAnchorName, ["Y2GN"]),
    ]
    return Dictionary(
      uniqueKeysWithValues: table.flatMap { reason, ids in ids.map { ($0, reason) } })
  }()
}

/// The JSON of valid cases that have no JSON in the suite, because a key is null or has a tag.
let jsonMissingFromSuite = [
  "DFF7": #"{"explicit": "entry", "implicit": "entry", "": null}"#,
  "FH7J": #"["", {"": "a", "b": ""}, {"": null}]"#,
  "PW8X": #"[null, "a", {"": "a", "b": null}, {"": null}, {"": null}, {"": null}]"#,
  "UKK6/02": #""""#,
]
