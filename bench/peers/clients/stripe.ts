import Stripe from "stripe";
import { verificationsPath, type WireClient } from "../../wire/wire-client.ts";

// Its methods have their paths at the root of the host; rawRequest takes the same way through it.
export const client: WireClient = {
  createCall: "rawRequest (POST payment_intents)",
  settings: "telemetry: false",
  connect({ baseUrl, timeoutMs }) {
    const { protocol, hostname, port, pathname } = new URL(baseUrl);
    const scheme = protocol === "https:" ? "https" : "http";
    const stripe = new Stripe("sk_test_none", {
      protocol: scheme,
      host: hostname,
      port: port || 443,
      timeout: timeoutMs,
      telemetry: false,
    });
    const path = `${pathname.replace(/\/$/, "")}${verificationsPath}/payment_intents`;
    return {
      create: () => stripe.rawRequest("POST", path, { amount: 100, currency: "idr" }),
      read: () => stripe.rawRequest("GET", `${path}/pi_1`),
    };
  },
};
