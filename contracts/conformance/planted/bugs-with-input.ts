import {
  type AnsweredMessage,
  type AskedMessage,
  fieldOf,
  isJson,
  jsonOf,
  refusal,
  withField,
  withMissing,
} from "./message.ts";
import type { Bug } from "./plant.ts";
import type { PlantedBugId } from "./planted-bugs.ts";

const isCreate = ({ method, path }: AskedMessage) => method === "POST" && /-consent$/.test(path);

/** Does something to creates. */
function onCreate(asked: NonNullable<Bug["asked"]>): Bug {
  return { asked: (message, memory) => (isCreate(message) ? asked(message, memory) : message) };
}

/** Answers 500 when something is so. */
function crash(when: (asked: AskedMessage) => boolean): Bug {
  const body = Buffer.from('{"status":"error","message":"Server Error"}');
  const headers = { "content-type": "application/json" };
  const answer: AnsweredMessage = { status: 500, headers, body };
  return { asked: (asked) => (when(asked) ? answer : asked) };
}

const isMalformed = (asked: AskedMessage) =>
  isCreate(asked) && isJson(asked) && jsonOf(asked) === undefined;

/** Takes the sandbox's token for whatever came. */
function authorised(asked: AskedMessage, token: string): AskedMessage {
  return { ...asked, headers: { ...asked.headers, authorization: `Bearer ${token}` } };
}

function withoutPhoto(asked: AskedMessage): AskedMessage {
  if (isJson(asked)) return asked;
  return withMissing(asked, "ktp_image", "x", '; filename="ktp.jpg"');
}

const photoLimit = 4_194_304;

function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}

/** Bugs in what a server takes, refuses, or fails on. `token` is the one that the sandbox accepts. */
export function bugsWithInput(token: string) {
  return {
    "crash-on-accents": crash(
      (asked) => isCreate(asked) && /[^\s-~]/.test(fieldOf(asked, "full_name") ?? ""),
    ),
    "crash-on-malformed-json": crash(isMalformed),
    "crash-on-percent": crash(({ query }) => query.get("q")?.includes("%") ?? false),
    "crash-on-time-zone": crash(({ headers }) => {
      const zone = headers["x-timezone"];
      return zone !== undefined && !isKnownZone(zone);
    }),
    "hang-on-malformed-json": { asked: (asked) => (isMalformed(asked) ? "hang" : asked) },
    "reset-on-long-name": onCreate((asked) =>
      (fieldOf(asked, "full_name") ?? "").length > 100 ? "reset" : asked,
    ),
    "nik-too-short": onCreate((asked) =>
      withField(asked, "id_number", (nik) => (/^\d{15}$/.test(nik) ? `${nik}0` : nik)),
    ),
    "nik-too-long": onCreate((asked) =>
      withField(asked, "id_number", (nik) => (/^\d{17}$/.test(nik) ? nik.slice(1) : nik)),
    ),
    "field-not-required": onCreate((asked) => withMissing(asked, "phone_number", "6281200000001")),
    "file-not-required": onCreate(withoutPhoto),
    "file-too-large": onCreate((asked) =>
      isJson(asked)
        ? asked
        : withField(asked, "ktp_image", (photo) => {
            return photo.length === photoLimit + 1 ? photo.slice(1) : photo;
          }),
    ),
    "wrong-content-type": onCreate((asked) =>
      asked.headers["content-type"] === "text/plain"
        ? { ...asked, headers: { ...asked.headers, "content-type": "application/json" } }
        : asked,
    ),
    "name-too-strict": onCreate((asked) =>
      (fieldOf(asked, "full_name") ?? "").length > 50 ? refusal(422, "full_name") : asked,
    ),
    "enum-too-strict": onCreate((asked) =>
      fieldOf(asked, "verification_type_id") === "4" ? refusal(422, "verification_type_id") : asked,
    ),
    "json-refused": onCreate((asked) =>
      /own-consent$/.test(asked.path) && isJson(asked) ? refusal(422, "ktp_image") : asked,
    ),
    "auth-ignored": {
      asked: (asked) =>
        asked.headers.authorization === undefined ? authorised(asked, token) : asked,
    },
    "any-token": {
      asked: (asked) =>
        asked.headers.authorization === undefined ? asked : authorised(asked, token),
    },
    "auth-ignored-once": {
      asked: (asked) => (/reports\/credit$/.test(asked.path) ? authorised(asked, token) : asked),
    },
    "method-answered": {
      asked: (asked) => (asked.method === "DELETE" ? deleted : asked),
    },
    slow: { delay: ({ path }) => (/balance$/.test(path) ? 1_200 : 0) },
  } satisfies Partial<Record<PlantedBugId, Bug>>;
}

const deleted: AnsweredMessage = {
  status: 200,
  headers: { "content-type": "application/json" },
  body: Buffer.from('{"status":"success","message":"Deleted."}'),
};
