import { useEffect, useRef } from "react";

export interface Follower {
  /** A status that was not seen before. */
  onStatus(referenceCode: string, status: string): void;
  /** Nothing more will change by itself. */
  onFinal(referenceCode: string): void;
  /** Following has ended for a reason that concerns them all. */
  onProblem?(code: string): void;
}

/**
 * Follows some checks while somebody looks at the page: a browser has few connections to one server, and hidden pages
 * would hold them all. Whoever comes back sees the newest state at once.
 */
export function useFollowing(codes: readonly string[], follower: Follower): void {
  const latest = useRef(follower);
  useEffect(() => {
    latest.current = follower;
  });
  const address = codes.length > 0 ? `/api/events?${queryOf(codes)}` : undefined;
  useEffect(() => {
    if (!address) return;
    let stop: (() => void) | undefined;
    const look = () => {
      stop?.();
      stop = document.visibilityState === "visible" ? follow(address, latest) : undefined;
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      stop?.();
    };
  }, [address]);
}

function queryOf(codes: readonly string[]): string {
  return new URLSearchParams(codes.map((code) => ["code", code])).toString();
}

function follow(address: string, follower: { readonly current: Follower }): () => void {
  const events = new EventSource(address);
  const on = (type: string, tell: (data: Record<string, string>) => void) =>
    events.addEventListener(type, ({ data }) => tell(JSON.parse(data)));
  on("status", ({ reference_code = "", status = "" }) =>
    follower.current.onStatus(reference_code, status),
  );
  on("final", ({ reference_code = "" }) => follower.current.onFinal(reference_code));
  on("done", () => events.close());
  on("problem", ({ code = "" }) => {
    events.close();
    follower.current.onProblem?.(code);
  });
  return () => events.close();
}
