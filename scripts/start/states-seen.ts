import { setInterval } from "node:timers/promises";

interface Row {
  readonly reference_code: string;
  readonly status: string;
}

const everyMs = 100;

/** The states that each verification of a server went through until `done`, by reference code. */
export async function statesSeen(
  { url, accessToken }: { readonly url: string; readonly accessToken: string },
  done: Promise<unknown>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const seen = new Map<string, string[]>();
  const look = async (): Promise<void> => {
    const headers = { authorization: `Bearer ${accessToken}`, accept: "application/json" };
    const answer = await fetch(`${url}/api/v1/external/verifications`, { headers });
    const { data } = (await answer.json()) as { data: readonly Row[] };
    for (const { reference_code, status } of data) {
      const states = seen.get(reference_code) ?? [];
      if (states.at(-1) !== status) states.push(status);
      seen.set(reference_code, states);
    }
  };
  const over = new AbortController();
  const finish = () => over.abort();
  done.then(finish, finish);
  try {
    for await (const _ of setInterval(everyMs, undefined, { signal: over.signal })) await look();
  } catch (error) {
    if (!over.signal.aborted) throw error;
  }
  await look();
  return seen;
}
