import type { Behaviour } from "./behaviours.ts";
import { applicant, connect, connectToCreate, create, toldBy } from "./stage.ts";

export const interruptions: Readonly<Record<string, Behaviour>> = {
  "an abort ends the pause before another try": {
    async observe({ server }) {
      const options = { methods: ["GET"], retryAfter: "60" };
      const scenario = await server.scenario("unavailable", options);
      const controller = new AbortController();
      const hooks = { onRetry: () => queueMicrotask(() => controller.abort()) };
      const timeouts = { totalMs: 300_000 };
      const began = performance.now();
      const told = await toldBy(
        connect(scenario.baseUrl, { hooks, timeouts }).tokens.balance({
          signal: controller.signal,
        }),
      );
      const soon = performance.now() - began < 30_000;
      return { told, soon, reads: (await scenario.ledger()).readsOnWire };
    },
    expected: { told: "AbortError", soon: true, reads: 1 },
  },
  "an abort before a create sends nothing": {
    async observe(stage) {
      const scenario = await stage.server.scenario("none");
      const transport = stage.creating ? { transport: stage.creating } : {};
      const told = await toldBy(
        create(stage, scenario, transport, { signal: AbortSignal.abort() }),
      );
      return { told, requests: (await scenario.ledger()).requestsOnWire };
    },
    expected: { told: "AbortError", requests: 0 },
  },
  "an abort after a create was sent leaves its outcome unknown": {
    async observe(stage) {
      const scenario = await stage.server.scenario("late-commit");
      const controller = new AbortController();
      const { verifications } = connectToCreate(stage, scenario);
      const { signal } = controller;
      const told = toldBy(verifications.createWithEmailConsent(applicant(stage), { signal }));
      await scenario.until({ received: 1 });
      controller.abort();
      return { told: await told, requests: (await scenario.ledger()).requestsOnWire };
    },
    expected: { told: "OutcomeUnknownError outcome_unknown", requests: 1 },
  },
  "the time-out of a try covers the reading of the answer": {
    async observe({ server }) {
      const scenario = await server.scenario("slow-bytes", { methods: ["GET"] });
      const options = { retries: 0, timeouts: { tryMs: 300 } };
      return toldBy(connect(scenario.baseUrl, options).tokens.balance());
    },
    expected: "TimeoutError timed_out",
  },
  "waiting says each status and ends with an abort": {
    async observe(stage) {
      const scenario = await stage.server.scenario("none");
      const { verifications } = connectToCreate(stage, scenario);
      const { reference_code } = await verifications.createWithEmailConsent(applicant(stage));
      const controller = new AbortController();
      const statuses: string[] = [];
      const onStatus = (status: string): void => {
        statuses.push(status);
        controller.abort();
      };
      const { signal } = controller;
      return {
        told: await toldBy(verifications.wait(reference_code, { onStatus, signal })),
        statuses,
      };
    },
    expected: { told: "AbortError", statuses: ["ocr_verification"] },
  },
  "waiting returns a verification that is final": {
    async observe() {
      const verification = { reference_code: "EMP-990101-0001", status: "failed" };
      const answer = { status: "success", message: "", data: { verification } };
      const { verifications } = connect("https://api.example.test", {
        fetch: async () => Response.json(answer),
      });
      return (await verifications.wait("EMP-990101-0001")).verification.status;
    },
    expected: "failed",
  },
};
