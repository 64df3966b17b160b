import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useLocation } from "wouter";
import { useSandbox } from "../sign-in/session.ts";
import { submissionIdQuery } from "../submission/submission-query.ts";
import { useWorkInHand } from "../submission/work-in-hand.tsx";
import { checkDraft, useDraftCheck } from "./draft-check.ts";
import { type DraftField, draftFields, useFieldWords } from "./field-words.ts";

/** What the form shows and does. Errors are shown of fields that somebody has left, and of all once they tried to send. */
export function useNewCheck() {
  const work = useWorkInHand();
  const { draft } = work;
  const sandbox = useSandbox();
  const number = useQuery(submissionIdQuery(draft.attempt));
  const { errors, warnings } = useDraftCheck(draft, sandbox);
  const wordsFor = useFieldWords(draft, errors);
  const names = useFieldNames();
  const [left, setLeft] = useState<ReadonlySet<DraftField>>(new Set());
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const [, navigate] = useLocation();

  const shows = (field: DraftField) => tried || left.has(field) || isChosen(field);
  const isChosen = (field: DraftField) =>
    field in draft.refused || (field in draft && draft[field as "ktp_image"] instanceof Blob);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = await checkDraft(draft, sandbox);
    setTried(true);
    if (Object.keys(checked.errors).length > 0) {
      requestAnimationFrame(() => firstInvalid(element.current)?.focus());
    } else if (number.data) {
      work.submit(number.data);
      navigate(`/submissions/${number.data}`, { replace: true });
    }
  };
  const wrong = draftFields.filter((field) => wordsFor(field) !== undefined);
  return {
    ...work,
    sandbox,
    element,
    submit,
    submissionId: number.data,
    numberError: number.error,
    retryNumber: () => void number.refetch(),
    warnings,
    errorOf: (field: DraftField) => (shows(field) ? wordsFor(field) : undefined),
    problems: tried ? wrong.map((field) => `${names(field)}: ${wordsFor(field)}`) : [],
    leave: (field: DraftField) => {
      // A field that somebody only passed through is not wrong yet.
      if (draft[field as "full_name"] !== "") setLeft(new Set(left).add(field));
    },
  };
}

function firstInvalid(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
}

function useFieldNames(): (field: DraftField) => string {
  const t = useTranslations("newCheck");
  return (field) => {
    switch (field) {
      case "ktp_image":
        return t("photo.label");
      case "form_consent":
        return t("consent.formLabel");
      case "consent_metadata":
        return t("consent.title");
      default:
        return t(`person.${field}`);
    }
  };
}
