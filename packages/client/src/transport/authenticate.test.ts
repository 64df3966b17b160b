import { expect, test } from "vitest";
import { startApi, success } from "../../test/start-api.ts";
import { createProofylink } from "../index.ts";

test("a function is asked for the token at each try", async () => {
  await using api = await startApi((_received, number) =>
    number === 1
      ? { status: 503, headers: { "retry-after": "0" }, body: {} }
      : success({ token: 1 }),
  );
  let calls = 0;
  const accessToken = async () => `token-${++calls}`;
  await createProofylink({ baseUrl: api.url, accessToken }).tokens.balance();
  expect(api.received.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer token-1",
    "Bearer token-2",
  ]);
});

test.each(["se cret", "sécret", "secret\n", "", undefined, 5])(
  "%j is refused without being repeated",
  async (token) => {
    await using api = await startApi(() => success({ token: 1 }));
    const proofylink = createProofylink({ baseUrl: api.url, accessToken: () => token as string });
    const error = await proofylink.tokens.balance().catch((e) => e);
    expect(error).toMatchObject({
      name: "InvalidInputError",
      errors: { accessToken: [expect.any(String)] },
    });
    expect(JSON.stringify(error)).not.toMatch(/s[eé]\s?cret/);
    expect(api.received).toHaveLength(0);
  },
);

test("what a token function throws is heard as it is", async () => {
  const accessToken = () => Promise.reject(new Error("vault is sealed"));
  const proofylink = createProofylink({ baseUrl: "https://example.test", accessToken });
  await expect(proofylink.tokens.balance()).rejects.toThrow("vault is sealed");
});
