import Diagnostics
package import IR

/// Settings of a candidate for a long-running operation.
package struct LongRunningCandidate: Sendable {
  package var settings: LongRunningSettings
  /// All values of the status, in document order.
  package var statuses: [JSONScalar]
}

/// Returns settings for operations that look like long-running ones: a POST whose response has an
/// identifier, and a GET that takes the identifier and returns a status with values for success and
/// for failure or progress. They are candidates, since the document does not state that the
/// operations belong together. The most likely one is the first.
///
/// Invariant: a client with the returned settings has no errors, since each candidate is resolved
/// like the settings of a configuration.
package func longRunningCandidates(of api: API) -> [LongRunningCandidate] {
  let adapted = adaptedAPI(api)
  let search = CandidateSearch(api: adapted.api, aliases: adapted.aliases)
  return search.candidates
}

private struct CandidateSearch {
  let api: API
  let aliases: Aliases
  /// The paths of the operations, by index.
  private let paths: [PathShape]

  init(api: API, aliases: Aliases) {
    self.api = api
    self.aliases = aliases
    paths = api.operations.map { PathShape($0) }
  }

  /// A path, divided at its last parameter: `/jobs/{id}/result`.
  struct PathShape {
    /// The text before the last parameter, without a slash at the end: `/jobs`. Empty if the path
    /// has no parameter.
    var collection = ""
    /// The index of the last parameter; nil if the path has none.
    var parameter: Int?
    /// The text after the last parameter: `/result`. The whole path if it has no parameter.
    var suffix = ""

    init(_ operation: Operation) {
      for part in operation.path {
        switch part {
        case .literal(let text): suffix += text
        case .parameter(let index):
          collection += parameter.map { "\u{7B}\(operation.parameters[$0].wireName)\u{7D}" } ?? ""
          collection += suffix
          suffix = ""
          parameter = index
        case .fixedQuery: break
        }
      }
      if collection.hasSuffix("/") { collection.removeLast() }
    }
  }

  /// A member of a response: the wire names that lead to it, and its type.
  struct Member {
    var path: [String]
    var type: TypeReference
  }

  /// The operation that polls, its parameter for the identifier, and the statuses.
  struct Poll {
    var operation: Int
    var parameter: String
    var status: [String]
    var done: [JSONScalar]
    var failed: [JSONScalar]
    /// All values of the status.
    var statuses: [JSONScalar]
    /// Whether a value of the status means progress.
    var hasProgress: Bool
  }

  var candidates: [LongRunningCandidate] {
    let polls = self.polls
    if polls.isEmpty { return [] }
    var names: Set<String> = []
    let found = api.operations.indices.compactMap {
      start -> (candidate: LongRunningCandidate, likelihood: Int)? in
      guard api.operations[start].method == "POST",
        let candidate = candidate(start, polls), names.insert(candidate.settings.name).inserted
      else { return nil }
      return (
        LongRunningCandidate(settings: candidate.settings, statuses: candidate.poll.statuses),
        likelihood(of: candidate.settings, candidate.poll)
      )
    }
    // Stable, so that equally likely candidates are in document order.
    return found.enumerated()
      .sorted { ($1.element.likelihood, $0.offset) < ($0.element.likelihood, $1.offset) }
      .map(\.element.candidate)
  }

  private func candidate(
    _ start: Int, _ polls: [Poll],
  ) -> (settings: LongRunningSettings, poll: Poll)? {
    let related = polls.filter { isRelated(start, $0) }
    if related.isEmpty { return nil }
    let ids = identifiers(of: start)
    for poll in related {
      for id in ids {
        if let settings = accepted(start, id, poll) { return (settings, poll) }
      }
    }
    return nil
  }

  private func likelihood(of settings: LongRunningSettings, _ poll: Poll) -> Int {
    let words = Words(settings.name).words + Words(paths[poll.operation].collection).words
    let isJob = words.contains { Vocabulary.jobs.contains($0.lowercased()) }
    let facts = [
      settings.fetch != nil, settings.cancel != nil, isJob, isJob, !poll.failed.isEmpty,
      poll.hasProgress, settings.status.count == 1,
    ]
    return facts.count { $0 }
  }

  /// Whether the operation creates the items that the poll reads: its path is the collection of the
  /// poll, or the collection and a verb, as in `/reports/run` for `/reports/{id}`.
  private func isRelated(_ start: Int, _ poll: Poll) -> Bool {
    let path = api.operations[start].pathText
    let collection = paths[poll.operation].collection
    guard !collection.isEmpty, path.hasPrefix(collection) else { return false }
    let rest = path.dropFirst(collection.count)
    if rest.isEmpty || rest == "/" { return true }
    return rest.hasPrefix("/") && Vocabulary.start.contains(rest.dropFirst().lowercased())
  }

  /// Settings with those optional steps that resolve without errors; nil if the settings without
  /// optional steps have errors.
  private func accepted(_ start: Int, _ id: [String], _ poll: Poll) -> LongRunningSettings? {
    let location = api.operations[start].origin.location
    func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: location) }
    func step(_ operation: Int, _ parameter: String) -> LongRunningSettings.Step {
      LongRunningSettings.Step(
        operation: located(api.operations[operation].id.text), id: located(parameter))
    }
    var settings = LongRunningSettings(
      name: name(of: start), origin: api.operations[start].origin,
      start: located(api.operations[start].id.text), id: id.map(located),
      poll: step(poll.operation, poll.parameter), pending: [], status: poll.status.map(located),
      done: .values(poll.done.map(located)), failed: poll.failed.map(located), fetch: nil,
      cancel: nil)
    guard isValid(settings) else { return nil }
    for (index, parameter) in operationsOnItem(of: poll) where api.operations[index].isDownload {
      let complete = settings.with { $0.fetch = step(index, parameter) }
      guard settings.fetch == nil, isValid(complete) else { continue }
      settings = complete
    }
    for (index, parameter) in operationsOnItem(of: poll) where isCancellation(index) {
      let complete = settings.with { $0.cancel = step(index, parameter) }
      guard settings.cancel == nil, isValid(complete) else { continue }
      settings = complete
    }
    return settings
  }

  private func isValid(_ settings: LongRunningSettings) -> Bool {
    !longRunning([settings], of: api, aliases).hasErrors
  }

  /// Returns the other operations whose paths have the collection of the poll, such as
  /// `/jobs/{id}/cancel`, with the wire names of their last parameters.
  private func operationsOnItem(of poll: Poll) -> [(index: Int, parameter: String)] {
    api.operations.indices.compactMap { index in
      guard index != poll.operation, let parameter = paths[index].parameter,
        paths[index].collection == paths[poll.operation].collection
      else { return nil }
      return (index, api.operations[index].parameters[parameter].wireName)
    }
  }

  private func isCancellation(_ index: Int) -> Bool {
    let operation = api.operations[index]
    if operation.method == "GET" { return false }
    let words = Words(paths[index].suffix).words + Words(operation.id.text).words
    return words.contains { Vocabulary.cancellation.contains($0.lowercased()) }
  }

  /// Returns the method's name, such as `runReport` for `startReport`. If an operation has that
  /// name, the verb is another one.
  private func name(of start: Int) -> String {
    let words = Words(api.operations[start].id.text).words
    let isVerb = Vocabulary.start.contains(words.first?.lowercased() ?? "")
    let rest = isVerb ? Array(words.dropFirst()) : words
    let methods = Set(api.operations.map { Identifier.member($0.id.text).lowercased() })
    let names = ["run", "perform", "complete"].map { Identifier.member([$0] + rest) }
    return names.first { !methods.contains($0.lowercased()) } ?? names[0]
  }

  /// Returns the paths of identifiers in the response, those of members named `id` first.
  private func identifiers(of start: Int) -> [[String]] {
    guard let type = api.operations[start].commonSuccessType else { return [] }
    if api.isText(type, aliases) { return [[]] }
    let members = members(of: type).filter { member in
      Vocabulary.identifier.contains(Words(member.path.last ?? "").words.last?.lowercased() ?? "")
        && api.isText(member.type, aliases)
    }
    let isPlain = { (member: Member) in member.path.last?.lowercased() == "id" }
    return (members.filter(isPlain) + members.filter { !isPlain($0) }).map(\.path)
  }

  /// The operations that may be polls: they take an identifier, and return a status.
  private var polls: [Poll] {
    api.operations.indices.compactMap { index in
      let operation = api.operations[index]
      guard operation.method == "GET", !operation.isDownload,
        let parameter = paths[index].parameter,
        Vocabulary.isStatusSuffix(paths[index].suffix), let type = operation.commonSuccessType
      else { return nil }
      for member in members(of: type) where Vocabulary.isStatus(member.path.last ?? "") {
        guard let statuses = statuses(member.type) else { continue }
        return Poll(
          operation: index, parameter: operation.parameters[parameter].wireName,
          status: member.path, done: statuses.done, failed: statuses.failed,
          statuses: statuses.all, hasProgress: statuses.hasProgress)
      }
      return nil
    }
  }

  /// Returns the values of an enumeration that mean success and failure; nil unless some value
  /// means success, and another one means failure or progress.
  private func statuses(
    _ type: TypeReference,
  ) -> (done: [JSONScalar], failed: [JSONScalar], all: [JSONScalar], hasProgress: Bool)? {
    guard case .declared(let id) = aliases.resolved(aliases.nonNull(type)),
      case .enumeration(_, let listed) = api.types.shape(of: id)
    else { return nil }
    func values(in words: Set<String>) -> [JSONScalar] {
      listed.map(\.scalar).filter { value in
        guard case .string(let text) = value else { return false }
        return words.contains(Words(text).words.joined().lowercased())
      }
    }
    let failed = values(in: Vocabulary.failure)
    let hasProgress = !values(in: Vocabulary.progress).isEmpty
    if values(in: Vocabulary.success).isEmpty || failed.isEmpty && !hasProgress { return nil }
    let done = values(in: Vocabulary.success.union(["warning"]))
    return (done, failed, listed.map(\.scalar), hasProgress)
  }

  /// Returns the members of a record, and the members of records among them.
  private func members(of type: TypeReference) -> [Member] {
    let outer = properties(of: type)
    let inner = outer.flatMap { member in
      properties(of: member.type).map { Member(path: member.path + $0.path, type: $0.type) }
    }
    return outer + inner
  }

  private func properties(of type: TypeReference) -> [Member] {
    guard case .declared(let id) = aliases.resolved(aliases.nonNull(type)),
      case .record(let properties, _) = api.types.shape(of: id)
    else { return [] }
    return properties.map { Member(path: [$0.wireName], type: $0.type) }
  }
}

extension LongRunningSettings {
  fileprivate func with(_ change: (inout LongRunningSettings) -> Void) -> LongRunningSettings {
    var settings = self
    change(&settings)
    return settings
  }
}

/// The words by which candidates are recognized, in lower case.
private enum Vocabulary {
  static let start: Set<String> = [
    "start", "create", "post", "submit", "run", "begin", "request", "launch", "add", "enqueue",
    "initiate", "trigger", "generate", "execute",
  ]
  static let identifier: Set<String> = ["id", "uuid", "guid", "sid", "token"]
  static let cancellation: Set<String> = ["cancel", "abort", "stop", "terminate"]
  // Values of a status, without separators: `inprogress` is `IN_PROGRESS`.

  static let success: Set<String> = [
    "done", "complete", "completed", "success", "succeeded", "successful", "succeed", "finished",
    "ready", "ended", "completedwithwarnings", "completedwitherrors", "transcribed",
  ]
  static let failure: Set<String> = [
    "failed", "failure", "fail", "error", "errored", "cancelled", "canceled", "expired", "aborted",
    "terminated", "timedout", "timeout", "rejected",
  ]
  static let progress: Set<String> = [
    "pending", "queued", "running", "inprogress", "processing", "started", "waiting", "scheduled",
    "submitted", "created", "new", "validating", "finalizing", "preparing", "executing", "accepted",
    "building", "working", "active", "queueing", "enqueued",
  ]

  static let jobs: Set<String> = [
    "job", "jobs", "run", "runs", "export", "exports", "import", "imports", "report", "reports",
    "batch", "batches", "task", "tasks", "process", "processes", "processing", "backup", "backups",
    "transcription", "transcriptions", "deploy", "deployment", "deployments", "build", "builds",
    "upload", "uploads", "download", "downloads", "async", "query", "queries",
  ]

  /// Whether the path of an operation that returns a status can end in this text, after the
  /// identifier.
  static func isStatusSuffix(_ suffix: String) -> Bool {
    suffix.isEmpty
      || ["/status", "/state", "/result", "/results", "/progress"].contains(suffix.lowercased())
  }

  static func isStatus(_ name: String) -> Bool {
    let last = Words(name).words.last?.lowercased() ?? ""
    return ["status", "state", "phase"].contains(last)
  }
}
