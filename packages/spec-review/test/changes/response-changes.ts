import { type Change, change } from "./change.ts";

const json = "application/json";

/** Changes of what may come back. */
export const responseChanges: readonly Change[] = [
  change("breaking", "R01", "required field removed", (_, { schemas, book }) => {
    delete book.title;
    schemas.Book.required = ["id", "state", "owner"];
  }),
  change("breaking", "R02", "optional field removed", (_, { book }) => {
    delete book.subtitle;
  }),
  change("breaking", "R03", "field renamed", (_, { schemas, book }) => {
    book.name = book.title;
    delete book.title;
    schemas.Book.required = ["id", "name", "state", "owner"];
  }),
  change("breaking", "R04", "required field becomes optional", (_, { schemas }) => {
    schemas.Book.required = ["id", "state", "owner"];
  }),
  change("breaking", "R05", "field may be null", (_, { book }) => {
    book.title.type = ["string", "null"];
  }),
  change("breaking", "R06", "type changed", (_, { book }) => {
    book.id.type = "string";
  }),
  change("breaking", "R07", "integer widened to number", (_, { book }) => {
    book.id.type = "number";
  }),
  change("breaking", "R08", "enum value added", (_, { book }) => {
    book.state.enum.push("sold");
  }),
  change("breaking", "R09", "enum becomes any text", (_, { book }) => {
    delete book.state.enum;
  }),
  change("breaking", "R10", "format changed", (_, { book }) => {
    book.printed_at.format = "date";
  }),
  change("breaking", "R11", "format removed", (_, { book }) => {
    delete book.printed_at.format;
  }),
  change("breaking", "R12", "maxLength raised", (_, { book }) => {
    book.title.maxLength = 300;
  }),
  change("breaking", "R13", "maxLength removed", (_, { book }) => {
    delete book.title.maxLength;
  }),
  change("breaking", "R14", "minimum lowered", (_, { book }) => {
    book.id.minimum = -5;
  }),
  change("breaking", "R15", "maximum removed", (_, { book }) => {
    delete book.id.maximum;
  }),
  change("breaking", "R16", "pattern removed", (_, { book }) => {
    delete book.genres.items.pattern;
  }),
  change("breaking", "R37", "pattern promises less", (_, { book }) => {
    book.genres.items.pattern = "^[a-z-]+$";
  }),
  change("breaking", "R17", "minItems lowered", (_, { book }) => {
    book.genres.minItems = 0;
  }),
  change("breaking", "R18", "field of a nullable object removed", (_, { book }) => {
    delete book.borrower.properties.since;
  }),
  change("breaking", "R19", "required field of a nullable object optional", (_, { book }) => {
    book.borrower.required = [];
  }),
  change("breaking", "R20", "branch added to a oneOf", (_, { book }) => {
    book.cover.oneOf.push({
      type: "object",
      required: ["none"],
      properties: { none: { type: "boolean" } },
    });
  }),
  change("breaking", "R21", "object becomes a list of objects", (_, { schemas, book }) => {
    book.owner = { type: "array", items: { $ref: "#/components/schemas/Person" } };
    return schemas;
  }),
  change("breaking", "R22", "values of a map change type", (_, { book }) => {
    book.labels.additionalProperties.type = "number";
  }),
  change("breaking", "R23", "field of a shared component removed, nested", (_, { schemas }) => {
    delete schemas.Person.properties.email;
  }),
  change("breaking", "R24", "success status changed", (_, { add }) => {
    add.responses["200"] = add.responses["201"];
    delete add.responses["201"];
  }),
  change("behaviour", "R25", "second success status added", (_, { add }) => {
    add.responses["202"] = { description: "Later." };
  }),
  change("breaking", "R26", "media type of a success removed", (_, { get }) => {
    delete get.responses["200"].content["application/xml"];
  }),
  change("breaking", "R27", "media type of a success replaced", (_, { list }) => {
    const { content } = list.responses["200"];
    content["application/hal+json"] = content[json];
    delete content[json];
  }),
  change("breaking", "R28", "media type of an error replaced", (_, { add }) => {
    add.responses["422"] = structuredClone(add.responses["422"]);
    const { content } = add.responses["422"];
    content["application/problem+json"] = content[json];
    delete content[json];
  }),
  change("breaking", "R29", "error status removed", (_, { get }) => {
    delete get.responses["404"];
  }),
  change("breaking", "R30", "shape of an error changed", (_, { schemas }) => {
    schemas.Problem.properties.errors.additionalProperties = { type: "string" };
  }),
  change("breaking", "R31", "required header removed", (_, { list }) => {
    delete list.responses["200"].headers["X-Total"];
  }),
  change("breaking", "R32", "optional header removed", (_, { list }) => {
    delete list.responses["200"].headers["X-Next"];
  }),
  change("breaking", "R33", "required header becomes optional", (_, { list }) => {
    list.responses["200"].headers["X-Total"].required = false;
  }),
  change("breaking", "R34", "type of a header changed", (_, { list }) => {
    list.responses["200"].headers["X-Total"].schema.type = "string";
  }),
  change("breaking", "R35", "body of a success removed", (_, { get }) => {
    delete get.responses["200"].content;
  }),
  change("breaking", "R36", "success body becomes anything", (_, { get }) => {
    get.responses["200"].content[json].schema = {};
  }),
];
