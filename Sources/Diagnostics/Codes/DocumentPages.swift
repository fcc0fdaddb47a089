extension Diagnostic.Code {
  /// The pages about objects of OpenAPI, paths, operations, servers and security.
  static let documentPages: [Self: Page] = [
    .unsupportedVersion: Page(
      "a version of OpenAPI that is not supported completely",
      "Martlet reads Swagger 2.0, OpenAPI 3.0 and 3.1. It reads 3.2 as 3.1.",
      fix: "Convert the document to one of these versions."),
    .emptyDocument: Page(
      "a document without content",
      "A document needs paths, components or webhooks.",
      fix: "Check that this is the root file of the document."),
    .missingKey: Page(
      "a required key is missing",
      "OpenAPI requires the key. The object is read without it if that is possible.",
      fix: "Add the key."),
    .unknownKey: Page(
      "a key that OpenAPI does not define here",
      "The key is ignored. Often, it is misspelled or indented too little or too far.",
      fix: "Correct the key, or begin it with 'x-' if it is an extension."),
    .unsupportedKey: Page(
      "a key that Martlet does not support",
      "OpenAPI defines the key, but the client does not take it into account.",
      fix: "Set the code to 'off' if the client does not need the key."),
    .wrongType: Page(
      "a value has another type than OpenAPI requires",
      "For example, a mapping where a sequence is required. The value is ignored if possible.",
      fix: "Write a value of the required type."),
    .looseType: Page(
      "a value has another type, but its meaning is clear",
      "For example, 'true' in quotation marks. Martlet accepts it, and other tools may not.",
      fix: "Write the value as OpenAPI requires, for example without quotation marks."),
    .nullValue: Page(
      "a key without a value",
      "In YAML, a key without a value has the value null. It is treated as absent.",
      fix: "Add the value, or remove the key."),
    .componentName: Page(
      "a component name with characters that OpenAPI does not allow",
      "Allowed are letters, digits, '.', '-' and '_'. Martlet accepts all names.",
      fix: "Rename the component and all references to it."),
    .pathSyntax: Page(
      "a path that is not a template of a URL path",
      """
      A path begins with '/', has a name in each pair of braces, and has no query, fragment or \
      space. What can be read is used. Otherwise, it is an error.
      """,
      fix: "Correct the path. Declare a query as parameters."),
    .duplicatePath: Page(
      "two paths match the same requests",
      "The paths differ only in the names of their parameters, which OpenAPI does not allow.",
      fix: "Put the operations of both paths into one."),
    .ambiguousPath: Page(
      "a request matches two paths, and neither is more specific",
      """
      For example, '/{kind}/mine' and '/users/{id}' both match '/users/mine'. OpenAPI does not \
      say which of them a server uses.
      """,
      fix: "Change one of the paths, or restrict the values of the parameters."),
    .undeclaredPathParameter: Page(
      "a path has a parameter that no operation declares",
      "The parameter has no description and no type. It is treated as a string.",
      fix: "Declare a parameter with this name and 'in: path', or correct the name."),
    .unusedPathParameter: Page(
      "a path parameter that does not occur in the path",
      "Its value cannot be sent, so it is ignored.",
      fix: "Add the parameter to the path in braces, or remove the declaration."),
    .pathParameterNotRequired: Page(
      "a path parameter without 'required: true'",
      "A URL without the value is another URL, so OpenAPI requires 'required: true'.",
      fix: "Add 'required: true'."),
    .invalidMethod: Page(
      "a key of a path that is not an HTTP method in lower case, or a duplicate",
      "The operation is omitted, except if only the letter case is wrong.",
      fix: "Write the method in lower case, and each method once."),
    .duplicateOperationID: Page(
      "two operations with one 'operationId'",
      "The ID names the method of the client, so the second operation is named after its path.",
      fix: "Give each operation an ID of its own."),
    .duplicateParameter: Page(
      "a parameter is declared twice",
      "Two parameters have the same name and location. The first is used.",
      fix: "Remove one of the declarations."),
    .invalidParameter: Page(
      "a parameter without a valid 'name' or 'in'",
      "The client cannot send the parameter, so it is omitted.",
      fix: "Add 'name', and 'in' with one of path, query, header or cookie."),
    .parameterSchema: Page(
      "a parameter without exactly one schema",
      "A parameter has either 'schema' or 'content' with one media type.",
      fix: "Add 'schema' with a type, and remove what is not used."),
    .parameterStyle: Page(
      "a 'style' that is not valid here",
      "Each location of a parameter allows other styles. The standard style is used.",
      fix: "Use a style that the location allows, such as 'simple' for paths and headers."),
    .unsupportedQueryString: Page(
      "a 'querystring' parameter that is not supported",
      "The whole query can be a form of an object without 'encoding'. The parameter is omitted.",
      fix: "Declare a parameter for each name of the query."),
    .invalidHeaderName: Page(
      "a header name with characters that HTTP does not allow",
      "No request or response can contain the header, so it is omitted.",
      fix: "Correct the name. Allowed are letters, digits and some punctuation, without spaces."),
    .reservedHeader: Page(
      "a header that the client or the connection determines",
      """
      OpenAPI ignores parameters named Accept, Content-Type and Authorization, since bodies, \
      responses and security schemes describe them. The header is omitted.
      """,
      fix: "Remove the parameter, and describe the media type or the security scheme."),
    .collectionFormat: Page(
      "a 'collectionFormat' that is not supported here",
      "Swagger 2.0 allows other formats for other locations. Another one is used, or a string.",
      fix: "Use 'csv', or 'multi' in queries and forms."),
    .noUsableServer: Page(
      "a document whose servers are all invalid",
      "Without a server, requests would be sent to another one than the document means.",
      fix: "Correct the URL of at least one server."),
    .invalidServer: Page(
      "a server without a valid URL",
      "The server is omitted.",
      fix: "Correct the URL. Each variable needs a pair of braces."),
    .serverVariable: Page(
      "a variable of a server is incomplete",
      "A variable occurs in the URL, and has a default that is one of its values.",
      fix: "Add the variable to the URL or to 'variables', and give it a default."),
    .serverScheme: Page(
      "a server with another scheme than 'https' or 'http'",
      "A client sends requests only over HTTP.",
      fix: "Add a server with 'https'."),
    .unencryptedServer: Page(
      "a server with 'http'",
      "Everybody on the network can read requests, including their credentials.",
      fix: "Use 'https'."),
    .credentialsInServer: Page(
      "a server URL contains a user name or a password",
      "The URL becomes part of the client's source code.",
      fix: "Remove them from the URL, and declare a security scheme."),
    .unmatchedServers: Page(
      "an operation has servers that do not correspond to those of the document",
      """
      The client has one server. The operation uses the server at the same position, which needs \
      equally many servers.
      """,
      fix: "List the servers of the operation in the order of the document's servers."),
    .invalidSecurityScheme: Page(
      "a security scheme is incomplete or of an unknown type",
      "The client cannot send its credentials, so it is omitted.",
      fix: "Add the missing key, or correct the type."),
    .undeclaredSecurityScheme: Page(
      "a security scheme is used and not declared",
      "The client does not know how to send the credentials, so it sends none.",
      fix: """
        Declare the scheme under 'components', or with 'type' under 'credentials' in the \
        configuration.
        """),
  ]
}
