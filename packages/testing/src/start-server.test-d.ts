import { expectTypeOf, test } from "vitest";
import type { startServer } from "./start-server.ts";

test("a test server can be disposed of by `await using`", () => {
  expectTypeOf<Awaited<ReturnType<typeof startServer>>>().toExtend<AsyncDisposable>();
});
