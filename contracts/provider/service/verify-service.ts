// `npm run contracts:verify-service`: holds the service at PROVIDER_URL to the pacts. Reads only, unless
// PROVIDER_ALLOW_CREATES is 1. Exits with 1 when something is broken, with 2 when it could not be found out.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consumers, pactPath, readPact } from "../../pact-file.ts";
import type { StateHandlers } from "../../provider-states.ts";
import type { Verdict } from "../verdicts.ts";
import { verify } from "../verification.ts";
import { arrangements } from "./arrangement.ts";
import { type Plan, planFor } from "./plan.ts";
import { readSettings, type ServiceSettings } from "./settings.ts";

/** The service is in its states already. */
const nothingToDo = Object.fromEntries(
  Object.keys(arrangements).map((state) => [state, () => ({})]),
) as unknown as StateHandlers;

try {
  process.exitCode = await holdToPacts(readSettings(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (process.env.PROVIDER_ALLOW_CREATES === "1") {
    console.error("Creates may have been sent and tokens may be spent: look at the list first.");
  }
  process.exitCode = 2;
}

async function holdToPacts(settings: ServiceSettings): Promise<number> {
  const plans = consumers.map((consumer) => ({
    consumer,
    plan: planFor(readPact(pactPath(consumer)), settings.known, settings),
  }));
  announce(
    settings,
    plans.map(({ plan }) => plan),
  );
  const counts = { kept: 0, broken: 0, notAsked: 0 };
  for (const { consumer, plan } of plans) {
    for (const { description, breaches } of await ask(settings, plan)) {
      counts[breaches.length === 0 ? "kept" : "broken"] += 1;
      console.log(
        `${breaches.length === 0 ? "kept     " : "BROKEN   "}  ${consumer} · ${description}`,
      );
      for (const breach of breaches) console.log(`             ${breach}`);
    }
    for (const { description, because } of plan.notAsked) {
      counts.notAsked += 1;
      console.log(`NOT ASKED  ${consumer} · ${description}\n             ${because}`);
    }
  }
  const { kept, broken, notAsked } = counts;
  console.log(
    `\n${kept} kept, ${broken} broken, ${notAsked} NOT ASKED: of those nothing is known.`,
  );
  return broken > 0 ? 1 : 0;
}

function announce({ url, allowCreates }: ServiceSettings, plans: readonly Plan[]): void {
  const requests = plans.flatMap(({ asked }) => asked.interactions);
  const creates = requests.filter(({ request }) => request.method !== "GET").length;
  console.log(`Asking ${new URL(url).origin} ${requests.length} questions.`);
  if (allowCreates) console.log(`${creates} of them CREATE a verification; each spends a token.`);
  console.log("");
}

/** Without the values that the service answered: they can be somebody's. */
async function ask(settings: ServiceSettings, { asked }: Plan): Promise<Verdict[]> {
  if (asked.interactions.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "proofylink-service-"));
  const pact = join(folder, "pact.json");
  try {
    writeFileSync(pact, JSON.stringify(asked));
    return await verify({ ...settings, states: nothingToDo, valuesArePersonal: true }, pact);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
