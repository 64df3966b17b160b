import { createContext, type ReactNode, use, useState } from "react";

const SearchWordContext = createContext<readonly [string, (word: string) => void]>(["", () => {}]);

/** Keeps the search word while pages change: in memory, not in the address, where a name has no business. */
export function SearchWordProvider({ children }: { readonly children: ReactNode }) {
  const word = useState("");
  return <SearchWordContext value={word}>{children}</SearchWordContext>;
}

export function useSearchWord() {
  return use(SearchWordContext);
}
