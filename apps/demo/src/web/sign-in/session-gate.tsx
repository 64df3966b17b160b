import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { Loading } from "../shell/loading.tsx";
import { sessionQuery, useForgetting, useStayingSignedIn } from "./session.ts";
import { SignInPage } from "./sign-in-page.tsx";

/** Shows its children to those who have signed in, and the others how to. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useQuery(sessionQuery);
  useForgetting(data?.leftMs === 0);
  if (data) return data.leftMs > 0 ? <SignedIn>{children}</SignedIn> : <SignInPage />;
  return error ? <ProblemNotice error={error} again={refetch} /> : <Loading />;
}

function SignedIn({ children }: { readonly children: ReactNode }) {
  useStayingSignedIn();
  return children;
}
