import { type ConsentRoute, InvalidInputError, type Verifications } from "@proofylink/client";
import { documentFromFile, imageFromFile } from "@proofylink/client/node";
import type { BatchRow } from "../batch-row.ts";
import { columnsOf } from "./columns-of.ts";
import { InputFileError } from "./input-file-error.ts";
import type { GivenColumns } from "./map-columns.ts";
import { type Consent, type ReadRow, type RowDefaults, readRow } from "./read-row.ts";
import type { ExaminedRow, ProblemCode, RowNote, RowProblem } from "./row-problem.ts";
import { SeenPeople } from "./seen-people.ts";
import type { RecordSource, RowFault, SourceRecord } from "./source-record.ts";

/** What is needed to look at rows. */
export interface ExamineOptions {
  /** `verifications.check` of a client, which knows whether the API is a sandbox. */
  readonly check: Verifications["check"];
  /** Field names and the columns that hold them, where the columns' names do not tell. */
  readonly columns?: GivenColumns | undefined;
  readonly defaults?: RowDefaults | undefined;
}

// Looking at images waits for the disk: some at a time.
const atATime = 16;
const routes: Readonly<Record<Consent, ConsentRoute>> = {
  email: "email",
  own: "own",
  upload: "uploaded",
};

/** Looks at each row of an open file in order: what the client would refuse, and what a spreadsheet has ruined. */
export async function* examineRows(
  source: RecordSource,
  file: string,
  options: ExamineOptions,
): AsyncGenerator<ExaminedRow<BatchRow>> {
  const columns = columnsOf(source, options.columns, options.defaults);
  const examine = (record: SourceRecord) => examineRow(record, columns(record), file, options);
  const seen = new SeenPeople();
  for await (const examined of inOrder(source.records, examine)) {
    const { line, row, problems } = examined;
    const before = row && seen.lineOf(row.applicant, line);
    if (before === undefined) yield examined;
    else yield { ...examined, row: undefined, problems: [...problems, duplicateOf(before)] };
  }
}

async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // What fails is thrown in its turn; until then nobody waits for it.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= atATime) yield (await underWay.shift()) as Result;
  }
  for (const last of underWay) yield await last;
}

async function examineRow(
  record: SourceRecord,
  columns: ReturnType<ReturnType<typeof columnsOf>>,
  file: string,
  { check, defaults = {} }: ExamineOptions,
): Promise<ExaminedRow<BatchRow>> {
  const { line, fault } = record;
  if (fault) return { line, row: undefined, problems: [faults[fault]], notes: [] };
  if (columns instanceof InputFileError) {
    const { code, message } = columns;
    return { line, row: undefined, problems: [{ code: code as ProblemCode, message }], notes: [] };
  }
  const read = readRow(record, columns, file, defaults);
  const problems = [...read.problems];
  const notes = [...read.notes];
  const fields = await checked(read, check, problems, notes);
  const row = problems.length === 0 && fields ? batchRow(line, read, fields) : undefined;
  return { line, row, problems, notes };
}

type Fields = Awaited<ReturnType<Verifications["check"]>>["fields"];

/** Asks the client, and leaves out what it says of fields whose problem is known better. */
async function checked(
  { consent, applicant, ktp_image, form_consent }: ReadRow,
  check: Verifications["check"],
  problems: RowProblem[],
  notes: RowNote[],
): Promise<Fields | undefined> {
  const known = new Set(problems.map(({ field }) => field));
  const tell = (errors: InvalidInputError["errors"]): void => {
    for (const [field, messages] of Object.entries(errors)) {
      if (known.has(field)) continue;
      known.add(field);
      for (const message of messages) problems.push({ field, code: codeOf(message), message });
    }
  };
  const opened = async <T>(path: string | undefined, open: (path: string) => Promise<T>) => {
    if (path === undefined) return undefined;
    return open(path).catch((error: unknown) => refusal(error, tell));
  };
  const files = {
    ktp_image: await opened(ktp_image, imageFromFile),
    ...(consent === "upload" && { form_consent: await opened(form_consent, documentFromFile) }),
  };
  try {
    // What the file holds is text of people; the check is what makes an applicant of it.
    const { fields, warnings } = await check(routes[consent], { ...applicant, ...files } as never);
    notes.push(...warnings.map((warning): RowNote => ({ ...warning, code: "doubt" })));
    return fields;
  } catch (error) {
    return refusal(error, tell);
  }
}

function refusal(error: unknown, tell: (errors: InvalidInputError["errors"]) => void): undefined {
  if (!(error instanceof InvalidInputError)) throw error;
  tell(error.errors);
}

function codeOf(message: string): ProblemCode {
  if (message.includes(" is missing")) return "missing";
  return message.includes(" cannot be read ") ? "unreadable_file" : "invalid";
}

function batchRow(
  line: number,
  { consent, ktp_image = "", form_consent }: ReadRow,
  fields: Fields,
): BatchRow {
  const { ktp_image: _image, form_consent: _form, ...applicant } = fields;
  return {
    line,
    consent,
    applicant,
    ktp_image,
    ...(consent === "upload" && form_consent !== undefined && { form_consent }),
  };
}

const faults: Readonly<Record<RowFault, RowProblem>> = {
  too_many_cells: {
    code: "too_many_cells",
    message:
      "The row has more cells than there are columns: a separator inside a value, which wants quotation marks?",
  },
  not_json: { code: "not_json", message: "The line is no JSON object." },
};

function duplicateOf(line: number): RowProblem {
  return {
    field: "id_number",
    code: "duplicate_person",
    message: `The same person and type as in line ${line}; it would be paid for twice.`,
  };
}
