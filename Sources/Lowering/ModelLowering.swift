import IR
import OpenAPI

extension DocumentLowering {
  /// Types that no operation has: those of calls that the service makes, and of components that
  /// are declared for their own sake.
  mutating func lowerModels() {
    let callbacks = document.paths.flatMap(\.operations).flatMap(\.callbacks)
    for call in document.webhooks + callbacks {
      let body = call.requestBody.flatMap { self.body($0, of: call.name) }
      let responses = call.responses.map { response($0, of: call.name) }
      inboundTypes.received += body.map { $0.contents.map(\.type) } ?? []
      inboundTypes.sent += responses.flatMap { $0.contents.map(\.type) + $0.headers.map(\.type) }
      lowerPending()
    }
    // In an order that is not that of the components, which is nobody's business.
    let components = document.components.filter { schemas[$0].name != .none }
    for id in components.sorted(by: { schemas[$0].spokenName < schemas[$1].spokenName }) {
      if mergesAreTooLarge { return }
      _ = declare(id)
      lowerPending()
    }
  }
}
