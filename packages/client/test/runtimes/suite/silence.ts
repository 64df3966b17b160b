import type { Behaviour } from "./behaviours.ts";
import { applicant, connect, connectToCreate, secrets } from "./stage.ts";

export const silence: Readonly<Record<string, Behaviour>> = {
  "errors and the client print no token and no person": {
    async observe(stage) {
      const scenario = await stage.server.scenario("commit-then-drop");
      const proofylink = connectToCreate(stage, scenario);
      const printed: unknown[] = [proofylink];
      await proofylink.verifications
        .createWithEmailConsent(applicant(stage))
        .catch((error) => printed.push(error));
      await connect("http://127.0.0.1:1", { retries: 0 })
        .tokens.balance()
        .catch((error) => printed.push(error));
      // The caller of the suite searches what the runtime writes to its console.
      for (const thing of printed) console.error(thing);
      const text = printed
        .map((thing) => `${thing} ${(thing as Error).stack} ${json(thing)}`)
        .join();
      const found = Object.entries(secrets).filter(([, secret]) => text.includes(secret));
      return { printed: printed.length, found: found.map(([name]) => name) };
    },
    expected: { printed: 3, found: [] },
  },
  "only a browser is warned that anyone can read the access token": {
    async observe({ creating }) {
      const warnings: string[] = [];
      const warn = (message: string) => void warnings.push(message);
      connect("https://api.example.test", {
        logger: { debug: warn, info: warn, warn, error: warn },
      });
      const warned = warnings.some((text) => /browser.*access ?token/i.test(text));
      return warned === (creating !== undefined);
    },
    expected: true,
  },
};

function json(thing: unknown): string {
  try {
    return JSON.stringify(thing);
  } catch {
    return "";
  }
}
