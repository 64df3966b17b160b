import { queryOptions, useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { api, read } from "../api.ts";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import styles from "./mails.module.css";

// With the status in the key, so that each new one looks for new mail.
const mailsQuery = (code: string, status: string) =>
  queryOptions({
    queryKey: ["mails", code, status],
    queryFn: () => read(api.checks[":code"].mails.$get({ param: { code } })),
  });

/** What a sandbox has written to the person, so that the road by e-mail can be walked to its end. */
export function Mails({ code, status }: { readonly code: string; readonly status: string }) {
  const t = useTranslations("check");
  const { data: mails, error, refetch } = useQuery(mailsQuery(code, status));
  // Only one of three ways of consent writes mails.
  if (!error && !mails?.length && status !== "waiting_confirmation") return null;
  return (
    <Card title={t("mailsTitle")}>
      <p className={styles.small}>{t("mailsText")}</p>
      {error && <ProblemNotice error={error} again={refetch} />}
      {mails && mails.length === 0 && <p>{t("mailsNone")}</p>}
      <ul className={styles.mails}>
        {mails?.map((mail) => (
          <MailRow key={`${mail.sentAt}${mail.kind}`} mail={mail} />
        ))}
      </ul>
      <p>
        <Button onClick={() => refetch()}>{t("mailsReload")}</Button>
      </p>
    </Card>
  );
}

interface Mail {
  readonly kind: string;
  readonly to: string;
  readonly sentAt: number;
  readonly url: string;
  readonly answer: "accepted" | "rejected" | null;
}

function MailRow({ mail }: { readonly mail: Mail }) {
  const t = useTranslations("check");
  const format = useFormatter();
  const time = format.dateTime(new Date(mail.sentAt), "moment");
  return (
    <li className={styles.mail}>
      <div>
        <strong>{mail.kind === "reminder" ? t("reminder") : t("request")}</strong>
        <p className={styles.small}>{t("mailTo", { address: mail.to, time })}</p>
      </div>
      {mail.answer ? (
        <span>{t(mail.answer)}</span>
      ) : (
        <a href={mail.url} target="_blank" rel="noreferrer">
          {t("open")}
        </a>
      )}
    </li>
  );
}
