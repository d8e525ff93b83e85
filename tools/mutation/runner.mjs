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
/** @typedef {{ id: string, failure(): string | null }} Test */
/** @typedef {{ rulesOf(folders?: Set<string>): string[], testsOf(rule: string): Test[] }} Suite */

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

  /** @returns {Suite} */
  #load() {
    const module = { exports: /** @type {any} */ ({}) };
    this.#suite?.runInThisContext()(module, module.exports, createRequire(import.meta.url));
    return module.exports;
  }

  /** Tries the rules of the folders in which something is mutated. @type {TestRunner["dryRun"]} */
  async dryRun({ files = [] }) {
    context.mutantCoverage = { static: {}, perTest: {} };
    const suite = this.#load();
    const tests = suite.rulesOf(new Set(files.map(folderOf))).flatMap((rule) =>
      suite.testsOf(rule).map((test) => {
        context.currentTestId = test.id;
        return outcome(test);
      }),
    );
    context.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  /** @type {TestRunner["mutantRun"]} */
  async mutantRun({ activeMutant, mutantActivation, sandboxFileName, testFilter, hitLimit, disableBail }) {
    Object.assign(context, { activeMutant: undefined, hitCount: 0, hitLimit });
    if (mutantActivation === "static") context.activeMutant = activeMutant.id;
    const results = [];
    try {
      const suite = this.#load();
      context.activeMutant = activeMutant.id;
      for (const test of testsFor(suite, sandboxFileName, testFilter)) {
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

/**
 * The tests that are asked for; where none are, as for what is evaluated when a file is loaded, a rule's own, or all for
 * what rules share. Those of the file and its folder first: they notice soonest.
 * @param {Suite} suite @param {string} file @param {string[] | undefined} filter ids
 */
function* testsFor(suite, file, filter) {
  const own = path.basename(file, ".ts");
  const wanted = filter && new Set(filter);
  const beside = suite.rulesOf(new Set([folderOf(file)]));
  const rules = filter?.map((id) => id.slice(0, id.indexOf(":"))) ?? (beside.includes(own) ? [own] : suite.rulesOf());
  const asked = new Set(rules);
  for (const rule of new Set([own, ...beside, ...asked].filter((name) => asked.has(name)))) {
    for (const test of suite.testsOf(rule)) if (wanted?.has(test.id) ?? true) yield test;
  }
}

/** The component of a rule's file. @param {string} file */
const folderOf = (file) => path.basename(path.dirname(file));

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
