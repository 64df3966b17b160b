import { Configuration, PlaidApi } from "plaid";
import { verificationsPath, type WireClient } from "../../wire/wire-client.ts";

// Its reads are POSTs too.
export const client: WireClient = {
  createCall: "identityVerificationCreate",
  settings: "baseOptions.timeout (axios's)",
  connect({ baseUrl, timeoutMs }) {
    const configuration = new Configuration({
      basePath: `${baseUrl}${verificationsPath}`,
      baseOptions: { timeout: timeoutMs },
    });
    const plaid = new PlaidApi(configuration);
    return {
      create: async () => {
        const request = { is_shareable: false, template_id: "template-1", gave_consent: true };
        return (await plaid.identityVerificationCreate(request)).data;
      },
      read: async () => {
        const request = { identity_verification_id: "verification-1" };
        return (await plaid.identityVerificationGet(request)).data;
      },
    };
  },
};
