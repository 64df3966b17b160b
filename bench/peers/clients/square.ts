import { SquareClient } from "square";
import { verificationsPath, type WireClient } from "../../wire/wire-client.ts";

export const client: WireClient = {
  createCall: "payments.create",
  connect({ baseUrl, timeoutMs }) {
    const square = new SquareClient({
      baseUrl: `${baseUrl}${verificationsPath}`,
      token: "none",
      timeoutInSeconds: timeoutMs / 1000,
    });
    return {
      create: () => square.payments.create({ sourceId: "cash", idempotencyKey: "key-1" }),
      read: () => square.payments.get({ paymentId: "payment-1" }),
    };
  },
};
