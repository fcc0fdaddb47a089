import IR
import Mustache
import SwiftModel

/// The section of a method that saves the result of an operation as a file, or that returns the
/// values of the result as they arrive.
struct SecondaryMethodView: View {
  static let downloadHeadings = ["Parameters", "Example"]
  static let streamHeadings = ["Example"]

  var name: String
  var isDeprecated: Bool
  /// The method that returns the whole result.
  var operationMethod: String
  var operationAnchor: String
  var signature: SignatureView
  var example: ExampleView?
  var top: String
}

extension SecondaryMethodView {
  init(
    download index: Int, in section: PageOutline.Section, of client: Client,
    _ values: inout ExampleValues,
  ) {
    let folder = SwiftExpression.Argument(
      label: "to", value: ExampleScalars.fileURL("Downloads"))
    self.init(index, section, client, &values, resultType: TypeSpelling.fileURL) { required in
      var call = ExampleView.Call(section.name, required + [folder], result: "file")
      call.isSavedFile = true
      return call
    }
  }

  init(
    stream index: Int, in section: PageOutline.Section, of client: Client,
    _ values: inout ExampleValues,
  ) {
    let type = client.operations[index].response.stream?.type.spelling
    self.init(index, section, client, &values, resultType: type) { required in
      var call = ExampleView.Call(section.name, required, result: "items")
      call.isStream = true
      return call
    }
  }

  /// - Parameter makeCall: Makes the call of the example from the required arguments.
  private init(
    _ index: Int, _ section: PageOutline.Section, _ client: Client,
    _ values: inout ExampleValues, resultType: String?,
    makeCall: ([SwiftExpression.Argument]) -> ExampleView.Call,
  ) {
    let operation = client.operations[index]
    let calls = CallExamples(operation, &values)
    let setUp = SetUpView(client, security: operation.security)
    self.init(
      name: Identifier.bare(section.name),
      isDeprecated: operation.documentation.isDeprecated,
      operationMethod: Markdown.code(Identifier.bare(operation.methodName)),
      operationAnchor: section.operationAnchor,
      signature: SignatureView(section.name, operation, resultType: resultType),
      example: calls.required.map { ExampleView(operation, setUp, call: makeCall($0)) },
      top: section.top,
    )
  }
}
