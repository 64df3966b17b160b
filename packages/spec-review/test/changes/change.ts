import type { ChangeKind } from "../../src/finding.ts";
import { type Loose, libraryApi } from "./library-api.ts";

/** One change of the table, and the gravest thing that a review must say about it. */
export interface Change {
  readonly id: string;
  readonly what: string;
  readonly says: ChangeKind | "nothing";
  readonly base: Loose;
  readonly head: Loose;
}

type Edit = (document: Loose, find: Find) => void;

/** Shorthands for the places that most changes are about. */
interface Find {
  readonly list: Loose;
  readonly add: Loose;
  readonly get: Loose;
  readonly schemas: Loose;
  readonly book: Loose;
  readonly newBook: Loose;
}

function find(document: Loose): Find {
  const { paths, components } = document;
  return {
    list: paths["/books"].get,
    add: paths["/books"].post,
    get: paths["/books/{id}"].get,
    schemas: components.schemas,
    book: components.schemas.Book.properties,
    newBook: components.schemas.NewBook.properties,
  };
}

function edited(edit?: Edit, from = libraryApi()): Loose {
  edit?.(from, find(from));
  return from;
}

/** A change of the library's document by `edit`; `before` prepares both sides. */
export function change(
  says: Change["says"],
  id: string,
  what: string,
  edit: Edit,
  before?: Edit,
): Change {
  return { id, what, says, base: edited(before), head: edited(edit, edited(before)) };
}
