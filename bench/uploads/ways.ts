import { createReadStream, openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { Agent, type IncomingMessage, request } from "node:http";
import {
  createProofylink,
  fetchTransport,
  OutgoingRequest,
  type Transport,
} from "@proofylink/client";
import { imageFromFile, nodeTransport } from "@proofylink/client/node";
import { request as undiciRequest } from "undici";
import { fileBody } from "./file-body.ts";

/** Uploads the file at `path` once. */
export type Upload = (path: string) => Promise<unknown>;

/** The first is the floor. Each is made in a process that runs nothing else. */
export const uploadWays: Readonly<Record<string, (baseUrl: string) => Upload>> = {
  "node:http, the bare file as a stream": (baseUrl) => {
    const agent = new Agent({ keepAlive: true });
    return (path) => bareHttp(uploadUrl(baseUrl), agent, path);
  },
  "nodeTransport, multipart from disk": (baseUrl) => through(nodeTransport(), baseUrl),
  "whole client, nodeTransport": (baseUrl) => wholeClient(nodeTransport(), baseUrl),
  "undici.request, the bare file as a stream": (baseUrl) => async (path) => {
    const body = createReadStream(path);
    return (await undiciRequest(uploadUrl(baseUrl), { method: "POST", body })).body.json();
  },
  "fetchTransport, multipart from disk": (baseUrl) => through(fetchTransport(), baseUrl),
  "whole client, fetchTransport": (baseUrl) => wholeClient(fetchTransport(), baseUrl),
  "fetch, openAsBlob in FormData": (baseUrl) => (path) => formData(baseUrl, openAsBlob(path)),
  "fetch, readFile in FormData": (baseUrl) => (path) =>
    formData(
      baseUrl,
      readFile(path).then((bytes) => new Blob([bytes])),
    ),
};

function uploadUrl(baseUrl: string): string {
  return `${baseUrl}/api/v1/external/verifications/email-consent`;
}

function through(transport: Transport, baseUrl: string): Upload {
  return async (path) => {
    const init = { method: "POST", kind: "create", body: await fileBody(path) } as const;
    const response = await transport(new OutgoingRequest(uploadUrl(baseUrl), init));
    return response.json();
  };
}

function wholeClient(transport: Transport, baseUrl: string): Upload {
  const { verifications } = createProofylink({ baseUrl, accessToken: "0123456789", transport });
  return async (path) =>
    verifications.createWithEmailConsent({
      verification_type_id: 1,
      id_number: "9999010101900001",
      full_name: "BUDI CONTOH",
      email: "budi@example.com",
      phone_number: "6281200000000",
      ktp_image: await imageFromFile(path),
    });
}

async function formData(baseUrl: string, file: Promise<Blob>): Promise<unknown> {
  const body = new FormData();
  body.set("ktp_image", await file, "ktp.jpg");
  return (await fetch(uploadUrl(baseUrl), { method: "POST", body })).json();
}

function bareHttp(url: string, agent: Agent, path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, method: "POST" }, (incoming: IncomingMessage) => {
      incoming.resume().once("end", resolve);
    });
    outgoing.on("error", reject);
    createReadStream(path).pipe(outgoing);
  });
}
