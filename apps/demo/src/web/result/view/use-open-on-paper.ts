import { type RefObject, useEffect } from "react";

/** Opens every closed part while the page is printed: nobody can click on paper. */
export function useOpenOnPaper(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opened = new Set<HTMLDetailsElement>();
    const away = new AbortController();
    const open = () => {
      for (const part of within.current?.querySelectorAll("details:not([open])") ?? []) {
        const details = part as HTMLDetailsElement;
        details.open = true;
        opened.add(details);
      }
    };
    const close = () => {
      for (const details of opened) details.open = false;
      opened.clear();
    };
    window.addEventListener("beforeprint", open, { signal: away.signal });
    window.addEventListener("afterprint", close, { signal: away.signal });
    return () => away.abort();
  }, [within]);
}
