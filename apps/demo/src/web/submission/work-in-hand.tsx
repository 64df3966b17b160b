import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useMemo, useRef, useState } from "react";
import type { Problem } from "../../server/http/problem.ts";
import { changed, type Draft, emptyDraft } from "../new-check/draft.ts";
import { balanceQuery } from "../shell/balance-query.ts";
import { type Sending, send } from "./send.ts";
import { submissionQuery } from "./submission-query.ts";

/** A draft that was sent from this page. */
export interface Sent {
  readonly submissionId: string;
  readonly draft: Draft;
  /** How much has been uploaded, 0 to 1; `undefined` once the server has answered or was lost. */
  readonly share: number | undefined;
}

export interface WorkInHand {
  readonly draft: Draft;
  change(patch: Partial<Draft>): void;
  startAgain(): void;
  /** Sends the draft and puts an empty one in its place. */
  submit(submissionId: string): void;
  readonly sent: Sent | undefined;
  abort(): void;
  /** Brings the draft that was sent back, to be corrected and sent under a new number. */
  takeBack(problem?: Problem): void;
}

const WorkContext = createContext<WorkInHand | undefined>(undefined);

export function useWorkInHand(): WorkInHand {
  const work = use(WorkContext);
  if (!work) throw new Error("There is no WorkProvider around this.");
  return work;
}

/** Keeps what is being filled in and sent while pages change, in memory, until the session ends. */
export function WorkProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const attempts = useRef(1);
  const sending = useRef<Sending>(undefined);
  const [draft, setDraft] = useState(() => emptyDraft(1));
  const [sent, setSent] = useState<Sent>();
  const work = useMemo((): WorkInHand => {
    const nextAttempt = () => {
      attempts.current += 1;
      return attempts.current;
    };
    const showShare = (submissionId: string, share: number | undefined) =>
      setSent((before) => (before?.submissionId === submissionId ? { ...before, share } : before));
    return {
      draft,
      sent,
      change: (patch) => setDraft((before) => changed(before, patch)),
      startAgain: () => setDraft(emptyDraft(nextAttempt())),
      submit: (submissionId) => {
        setSent({ submissionId, draft, share: 0 });
        setDraft(emptyDraft(nextAttempt()));
        sending.current = send(submissionId, draft, (share) => showShare(submissionId, share));
        void sending.current.ended.then(() => {
          showShare(submissionId, undefined);
          void client.invalidateQueries(submissionQuery(submissionId));
          void client.invalidateQueries(balanceQuery);
        });
      },
      abort: () => sending.current?.abort(),
      takeBack: (problem) => {
        if (!sent) return;
        // A consent belongs to the number under which it was recorded.
        const { consent: _, ...filledIn } = sent.draft;
        const refused = problem?.errors ?? {};
        setDraft({
          ...filledIn,
          consent: undefined,
          attempt: nextAttempt(),
          refused,
          problem: problem?.code,
        });
      },
    };
  }, [client, draft, sent]);
  return <WorkContext value={work}>{children}</WorkContext>;
}
