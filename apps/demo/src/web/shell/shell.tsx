import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Link, useLocation } from "wouter";
import { Button } from "../design/button.tsx";
import { useSandbox, useSignOut } from "../sign-in/session.ts";
import { Balance } from "./balance.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import styles from "./shell.module.css";

/** What stands around every page of those who have signed in. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("shell");
  const signOut = useSignOut();
  const sandbox = useSandbox();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t("skip")}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Brand />
          <Navigation />
          <div className={styles.tools}>
            <Balance />
            <LanguageSwitch />
            <Button kind="quiet" onClick={() => signOut.mutate()}>
              {t("signOut")}
            </Button>
          </div>
        </div>
        {sandbox && <p className={styles.sandbox}>{t("sandbox")}</p>}
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

function Brand() {
  const t = useTranslations("shell");
  return (
    <Link to="/checks" className={styles.brand}>
      <img src="/icon.svg" alt="" width="32" height="32" />
      <span className={styles.product}>{t("product")}</span>
    </Link>
  );
}

function Navigation() {
  const t = useTranslations("shell");
  const [location] = useLocation();
  const links = [
    ["/checks", t("history")],
    ["/checks/new", t("newCheck")],
  ] as const;
  return (
    <nav className={styles.navigation} aria-label={t("navigation")}>
      {links.map(([to, name]) => (
        <Link
          key={to}
          to={to}
          className={styles.link}
          aria-current={location === to ? "page" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
