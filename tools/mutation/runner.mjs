// A test runner for StrykerJS that knows only the rules' fixtures. A general runner starts its tests anew for each of
// some ten thousand mutants; here they are bundled once and evaluated anew, which takes a hundredth of the time.

import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { common } from "../../esbuild.mjs";
import { ownPlace } from "../own-place.mjs";

/** @typedef {import("@stryker-mutator/api/test-runner").TestRunner} TestRunner */
/** @typedef {{ id: string, rule: string, failure(): string | null }} Test */

/**
 * Where instrumented code looks for the mutant to be, and writes what it has run through.
 * @type {import("@stryker-mutator/api/core").InstrumenterContext & { currentTestId?: string | undefined }}
 */
const context = {};
Object.assign(globalThis, { __stryker__: context });

/** @implements {TestRunner} */
class FixturesRunner {
  /** @type {Script | null} */
  #suite = null;

  /** Each run loads everything anew: it costs less than asking whether it must. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** In the sandbox, whose sources are instrumented. */
  async init() {
    const { outputFiles } = await build({
      ...common,
      absWorkingDir: process.cwd(),
      entryPoints: ["tools/mutation/suite.ts"],
      write: false,
      sourcemap: false,
      minifySyntax: false,
      define: {},
      plugins: [ownPlace],
    });
    this.#suite = new Script(`(module, exports, require) => {${outputFiles[0]?.text}\n}`);
  }

  /** @returns {Test[]} */
  #load() {
    const module = { exports: { tests: [] } };
    this.#suite?.runInThisContext()(module, module.exports, createRequire(import.meta.url));
    return module.exports.tests;
  }

  /** @type {TestRunner["dryRun"]} */
  async dryRun() {
    context.mutantCoverage = { static: {}, perTest: {} };
    const tests = this.#load().map((test) => {
      context.currentTestId = test.id;
      return outcome(test);
    });
    context.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  /** @type {TestRunner["mutantRun"]} */
  async mutantRun({ activeMutant, mutantActivation, sandboxFileName, testFilter, hitLimit, disableBail }) {
    Object.assign(context, { activeMutant: undefined, hitCount: 0, hitLimit });
    if (mutantActivation === "static") context.activeMutant = activeMutant.id;
    const own = path.basename(sandboxFileName, ".ts");
    const results = [];
    try {
      const wanted = testFilter && new Set(testFilter);
      const tests = this.#load().filter((test) => wanted?.has(test.id) ?? true);
      context.activeMutant = activeMutant.id;
      // The rule's own cases notice soonest.
      for (const test of [...tests.filter((t) => t.rule === own), ...tests.filter((t) => t.rule !== own)]) {
        results.push(outcome(test));
        if (!disableBail && results.at(-1)?.status === TestStatus.Failed) break;
      }
    } catch (error) {
      // A table that no longer loads: nobody could miss that.
      results.push(failed("loading", `${error}`));
    } finally {
      context.activeMutant = undefined;
    }
    const timeout = determineHitLimitReached(context.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }
}

/** @param {Test} test */
function outcome({ id, failure }) {
  const start = performance.now();
  let message;
  try {
    message = failure();
  } catch (error) {
    message = `${error}`;
  }
  const timeSpentMs = performance.now() - start;
  return message === null
    ? { id, name: id, timeSpentMs, status: /** @type {const} */ (TestStatus.Success) }
    : { ...failed(id, message), timeSpentMs };
}

/** @param {string} id @param {string} failureMessage */
const failed = (id, failureMessage) => ({
  id,
  name: id,
  timeSpentMs: 0,
  status: /** @type {const} */ (TestStatus.Failed),
  failureMessage,
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "fixtures", FixturesRunner)];
