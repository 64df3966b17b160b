import type { ComponentProps } from "react";
import { Link } from "wouter";
import styles from "./button.module.css";

export type ButtonKind = "primary" | "secondary" | "quiet";

const classFor = (kind: ButtonKind) => `${styles.button} ${styles[kind]}`;

/** A button that does something on this page. */
export function Button({
  kind = "secondary",
  type = "button",
  ...props
}: ComponentProps<"button"> & { readonly kind?: ButtonKind }) {
  return <button {...props} type={type} className={classFor(kind)} />;
}

/** A link to another page of the portal that looks like a button. */
export function ButtonLink({
  kind = "secondary",
  to,
  children,
}: {
  readonly kind?: ButtonKind;
  readonly to: string;
  readonly children: string;
}) {
  return (
    <Link to={to} className={classFor(kind)}>
      {children}
    </Link>
  );
}
