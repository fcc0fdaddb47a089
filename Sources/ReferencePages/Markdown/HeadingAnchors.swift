/// The anchors that Markdown renderers give to the headings of a page: the heading in lower case,
/// with hyphens instead of spaces. Repeated anchors get the suffixes `-1`, `-2` and so on.
struct HeadingAnchors {
  private var counts: [String: Int] = [:]

  /// The anchor of the page's next heading.
  mutating func next(_ heading: String) -> String {
    let slug = Self.slug(heading)
    let count = counts[slug, default: 0]
    counts[slug] = count + 1
    return count == 0 ? slug : "\(slug)-\(count)"
  }

  private static func slug(_ heading: String) -> String {
    var slug = ""
    for character in heading.lowercased() {
      if character == " " {
        slug.append("-")
      } else if character.isLetter || character.isNumber || character == "-" || character == "_" {
        slug.append(character)
      }
    }
    return slug
  }
}
