import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Redirect, Route, Switch } from "wouter";
import { LanguageProvider } from "./language/language-provider.tsx";
import { createQueryClient } from "./query-client.ts";
import { ErrorBoundary } from "./shell/error-boundary.tsx";
import { Loading } from "./shell/loading.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { Shell } from "./shell/shell.tsx";
import { SessionGate } from "./sign-in/session-gate.tsx";

const CheckPage = lazy(async () => ({
  default: (await import("./check/check-page.tsx")).CheckPage,
}));

export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <SessionGate>
          <Shell>
            <ErrorBoundary>
              <Suspense fallback={<Loading />}>
                <Pages />
              </Suspense>
            </ErrorBoundary>
          </Shell>
        </SessionGate>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/checks" replace />
      </Route>
      <Route path="/checks/:code">{({ code }) => <CheckPage key={code} code={code} />}</Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
