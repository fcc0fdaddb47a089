import IR
import OpenAPI

/// A required property that goes one way only: to the service, or from it.
struct OneWayProperty {
  var type: TypeTable.ID
  var index: Int
  /// Whether it is `writeOnly`; else it is `readOnly`.
  var isSent: Bool
}

extension DocumentLowering {
  mutating func noteDirection(
    of property: MergedSchema.Property, _ index: Int, in type: TypeTable.ID,
  ) {
    let isReadOnly = property.schemas.contains { schemas[$0].isReadOnly }
    let isWriteOnly = property.schemas.contains { schemas[$0].isWriteOnly }
    if isReadOnly || isWriteOnly {
      oneWayProperties.append(OneWayProperty(type: type, index: index, isSent: isWriteOnly))
    }
  }

  /// Where a record goes the other way as well, it has to do without the property there.
  mutating func relaxOneWayProperties() {
    if oneWayProperties.isEmpty { return }
    let sent = types.reached(from: operations.flatMap(\.sentTypes) + inboundTypes.sent)
    let received = types.reached(
      from: operations.flatMap(\.receivedTypes) + inboundTypes.received)
    for property in oneWayProperties {
      let otherWay = property.isSent ? received : sent
      guard otherWay.contains(property.type),
        case .record(var properties, let additional) = types.shape(of: property.type)
      else { continue }
      properties[property.index].isRequired = false
      types[property.type].shape = .record(properties: properties, additional: additional)
    }
  }
}

extension IR.Operation {
  fileprivate var sentTypes: [TypeReference] {
    parameters.map(\.type) + (body.map { $0.contents.map(\.type) } ?? [])
  }

  fileprivate var receivedTypes: [TypeReference] {
    responses.flatMap { $0.contents.map(\.type) + $0.headers.map(\.type) }
  }
}
