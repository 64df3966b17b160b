import type { Reply } from "../start-api.ts";
import { everything, markers } from "./markers.ts";

const body = {
  status: "fail",
  message: everything,
  errors: {
    ktp_image: [everything],
    [everything]: [everything],
    [markers.NIK]: [],
    email: Object.values(markers),
  },
  exception: everything,
  trace: [everything],
  data: { url: `https://storage.invalid/${markers["signed link"]}`, [everything]: everything },
};
const headers = { "x-echo": encodeURIComponent(everything), server: markers["access token"] };
const html = { "content-type": "text/html", ...headers };

/** Answers that repeat all that was sent, and more: as JSON, as a page, cut short, and as a redirect. */
export const carelessReplies: Readonly<Record<string, Reply>> = {
  ...Object.fromEntries(
    [200, 201, 400, 401, 403, 404, 405, 409, 413, 418, 422, 429, 500, 502, 503].flatMap(
      (status) => [
        [`${status} JSON`, { status, headers, body }],
        [`${status} page`, { status, headers: html, body: `<html>${everything}</html>` }],
      ],
    ),
  ),
  "no token": {
    status: 400,
    headers,
    body: { ...body, message: `Insufficient token balance ${everything}` },
  },
  "cut JSON": { headers, body: JSON.stringify(body).slice(0, -9) },
  "200 text": { headers, body: everything },
  redirect: {
    status: 302,
    headers: { ...html, location: `/login?next=${encodeURIComponent(everything)}` },
    body: everything,
  },
};
