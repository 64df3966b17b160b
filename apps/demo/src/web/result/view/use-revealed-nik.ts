import { useEffect, useState } from "react";

/** Long enough to compare sixteen digits, short enough for a screen that is left alone. */
export const shownForMs = 20_000;

/** What is to be seen of a NIK. `again`: it was shown and is hidden again. */
export type NikState =
  | { readonly name: "masked" | "asking" | "again" | "failed" }
  | { readonly name: "shown"; readonly nik: string };

/** The whole NIK for as long as it may be seen, and how to ask for it and hide it. */
export function useRevealedNik(reveal: () => Promise<string>) {
  const [state, setState] = useState<NikState>({ name: "masked" });
  const hide = () => setState({ name: "again" });
  const ask = async () => {
    setState({ name: "asking" });
    try {
      setState({ name: "shown", nik: await reveal() });
    } catch {
      setState({ name: "failed" });
    }
  };
  useEffect(() => {
    if (state.name !== "shown") return;
    const away = new AbortController();
    const hideAgain = () => setState({ name: "again" });
    const timer = setTimeout(hideAgain, shownForMs);
    // Nor may it stay on a screen nobody looks at, or get onto paper.
    const { signal } = away;
    document.addEventListener("visibilitychange", hideAgain, { signal });
    window.addEventListener("beforeprint", hideAgain, { signal });
    return () => {
      clearTimeout(timer);
      away.abort();
    };
  }, [state]);
  return { state, ask, hide };
}
