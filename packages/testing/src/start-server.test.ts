import { expect, test } from "vitest";
import { startServer } from "./start-server.ts";

test("answers on a free port of the loopback until its block ends", async () => {
  let url: string;
  {
    await using server = await startServer((_request, response) => response.end("hello"));
    url = server.url;
    const response = await fetch(url);
    expect(await response.text()).toBe("hello");
  }
  await expect(fetch(url)).rejects.toThrow();
});
