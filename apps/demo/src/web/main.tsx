import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { prepareIntl } from "./language/prepare-intl.ts";
import "./design/tokens.css";
import "./design/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has lost its root.");
prepareIntl();
// In a task of its own: a slow phone has just read the whole script.
setTimeout(() => createRoot(root).render(<App />));
