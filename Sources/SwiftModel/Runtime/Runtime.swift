import Parallelism

/// The Swift files that clients contain as they are, with the types that they declare and use.
///
/// What a client needs of them, and which names no type of a document can have, follows from their
/// text: a new file needs no entry in a list.
package struct Runtime: Sendable {
  package let files: [RuntimeFile]
  /// The names that no type of a document can have: those of the types that the files declare, and
  /// those of the files, since a module has each file name once.
  let reservedNames: Set<String>
  /// By the name of a type, the index of the file that declares it.
  private let declaringFiles: [String: Int]
  /// By file, the indices of the other files whose types it uses.
  private let uses: [Set<Int>]
  /// The files that a client contains only if it uses them.
  private let optionalFiles: Set<Int>

  package init(_ files: [RuntimeFile]) {
    self.files = files
    let scans = concurrentMap(count: files.count) { SourceScan(files[$0].text) }
    var declaringFiles: [String: Int] = [:]
    for (index, scan) in scans.enumerated() {
      for type in scan.declaredTypes { declaringFiles[type] = index }
    }
    self.declaringFiles = declaringFiles
    reservedNames = Set(declaringFiles.keys).union(files.map(\.fileName))
    uses = scans.enumerated().map { index, scan in
      var used = Set(scan.capitalizedWords.compactMap { declaringFiles[$0] })
      used.remove(index)
      return used
    }
    optionalFiles = Self.optionalFiles(declaringFiles, uses)
  }

  /// The files with types that only some clients use, and those that only such files use.
  private static func optionalFiles(
    _ declaringFiles: [String: Int], _ uses: [Set<Int>],
  ) -> Set<Int> {
    let always = Set(RuntimeTypes.ofEveryClient.compactMap { declaringFiles[$0] })
    var optional = Set(RuntimeTypes.OnDemand.allCases.compactMap { declaringFiles[$0.rawValue] })
    var users: [Int: Set<Int>] = [:]
    for (user, used) in uses.enumerated() {
      for file in used { users[file, default: []].insert(user) }
    }
    var hasChanged = true
    while hasChanged {
      let found = users.filter { file, users in
        !optional.contains(file) && !always.contains(file) && users.isSubset(of: optional)
      }
      optional.formUnion(found.keys)
      hasChanged = !found.isEmpty
    }
    return optional
  }

  /// The files of a client with operations.
  func files(for used: Set<RuntimeTypes.OnDemand>) -> [RuntimeFile] {
    let needed = reached(from: used.compactMap { declaringFiles[$0.rawValue] })
    return files.indices.filter { !optionalFiles.contains($0) || needed.contains($0) }
      .map { files[$0] }
  }

  /// The files of a client that has types and no operations.
  var filesForModels: [RuntimeFile] {
    let needed = reached(from: RuntimeTypes.ofModels.compactMap { declaringFiles[$0] })
    return files.indices.filter(needed.contains).map { files[$0] }
  }

  /// The files, and all those that they use.
  private func reached(from start: [Int]) -> Set<Int> {
    var reached = Set(start)
    var waiting = start
    while let file = waiting.popLast() {
      for next in uses[file] where reached.insert(next).inserted { waiting.append(next) }
    }
    return reached
  }
}
