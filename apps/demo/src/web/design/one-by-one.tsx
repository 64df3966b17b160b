import {
  Children,
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";

// Where nothing runs after the first rendering, all is shown at once.
const first = typeof document === "undefined" ? Number.POSITIVE_INFINITY : 1;

const Waiting = createContext<(more: 1 | -1) => void>(() => {});

/**
 * Shows its children from the first to the last, each in a task of its own: a long page must not hold up whoever
 * touches it meanwhile. What comes later stands below, so nothing moves; those within a child come before the next child.
 */
export function OneByOne({ children }: { readonly children: ReactNode }) {
  const parts = useMemo(() => Children.toArray(children), [children]);
  const [shown, setShown] = useState(first);
  const [inner, setInner] = useState(0);
  const wait = useCallback((more: 1 | -1) => setInner((count) => count + more), []);
  const outer = useContext(Waiting);
  const left = parts.length > shown;
  useEffect(() => {
    if (!left) return;
    outer(1);
    return () => outer(-1);
  }, [left, outer]);
  useEffect(() => {
    if (!left || inner > 0) return;
    const next = setTimeout(() => setShown(shown + 1));
    return () => clearTimeout(next);
  }, [left, inner, shown]);
  return <Waiting value={wait}>{parts.slice(0, shown)}</Waiting>;
}
