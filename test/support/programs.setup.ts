import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the bundles that the test files of a run share (see `programs.ts`). */
    programs: string;
  }
}

const cache = path.join(import.meta.dirname, "../../node_modules/.cache/congvan");

/** Makes the folder that the programs are bundled into by whoever first needs one; it goes with the run. */
export default function setup(project: TestProject): () => void {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "programs-"));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  project.provide("programs", folder);
  // A watched run begins again because something has changed.
  project.onTestsRerun(() => {
    clear();
    mkdirSync(folder);
  });
  return clear;
}
