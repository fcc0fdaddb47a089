/// How wide lines of the output are. A template that has a second form for a line that is too
/// wide is told here that it is.
enum Columns {
  static let limit = 100

  /// Whether a line does not fit that has so many columns of the template's own text, and the
  /// atoms.
  static func exceed(_ own: Int, _ atoms: String...) -> Bool {
    // No text has more characters than bytes, which are quickly counted.
    atoms.reduce(own) { $0 + $1.utf8.count } > limit && atoms.reduce(own) { $0 + $1.count } > limit
  }
}
