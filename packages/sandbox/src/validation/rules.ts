import { isIP } from "node:net";
import { messages } from "./messages.ts";
import { notBase64, ReceivedFile } from "./received.ts";

/** The message for a wrong value, or undefined for a good one. Blank values never get here. */
export type Rule = (value: unknown, field: string) => string | undefined;

/** A text of any content, as long as a column of the vendor's framework usually is. */
export const text: Rule = (value, field) => {
  if (typeof value !== "string") return messages.string(field);
  return [...value].length > 255 ? messages.maxText(field, 255) : undefined;
};

/** A text that is kept inside of another column, and so may be longer. */
export const longText: Rule = (value, field) =>
  typeof value === "string" ? undefined : messages.string(field);

/** 16 characters; that they are digits is for the comparison with the KTP to find. */
export const idNumber: Rule = (value, field) => {
  if (typeof value !== "string") return messages.string(field);
  return [...value].length === 16 ? undefined : messages.size(field, 16);
};

const label = `[^\\s@<>(),;:"\\[\\]\\\\.]+`;
const emailForm = new RegExp(`^[^\\s@<>(),;:"\\[\\]\\\\]+@${label}(\\.${label})*$`);

/** An e-mail address, as far as its form says. */
export const email: Rule = (value, field) =>
  text(value, field) ?? (emailForm.test(value as string) ? undefined : messages.email());

/** Digits with the prefix 62. */
export const phoneNumber: Rule = (value, field) =>
  text(value, field) ??
  (/^62[0-9]{7,13}$/.test(value as string) ? undefined : messages.format(field));

/** An integer as JSON has it, or its digits as a form has it. */
export const integer: Rule = (value, field) => {
  const digits = typeof value === "string" && /^[+-]?\d{1,15}$/.test(value);
  return digits || Number.isSafeInteger(value) ? undefined : messages.integer(field);
};

/** An IP address of either version. */
export const ipAddress: Rule = (value, field) =>
  text(value, field) ?? (isIP(value as string) === 0 ? messages.ip(field) : undefined);

/** A moment in any form that dates are read in, on a day that exists. */
export const moment: Rule = (value, field) =>
  text(value, field) ?? (isMoment(value as string) ? undefined : messages.date(field));

function isMoment(value: string): boolean {
  if (Number.isNaN(Date.parse(value))) return false;
  // Date reads 30 February as 2 March.
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(value) ?? [];
  return day === undefined || new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) === true;
}

/** A file of a form, or a file as base64; one without any bytes is none. */
export function fileUpTo(kilobytes: number): Rule {
  return (value, field) => {
    if (value === notBase64) return messages.format(field);
    if (!(value instanceof ReceivedFile)) return messages.file(field);
    if (value.bytes === 0) return messages.file(field);
    return value.bytes > kilobytes * 1024 ? messages.maxFile(field, kilobytes) : undefined;
  };
}
