/** A small API in which every change of the table can happen: a library that lends books. */
export function libraryApi() {
  return structuredClone(document);
}

/** The document; loose, since the changes put anything anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: a change may write what no type of OpenAPI allows.
export type Loose = any;

const problem = {
  description: "A refusal.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

const book = {
  type: "object",
  required: ["id", "title", "state", "owner"],
  properties: {
    id: { type: "integer", minimum: 1, maximum: 100_000 },
    title: { type: "string", minLength: 1, maxLength: 100, description: "What the cover says." },
    state: { type: "string", enum: ["in", "out", "lost"] },
    subtitle: { type: "string", maxLength: 200 },
    printed_at: { type: "string", format: "date-time" },
    weight: { type: ["number", "null"], minimum: 0 },
    genres: {
      type: "array",
      minItems: 1,
      maxItems: 5,
      items: { type: "string", pattern: "^[a-z]+$" },
    },
    owner: { $ref: "#/components/schemas/Person" },
    borrower: {
      type: ["object", "null"],
      required: ["name"],
      properties: { name: { type: "string" }, since: { type: "string", format: "date" } },
    },
    cover: {
      oneOf: [
        { type: "object", required: ["colour"], properties: { colour: { type: "string" } } },
        { type: "object", required: ["picture"], properties: { picture: { type: "string" } } },
      ],
    },
    labels: { type: "object", additionalProperties: { type: "string", maxLength: 20 } },
  },
};

const newBook = {
  type: "object",
  required: ["title", "isbn"],
  additionalProperties: false,
  properties: {
    title: { type: "string", minLength: 1, maxLength: 100 },
    isbn: { type: "string", pattern: "^[0-9]{13}$" },
    language: { type: "string", enum: ["id", "en", "nl"], default: "id" },
    copies: { type: "integer", minimum: 1, maximum: 10 },
    note: { type: ["string", "null"], maxLength: 500 },
    bought_on: { type: "string", format: "date" },
    genres: { type: "array", maxItems: 5, items: { type: "string" } },
    shelf: { type: "object", required: ["row"], properties: { row: { type: "integer" } } },
  },
};

const document = {
  openapi: "3.1.0",
  info: { title: "Library", version: "1.0.0" },
  servers: [{ url: "https://library.example/v1" }],
  security: [{ token: [] }],
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        tags: ["books"],
        summary: "List books.",
        parameters: [
          { name: "q", in: "query", schema: { type: "string", maxLength: 50 } },
          {
            name: "sort",
            in: "query",
            schema: { type: "string", enum: ["title", "newest"], default: "title" },
          },
          { name: "X-Trace", in: "header", schema: { type: "string" } },
        ],
        responses: {
          "200": {
            description: "A page of books.",
            headers: {
              "X-Total": { required: true, schema: { type: "integer" } },
              "X-Next": { schema: { type: "string" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["books"],
                  properties: {
                    books: { type: "array", items: { $ref: "#/components/schemas/Book" } },
                  },
                },
              },
            },
          },
          "401": problem,
        },
      },
      post: {
        operationId: "addBook",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/NewBook" } },
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["title", "scan"],
                properties: {
                  title: { type: "string" },
                  scan: { type: "string", contentMediaType: "image/jpeg" },
                },
              },
              encoding: { scan: { contentType: "image/jpeg" } },
            },
          },
        },
        responses: {
          "201": {
            description: "Added.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } },
          },
          "401": problem,
          "422": problem,
        },
      },
    },
    "/books/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
      get: {
        operationId: "getBook",
        responses: {
          "200": {
            description: "The book.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Book" } },
              "application/xml": { schema: { type: "string" } },
            },
          },
          "404": problem,
        },
      },
      delete: { operationId: "removeBook", responses: { "204": { description: "Gone." } } },
    },
  },
  components: {
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
    schemas: {
      Book: book,
      NewBook: newBook,
      Person: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, email: { type: "string", format: "email" } },
      },
      Problem: {
        type: "object",
        required: ["message"],
        properties: {
          message: { type: "string" },
          errors: {
            type: "object",
            additionalProperties: { type: "array", items: { type: "string" } },
          },
        },
      },
    },
  },
};
