import { queryOptions } from "@tanstack/react-query";
import type { SubmissionState } from "../../server/submissions/submission-state.ts";
import { api, ProblemError, read } from "../api.ts";

const second = 1_000;

/** Where a create stands; asked for again as long as that may change by itself. */
export const submissionQuery = (submissionId: string) =>
  queryOptions({
    queryKey: ["submission", submissionId],
    queryFn: (): Promise<SubmissionState> =>
      read(api.submissions[":id"].$get({ param: { id: submissionId } })),
    staleTime: 0,
    refetchInterval: ({ state: { data, error } }) =>
      (error ? mayPass(error) : data && mayChange(data)) ? second : false,
  });

/** A portal that was lost comes back and knows what became of it; one that knows nothing never will. */
function mayPass(error: Error): boolean {
  return error instanceof ProblemError && error.problem.code === "offline";
}

function mayChange(submission: SubmissionState): boolean {
  const { state } = submission;
  return state === "sending" || (state === "unknown" && submission.searching);
}

/** A number for one create: whatever is sent under it is created at most once. */
export const submissionIdQuery = (attempt: number) =>
  queryOptions({
    queryKey: ["submission id", attempt],
    queryFn: async () => (await read(api.submissions.$post())).submission_id,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
