import Diagnostics
import IR

/// The names of what runs long.
struct LongRunningNames {
  var type: String
  var method: String
  /// Of the start's parameters and its body, as the method has them.
  var start: [String] = []
  /// Of the parameters and the body of what fetches the file.
  var fetch: [String] = []
}

extension NameAssignment {
  /// - Parameter origins: Where the methods come from that have their names already.
  mutating func assignLongRunningMethods(
    ofGroup group: Int, _ origins: [Origin], in scope: inout NameScope,
  ) {
    var origins = origins
    for (index, longRunning) in longRunning.enumerated() {
      guard api.operations[longRunning.start].group.index == group else { continue }
      let wish = longRunning.name
      let claim = scope.claim(NameScope.Wish(name: wish), for: origins.count)
      table.longRunning[index].method = Identifier.escaped(claim.name)
      origins.append(longRunning.origin)
      if let rival = claim.rival {
        diagnostics.append(
          .warning(
            .memberNameIsTaken(wish, claim.name), at: longRunning.origin.location,
            notes: [Diagnostic.Note(.firstUsedHere(wish), at: origins[rival].location)]))
      }
    }
  }

  /// The parameters of two operations stand beside each other, and beside those that say how long
  /// to wait and where to write.
  mutating func assignLongRunning() {
    for (index, longRunning) in longRunning.enumerated() {
      var scope = NameScope(reserved: ReservedNames.longRunningArguments)
      table.longRunning[index].start = parameters(of: longRunning.start, "start", in: &scope)
      if let fetch = longRunning.fetch {
        table.longRunning[index].fetch = parameters(of: fetch.operation, "fetch", in: &scope)
      }
    }
  }

  /// A name that is taken gets the step in front.
  private func parameters(
    of index: Int, _ step: String, in scope: inout NameScope,
  ) -> [String] {
    let names = table.operations[index]
    let body = api.operations[index].body == nil ? [] : [names.body]
    return (names.parameters + body).map { name in
      let wish = NameScope.Wish(
        name: Identifier.bare(name),
        alternatives: [Identifier.member([step, Identifier.bare(name)])])
      return Identifier.escaped(scope.claim(wish, for: 0).name)
    }
  }
}
