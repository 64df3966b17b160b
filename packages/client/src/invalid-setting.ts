import { InvalidInputError } from "./errors.ts";

/** Refuses a setting or a parameter; `problem` follows its name and must not hold its value. */
export function invalidSetting(name: string, problem: string): InvalidInputError {
  return new InvalidInputError({ [name]: [`${name} ${problem}.`] });
}
