import { Children, type ReactNode, useEffect, useMemo, useState } from "react";

// Where nothing runs after the first rendering, all is shown at once.
const first = typeof document === "undefined" ? Number.POSITIVE_INFINITY : 1;

/**
 * Shows its children from the first to the last, each in a task of its own: a long page must not hold up whoever
 * touches it meanwhile. What comes later stands below, so nothing moves.
 */
export function OneByOne({ children }: { readonly children: ReactNode }) {
  const parts = useMemo(() => Children.toArray(children), [children]);
  const [shown, setShown] = useState(first);
  const left = parts.length > shown;
  useEffect(() => {
    if (!left) return;
    const next = setTimeout(() => setShown(shown + 1));
    return () => clearTimeout(next);
  }, [left, shown]);
  return parts.slice(0, shown);
}
