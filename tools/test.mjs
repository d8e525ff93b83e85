// npm test: sets everything up and runs every test. `npm test -- unit grammar` runs the suites named.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureInstalled, root, toolsEnvironment } from "./install.mjs";

const results = path.join(root, "node_modules/.cache/congvan-test");

/** @typedef {{ passed: number, failed: number }} Count */

/** Every suite, in order: what is quick and basic first. @type {Record<string, () => Count>} */
const suites = {
  build: () => step("npm", "run", "--silent", "build"),
  typecheck: () => step("npm", "run", "--silent", "typecheck"),
  lint: () => step("npm", "run", "--silent", "lint"),
  generated: () => step("npm", "run", "--silent", "check:generated"),
  unit: () => vitest("unit", "run"),
  grammar: () => grammar(),
  bench: () => step("npm", "run", "--silent", "bench", "--", "--check"),
  package: () => step("npm", "run", "--silent", "package"),
  start: () => step("node", "tools/vscode-host/serve.mjs", "examples", "--check"),
  editor: () => counted("editor", "node", "tools/editor-tests.mjs"),
  ui: () => vitest("ui", "run", "--config", "test/vscode/vitest.config.mts"),
};

/** Suites that show VS Code in a browser. */
const needsBrowser = new Set(["editor", "ui"]);

ensureInstalled();
const env = toolsEnvironment();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(", ")}. There are: ${Object.keys(suites).join(", ")}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
for (const [name, run] of Object.entries(suites)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const from = Date.now();
  console.log(`\n== ${name}`);
  const { passed, failed } = prepared(name) ? run() : { passed: 0, failed: 1 };
  console.log(`   ${passed} passed, ${failed} failed (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Whether what a suite needs is there; says what is missing. @param {string} name */
function prepared(name) {
  if (!needsBrowser.has(name) || env.VSCODE_PATH) return true;
  try {
    ensureBrowser();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** Runs a program; whether it ended well. @param {string} command @param {string[]} args */
function run(command, ...args) {
  const done = spawnSync(command, args, { cwd: root, env, stdio: "inherit", shell: process.platform === "win32" });
  return done.status === 0;
}

/** A program that passes or fails as a whole. @param {string} command @param {string[]} args @returns {Count} */
function step(command, ...args) {
  return run(command, ...args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A program that leaves `{ passed, failed }` in the file named by TEST_RESULTS.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @returns {Count}
 */
function counted(name, command, ...args) {
  const file = path.join(results, `${name}.json`);
  env.TEST_RESULTS = file;
  const good = run(command, ...args);
  const count = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 0 };
  return { passed: count.passed, failed: good ? count.failed : Math.max(count.failed, 1) };
}

/** @param {string} name @param {string[]} args @returns {Count} */
function vitest(name, ...args) {
  const file = path.join(results, `${name}.json`);
  const good = run("vitest", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`);
  const said = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const failed = said.numFailedTests ?? 0;
  return { passed: said.numPassedTests ?? 0, failed: good ? failed : Math.max(failed, 1) };
}

/** A grammar file leaves a report that counts its lines of assertions. @returns {Count} */
function grammar() {
  const reports = path.join(results, "grammar");
  mkdirSync(reports);
  const good = run("npm", "run", "--silent", "test:grammar", "--", "--xunit-report", reports);
  let [tests, failures] = [0, 0];
  for (const file of readdirSync(reports)) {
    const report = readFileSync(path.join(reports, file), "utf8");
    tests += Number(/tests="(\d+)"/.exec(report)?.[1] ?? 0);
    failures += Number(/failures="(\d+)"/.exec(report)?.[1] ?? 0);
  }
  return { passed: tests - failures, failed: good ? failures : Math.max(failures, 1) };
}
