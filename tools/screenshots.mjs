// Copies the pictures that the README shows from what the UI tests kept: npm run screenshots.
import { copyFileSync } from "node:fs";
import path from "node:path";
import { root } from "./install.mjs";

/** Name in images/ by the name the test gave it. */
const pictures = { findings: "findings", hover: "citation-card", preview: "preview" };

for (const [from, to] of Object.entries(pictures))
  copyFileSync(path.join(root, "test/vscode/out", `${from}.png`), path.join(root, "images", `${to}.png`));
