import type { Readable } from "node:stream";

/**
 * Resolves to the first match of `pattern` in what a process prints. Goes on reading afterwards,
 * because a process whose output nobody reads comes to a stop.
 *
 * @throws Error with all that was printed when the process ends without a match.
 */
export function untilPrinted(stream: Readable, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let printed = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk: string) => {
      printed += chunk;
      const match = pattern.exec(printed);
      if (match !== null) resolve(match);
    });
    stream.on("close", () => reject(new Error(`It ended and had printed:\n${printed}`)));
  });
}
