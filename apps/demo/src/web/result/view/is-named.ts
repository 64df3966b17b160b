/** Whether there is a text of our own for a name that came in an answer. */
export function isNamed<Names extends object>(
  names: Names,
  name: string,
): name is Extract<keyof Names, string> {
  return Object.hasOwn(names, name);
}
