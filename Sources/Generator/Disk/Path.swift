/// Resolves a path against a folder, and normalizes it. An absolute path ignores the folder.
func joined(_ folder: String, _ path: String) -> String {
  if path.hasPrefix("/") || folder.isEmpty { return normalized(path) }
  return normalized("\(folder)/\(path)")
}

/// Removes `.` and, where possible, `..` from a path, without looking at the disk. The current
/// folder is the empty path.
func normalized(_ path: String) -> String {
  let isAbsolute = path.utf8.first == UInt8(ascii: "/")
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part != ".." {
      parts.append(part)
    } else if let last = parts.last, last != ".." {
      parts.removeLast()
    } else if !isAbsolute {
      parts.append(part)
    }
  }
  return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
}

/// Returns the folder of a file; empty for the current folder.
func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Returns the name of a file or folder without the folders that contain it.
func lastPart(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? ""
}
