import { startServer } from "@proofylink/testing";
import { expect, test } from "vitest";
import { createProofylink, imageFromBytes } from "./index.ts";

test("smoke", async () => {
  const seen: string[] = [];
  await using server = await startServer((request, response) => {
    seen.push(
      `${request.method} ${request.url} ${request.headers.authorization} ${request.headers["content-type"]} ${request.headers.accept} ${request.headers["content-length"]}`,
    );
    request.resume().on("end", () => {
      response.setHeader("content-type", "application/json");
      if (request.method === "POST") {
        response.statusCode = 201;
        response.end(
          JSON.stringify({
            status: "success",
            message: "m",
            data: {
              reference_code: "EMP-1",
              status: "ocr_verification",
              consent_method: "email",
              created_at: "2026-02-11T10:27:41.000000Z",
            },
          }),
        );
      } else response.end(JSON.stringify({ status: "success", data: { token: 10 } }));
    });
  });
  const proofylink = createProofylink({ baseUrl: server.url, accessToken: "abc" });
  expect(await proofylink.tokens.balance()).toBe(10);
  const created = await proofylink.verifications.createWithEmailConsent({
    verification_type_id: 1,
    id_number: "9999010101900001",
    full_name: "BUDI CONTOH",
    email: "budi@example.com",
    phone_number: "081200000001",
    ktp_image: await imageFromBytes(
      await (await import("@proofylink/testing")).readSpecimen("ktp-specimen.jpg"),
    ),
  });
  console.log(created, seen);
  const { data } = await proofylink.http.GET("/api/v1/external/token/balance");
  expect(data?.data.token).toBe(10);
  console.log(proofylink);
});
