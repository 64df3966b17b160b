import type { Behaviour } from "./behaviours.ts";
import { applicant, connect, connectToCreate, toldBy } from "./stage.ts";

const gets = ["GET"];

export const reads: Readonly<Record<string, Behaviour>> = {
  "a read is repeated after a 503": {
    async observe({ server }) {
      const options = { methods: gets, times: 1, retryAfter: "0" };
      const scenario = await server.scenario("unavailable", options);
      const balance = await connect(scenario.baseUrl).tokens.balance();
      return { balance, reads: (await scenario.ledger()).readsOnWire };
    },
    expected: { balance: 1000, reads: 2 },
  },
  "a read is repeated after a dropped connection": {
    async observe({ server }) {
      const scenario = await server.scenario("drop-after-read", { methods: gets, times: 1 });
      return connect(scenario.baseUrl).tokens.balance();
    },
    expected: 1000,
  },
  "the list is iterated over its pages": {
    async observe(stage) {
      const scenario = await stage.server.scenario("none");
      const { verifications } = connectToCreate(stage, scenario);
      for (let count = 0; count < 3; count += 1) {
        await verifications.createWithEmailConsent(applicant(stage));
      }
      const codes: string[] = [];
      for await (const row of verifications.list({ per_page: 2 })) codes.push(row.reference_code);
      return { codes, reads: (await scenario.ledger()).readsOnWire };
    },
    expected: { codes: ["EMP-990101-0003", "EMP-990101-0002", "EMP-990101-0001"], reads: 2 },
  },
  "the untyped way down, openapi-fetch, is loaded and works": {
    async observe({ server }) {
      const { http } = connect((await server.scenario("none")).baseUrl);
      const { data } = await http.GET("/api/v1/external/token/balance");
      return data?.data;
    },
    expected: { token: 1000 },
  },
  "a reference code that nobody has is told from a wrong base URL": {
    async observe({ server }) {
      const { baseUrl } = await server.scenario("none");
      const right = toldBy(connect(baseUrl).verifications.get("EMP-990101-9999"));
      const wrong = toldBy(connect(new URL(baseUrl).origin).verifications.get("EMP-990101-9999"));
      return [await right, await wrong];
    },
    expected: ["NotFoundError not_found", "UnexpectedResponseError wrong_base_url"],
  },
  "a redirect is not followed": {
    async observe({ server }) {
      const scenario = await server.scenario("redirect", { methods: gets });
      const told = await toldBy(connect(scenario.baseUrl).tokens.balance());
      return { told, visited: (await scenario.ledger()).list.map(({ path }) => path) };
    },
    expected: {
      told: "UnexpectedResponseError redirected",
      visited: ["/api/v1/external/token/balance"],
    },
  },
  "an answer cut short is no answer": {
    async observe({ server }) {
      const scenario = await server.scenario("cut-body", { methods: gets });
      return toldBy(connect(scenario.baseUrl, { retries: 0 }).tokens.balance());
    },
    expected: "UnexpectedResponseError unexpected_response",
  },
  "a login page is no answer": {
    async observe({ server }) {
      const scenario = await server.scenario("html-200", { methods: gets });
      return toldBy(connect(scenario.baseUrl).tokens.balance());
    },
    expected: "UnexpectedResponseError unexpected_response",
  },
};
