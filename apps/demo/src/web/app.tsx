import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { HistoryPage } from "./history/history-page.tsx";
import { SearchWordProvider } from "./history/search-word.tsx";
import { LanguageProvider } from "./language/language-provider.tsx";
import { createQueryClient } from "./query-client.ts";
import { ErrorBoundary } from "./shell/error-boundary.tsx";
import { Loading } from "./shell/loading.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { Shell } from "./shell/shell.tsx";
import { SessionGate } from "./sign-in/session-gate.tsx";
import { WorkProvider } from "./submission/work-in-hand.tsx";

// Each page is loaded when it is first opened; the history, which most people see first, is there at once. The server
// tells the browser which page the first address needs: see page-files.ts.
const CheckPage = lazy(async () => ({
  default: (await import("./check/check-page.tsx")).CheckPage,
}));
const NewCheckPage = lazy(async () => ({
  default: (await import("./new-check/new-check-page.tsx")).NewCheckPage,
}));
const SubmissionPage = lazy(async () => ({
  default: (await import("./submission/submission-page.tsx")).SubmissionPage,
}));

export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <SessionGate>
          <WorkProvider>
            <SearchWordProvider>
              <Shell>
                <Suspense fallback={<Loading />}>
                  <Pages />
                </Suspense>
              </Shell>
            </SearchWordProvider>
          </WorkProvider>
        </SessionGate>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Pages() {
  const [location] = useLocation();
  return (
    // A page that breaks leaves the others alone.
    <ErrorBoundary key={location}>
      <Switch>
        <Route path="/">
          <Redirect to="/checks" replace />
        </Route>
        <Route path="/checks">
          <HistoryPage />
        </Route>
        <Route path="/checks/new">
          <NewCheckPage />
        </Route>
        <Route path="/submissions/:id">{({ id }) => <SubmissionPage key={id} id={id} />}</Route>
        <Route path="/checks/:code">{({ code }) => <CheckPage key={code} code={code} />}</Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}
