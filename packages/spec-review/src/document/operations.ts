import type { OperationName } from "../finding.ts";
import type { Direction } from "../schema/view.ts";
import { methods } from "./canonical-document.ts";
import { isObject, type JsonObject, listOf, objectOf } from "./json.ts";
import { below, follow, type Located, type Pointer } from "./pointer.ts";

/** A place of an operation that holds a schema. */
export interface Slot {
  /** What pairs it with the slot of the other document. */
  readonly key: string;
  /** What a reviewer calls it. */
  readonly label: string;
  readonly direction: Direction;
  readonly schema: Located;
}

/** One operation with everything in it that has a schema. */
export interface Operation {
  readonly name: OperationName;
  /** What pairs it with the operation of the other document: names of path parameters do not count. */
  readonly key: string;
  readonly pointer: Pointer;
  readonly value: JsonObject;
  readonly slots: readonly Slot[];
}

/** Every operation of a canonical document: those of the paths, the webhooks and the callbacks. */
export function operationsOf(document: JsonObject): Operation[] {
  const paths = Object.keys(objectOf(document.paths)).flatMap((path) =>
    operationsAt(document, below("#/paths", path), path, false),
  );
  const webhooks = Object.keys(objectOf(document.webhooks)).flatMap((name) =>
    operationsAt(document, below("#/webhooks", name), name, true),
  );
  return [...paths, ...webhooks];
}

function operationsAt(
  document: JsonObject,
  pointer: Pointer,
  path: string,
  called: boolean,
): Operation[] {
  const item = follow(document, pointer);
  if (item === undefined) return [];
  return methods.flatMap((method) => {
    const value = item.value[method];
    if (!isObject(value)) return [];
    const at = below(item.pointer, method);
    const operationId = typeof value.operationId === "string" ? value.operationId : undefined;
    const name = {
      method: called ? "webhook" : method,
      path,
      ...(operationId === undefined ? {} : { operationId }),
    };
    const operation = {
      name,
      key: `${called ? "webhook " : ""}${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`,
      pointer: at,
      value,
      slots: slotsOf(document, at, value, path, called),
    };
    return [operation, ...callbacksOf(document, at, value)];
  });
}

function callbacksOf(document: JsonObject, pointer: Pointer, value: JsonObject): Operation[] {
  return Object.keys(objectOf(value.callbacks)).flatMap((name) => {
    const callback = follow(document, below(pointer, "callbacks", name));
    return Object.keys(callback?.value ?? {}).flatMap((expression) =>
      callback === undefined || expression.startsWith("x-")
        ? []
        : operationsAt(
            document,
            below(callback.pointer, expression),
            `${name} ${expression}`,
            true,
          ),
    );
  });
}

/** What the API sends by itself goes the other way round. */
function direct(direction: Direction, called: boolean): Direction {
  if (!called) return direction;
  return direction === "request" ? "response" : "request";
}

function slotsOf(
  document: JsonObject,
  pointer: Pointer,
  value: JsonObject,
  path: string,
  called: boolean,
): Slot[] {
  const placed = (key: string, label: string, at: Pointer, direction: Direction): Slot[] => {
    const schema = located(document, at);
    return schema === undefined
      ? []
      : [{ key, label, direction: direct(direction, called), schema }];
  };
  const inContent = (key: string, label: string, at: Pointer, direction: Direction): Slot[] =>
    Object.keys(objectOf(follow(document, at)?.value.content)).flatMap((type) => {
      const media = below(follow(document, at)!.pointer, "content", type, "schema");
      return placed(`${key} ${type}`, `${label}, ${type}`, media, direction);
    });
  const parameters = [...listOf(value.parameters).keys()].flatMap((index) => {
    const at = follow(document, below(pointer, "parameters", index));
    if (at === undefined) return [];
    const name = parameterKey(at.value, path);
    const label = `${at.value.in} parameter ${at.value.name}`;
    return [
      ...placed(name, label, below(at.pointer, "schema"), "request"),
      ...inContent(name, label, at.pointer, "request"),
    ];
  });
  const body = inContent("body", "request body", below(pointer, "requestBody"), "request");
  const answers = Object.keys(objectOf(value.responses)).flatMap((status) => {
    const at = below(pointer, "responses", status);
    const response = follow(document, at);
    const headers = Object.keys(objectOf(response?.value.headers)).flatMap((header) => {
      const place = follow(document, below(response!.pointer, "headers", header));
      const key = `${status} header ${header.toLowerCase()}`;
      const label = `${status} response, header ${header}`;
      return place === undefined
        ? []
        : placed(key, label, below(place.pointer, "schema"), "response");
    });
    return [...inContent(status, `${status} response`, at, "response"), ...headers];
  });
  return [...parameters, ...body, ...answers];
}

// The node itself, not what it refers to: a reference may have constraints beside it. A body without
// a schema may be anything.
function located(document: JsonObject, pointer: Pointer): Located | undefined {
  const parent = follow(document, pointer.slice(0, pointer.lastIndexOf("/")));
  if (parent === undefined || parent.value.content !== undefined) return undefined;
  const value = parent.value.schema;
  return { value: isObject(value) ? value : {}, pointer };
}

/** Path parameters are known by their position, headers whatever their case. */
function parameterKey(parameter: JsonObject, path: string): string {
  const name = String(parameter.name);
  if (parameter.in === "header") return `header ${name.toLowerCase()}`;
  if (parameter.in !== "path") return `${parameter.in} ${name}`;
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, found]) => found);
  return `path ${names.indexOf(name)}`;
}
