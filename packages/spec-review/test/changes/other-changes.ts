import { type Change, change } from "./change.ts";

/** Changes of operations, names, security and the document as a whole. */
export const otherChanges: readonly Change[] = [
  change("breaking", "O01", "operation removed", (document) => {
    delete document.paths["/books/{id}"].delete;
  }),
  change("breaking", "O02", "path removed", (document) => {
    delete document.paths["/books/{id}"];
  }),
  change("breaking", "O03", "path renamed", (document) => {
    document.paths["/titles"] = document.paths["/books"];
    delete document.paths["/books"];
  }),
  change("breaking", "O04", "method changed", (document) => {
    const path = document.paths["/books"];
    path.put = path.post;
    delete path.post;
  }),
  change("breaking", "O05", "operationId renamed", (_, { list }) => {
    list.operationId = "allBooks";
  }),
  change("breaking", "O06", "operationId removed", (_, { list }) => {
    delete list.operationId;
  }),
  change("breaking", "O07", "bearer token becomes an API key", (document) => {
    document.components.securitySchemes.token = { type: "apiKey", in: "header", name: "X-Key" };
  }),
  change("breaking", "O08", "bearer becomes basic", (document) => {
    document.components.securitySchemes.token.scheme = "basic";
  }),
  change("breaking", "O09", "a second scheme is needed", (document) => {
    document.components.securitySchemes.key = { type: "apiKey", in: "header", name: "X-Key" };
    document.security = [{ token: [], key: [] }];
  }),
  change(
    "breaking",
    "O10",
    "security added to an open operation",
    (_, { get }) => {
      delete get.security;
    },
    (_, { get }) => {
      get.security = [];
    },
  ),
  change(
    "breaking",
    "O11",
    "an alternative scheme removed",
    (document) => {
      document.security = [{ token: [] }];
    },
    (document) => {
      document.components.securitySchemes.key = { type: "apiKey", in: "header", name: "X-Key" };
      document.security = [{ token: [] }, { key: [] }];
    },
  ),
  change("behaviour", "O12", "security removed from everything", (document) => {
    document.security = [];
  }),
  change("breaking", "O13", "server's base path changed", (document) => {
    document.servers[0].url = "https://library.example/v2";
  }),
  change("breaking", "O14", "path parameter's schema narrowed by maximum", (document) => {
    document.paths["/books/{id}"].parameters[0].schema.maximum = 1000;
  }),
  change("behaviour", "O15", "operation deprecated", (_, { get }) => {
    get.deprecated = true;
  }),
  change("behaviour", "O16", "field deprecated", (_, { book }) => {
    book.subtitle.deprecated = true;
  }),
  change("added", "O17", "operation added", (document) => {
    document.paths["/people"] = {
      get: { operationId: "listPeople", responses: { "204": { description: "None." } } },
    };
  }),
  change("added", "O18", "optional query parameter added", (_, { list }) => {
    list.parameters.push({ name: "page", in: "query", schema: { type: "integer" } });
  }),
  change("added", "O19", "optional field of a request added", (_, { newBook }) => {
    newBook.publisher = { type: "string" };
  }),
  change("added", "O20", "field of an answer added", (_, { book }) => {
    book.publisher = { type: "string" };
  }),
  change("added", "O21", "error status added", (_, { list }) => {
    list.responses["429"] = structuredClone(list.responses["401"]);
  }),
  change("added", "O22", "media type of a request added", (_, { add }) => {
    add.requestBody.content["application/xml"] = { schema: { type: "string" } };
  }),
  change("added", "O23", "optional header of an answer added", (_, { get }) => {
    get.responses["200"].headers = { "X-Age": { schema: { type: "integer" } } };
  }),
  change("added", "O24", "enum value of a request added", (_, { newBook }) => {
    newBook.language.enum.push("fr");
  }),
  change("breaking", "O25", "path parameter renamed", (document) => {
    const path = document.paths["/books/{id}"];
    path.parameters[0].name = "book_id";
    document.paths["/books/{book_id}"] = path;
    delete document.paths["/books/{id}"];
  }),
];

/** Harmless changes: whatever a review says about them, it may not be worse than `says`. */
export const controls: readonly Change[] = [
  change("docs", "N01", "description edited", (_, { book }) => {
    book.title.description = "The words on the cover.";
  }),
  change("docs", "N02", "summary edited", (_, { list }) => {
    list.summary = "Books.";
  }),
  change("docs", "N03", "example added", (_, { book }) => {
    book.title.examples = ["A tale"];
  }),
  change("nothing", "N04", "order of properties and paths", (document) => {
    const { Book } = document.components.schemas;
    Book.properties = Object.fromEntries(Object.entries(Book.properties).reverse());
    document.paths = Object.fromEntries(Object.entries(document.paths).reverse());
  }),
  change("nothing", "N05", "component renamed", (document) => {
    const text = JSON.stringify(document).replaceAll("schemas/Person", "schemas/Human");
    Object.assign(document, JSON.parse(text));
    const { schemas } = document.components;
    schemas.Human = schemas.Person;
    delete schemas.Person;
  }),
  change("nothing", "N06", "inline schema moved to a component", (document, { book, schemas }) => {
    schemas.Borrower = book.borrower;
    schemas.Book.properties.borrower = { $ref: "#/components/schemas/Borrower" };
    return document;
  }),
  change("added", "N07", "request bounds loosened", (_, { newBook }) => {
    newBook.title.maxLength = 300;
    newBook.copies.minimum = 0;
  }),
  change("added", "N08", "request field becomes optional", (_, { schemas }) => {
    schemas.NewBook.required = ["title"];
  }),
  change("added", "N09", "request takes null too", (_, { newBook }) => {
    newBook.title.type = ["string", "null"];
  }),
  change("added", "N10", "pattern of a request removed", (_, { newBook }) => {
    delete newBook.isbn.pattern;
  }),
  change("added", "N29", "pattern of a request takes more", (_, { newBook }) => {
    newBook.isbn.pattern = "^[0-9]{10}([0-9]{3})?$";
  }),
  change("added", "N30", "pattern of an answer promises more", (_, { book }) => {
    book.genres.items.pattern = "^[a-z]{1,40}$";
  }),
  change("added", "N11", "enum value of an answer removed", (_, { book }) => {
    book.state.enum = ["in", "out"];
  }),
  change("added", "N12", "answer's field becomes required", (_, { schemas }) => {
    schemas.Book.required.push("subtitle");
  }),
  change("added", "N13", "answer's bounds tightened", (_, { book }) => {
    book.title.maxLength = 80;
    book.id.minimum = 10;
  }),
  change("added", "N14", "answer's field no longer null", (_, { book }) => {
    book.weight.type = "number";
  }),
  change("added", "N15", "integer widened to number in a request", (_, { newBook }) => {
    newBook.copies.type = "number";
  }),
  change("added", "N16", "format added to an answer", (_, { book }) => {
    book.title.format = "email";
  }),
  change("nothing", "N17", "schema wrapped in an allOf of one", (_, { book }) => {
    book.owner = { allOf: [{ $ref: "#/components/schemas/Person" }] };
  }),
  change("nothing", "N18", "type written as a list of one", (_, { newBook }) => {
    newBook.copies.type = ["integer"];
  }),
  change("nothing", "N19", "nullable written as anyOf", (_, { newBook }) => {
    newBook.note = { anyOf: [{ type: "string", maxLength: 500 }, { type: "null" }] };
  }),
  change(
    "nothing",
    "N20",
    "const written as an enum of one",
    (_, { newBook }) => {
      newBook.kind = { enum: ["book"] };
    },
    (_, { newBook }) => {
      newBook.kind = { const: "book" };
    },
  ),
  change("nothing", "N21", "order of enum values and required", (_, { schemas, newBook }) => {
    newBook.language.enum = ["nl", "en", "id"];
    schemas.NewBook.required = ["isbn", "title"];
  }),
  change("nothing", "N22", "parameter moved from operation to path", (document) => {
    const path = document.paths["/books/{id}"];
    path.get.parameters = path.parameters;
    path.delete.parameters = path.parameters;
    delete path.parameters;
  }),
  change("nothing", "N23", "same security, said per operation", (document, { list, add, get }) => {
    for (const operation of [list, add, get, document.paths["/books/{id}"].delete]) {
      operation.security = [{ token: [] }];
    }
    delete document.security;
  }),
  change(
    "nothing",
    "N28",
    "default style of a parameter and a header written out",
    (_, { list }) => {
      Object.assign(list.parameters[0], { style: "form", explode: true });
      Object.assign(list.responses["200"].headers["X-Total"], { style: "simple", explode: false });
    },
  ),
  change("nothing", "N25", "version and unused component", (document, { schemas }) => {
    document.info.version = "1.0.1";
    schemas.Unused = { type: "string" };
  }),
  change("added", "N26", "security no longer needed by one operation", (_, { get }) => {
    get.security = [{ token: [] }, {}];
  }),
  change("added", "N27", "alternative scheme added", (document) => {
    document.components.securitySchemes.key = { type: "apiKey", in: "header", name: "X-Key" };
    document.security = [{ token: [] }, { key: [] }];
  }),
];
