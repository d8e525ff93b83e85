import { defineConfig } from "vitest/config";
import base from "../vitest.config.mts";

/** The tests that say what rules do: for mutation testing, which runs them once for each mutant. */
export default defineConfig({
  plugins: base.plugins ?? [],
  test: { include: ["test/unit/rules-alone.test.ts", "test/unit/rules-known.test.ts"], testTimeout: 20_000 },
});
