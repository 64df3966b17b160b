/** Whether this is a browser: a page or one of its workers. Other runtimes give themselves other names. */
export function inBrowser(): boolean {
  return "document" in globalThis || /^Mozilla\//.test(globalThis.navigator?.userAgent ?? "");
}
