// Runs VS Code as its desktop executable would run, with a server and a headless browser for a window.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments } from "./arguments.mjs";
import { openPage } from "./page.mjs";
import { serverMain, startServer } from "./server.mjs";
import { setUpHost } from "./setup.mjs";

const args = readArguments(process.argv.slice(2));
setUpHost();
process.exitCode = isCommand() ? runCommand() : await runWindow();

/** Whether only a word about extensions or versions is asked, for which no window opens. */
function isCommand() {
  return ["install-extension", "uninstall-extension", "list-extensions", "version", "help"].some(args.has);
}

function runCommand() {
  const forwarded = ["install-extension", "uninstall-extension", "list-extensions", "version", "help", "force"]
    .concat("user-data-dir", "extensions-dir", "show-versions")
    .flatMap((name) => args.all(name).map((value) => (value === "" ? `--${name}` : `--${name}=${value}`)));
  const command = [serverMain, "--accept-server-license-terms", ...forwarded];
  return spawnSync(process.execPath, command, { stdio: "inherit" }).status ?? 1;
}

/** Opens the window, waits for the tests' end (or a signal), and answers their exit code. */
async function runWindow() {
  const tests = args.last("extensionTestsPath");
  const scratch = mkdtempSync(path.join(tmpdir(), "vscode-code-"));
  const printed = path.join(scratch, "output.log");
  const output = openSync(printed, "a+");
  const env = tests ? { VSCODE_HOST_OUTPUT: printed, VSCODE_HOST_TESTS: entry(tests) } : {};
  const userDataDir = args.last("user-data-dir");
  const server = await startServer({ userDataDir, extensionsDir: args.last("extensions-dir"), env });
  const { page, close } = await openPage();
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    end = resolve;
  });
  const limit = Number(process.env.VSCODE_HOST_TIMEOUT ?? (tests ? 300 : 3600));
  const timer = setTimeout(() => {
    console.error(`VS Code did not end within ${limit} s`);
    end(124);
  }, limit * 1000);
  const beat = setInterval(() => pump(output), 100);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => end(130));
  page.on("crash", () => end(70));
  // With its last window the server ends too: the tests' own code, a moment later, counts.
  server.exited.then(() => setTimeout(() => end(71), 5000).unref());
  try {
    await page.exposeFunction("codeAutomationExit", end);
    await page.exposeFunction("codeAutomationLog", () => {}); // relay.cjs brings the same lines, complete
    await page.goto(server.url(target(server)));
    if (!tests) console.log(`VS Code is open at ${page.url()}`);
    const code = await ended;
    if (code !== 0) await keepEvidence(page, server.output());
    return code;
  } finally {
    clearTimeout(timer);
    clearInterval(beat);
    pump(output);
    closeSync(output);
    await close();
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * What the window opens, from the paths on the command line.
 * @param {Awaited<ReturnType<typeof startServer>>} server
 */
function target(server) {
  const inputs = [...args.all("folder-uri"), ...args.all("file-uri"), ...args.paths].map(local);
  const workspace = inputs.find((file) => file.endsWith(".code-workspace"));
  const folder = inputs.find((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory());
  const file = inputs.find((input) => input !== workspace && input !== folder);
  const payload = args
    .all("extensionDevelopmentPath")
    .map((folder) => /** @type {[string, string]} */ (["extensionDevelopmentPath", server.uri(local(folder))]));
  if (args.has("extensionTestsPath")) {
    payload.push(["extensionTestsPath", server.uri(path.join(import.meta.dirname, "relay.cjs"))]);
  }
  if (args.has("disable-extensions")) payload.push(["disableExtensions", "true"]);
  if (file) payload.push(["openFile", server.uri(file)]);
  return { folder, workspace, payload };
}

/** The path behind a `file:` address or a path. @param {string} input */
function local(input) {
  return path.resolve(input.startsWith("file:") ? fileURLToPath(input) : input);
}

/** The file that holds the tests, for a path that may leave its ending out. @param {string} tests */
function entry(tests) {
  return createRequire(import.meta.url).resolve(local(tests));
}

/** Copies what the extension host has printed since the last time. @param {number} fd */
function pump(fd) {
  const buffer = Buffer.alloc(65_536);
  for (let read = readSync(fd, buffer); read > 0; read = readSync(fd, buffer))
    process.stdout.write(buffer.subarray(0, read));
}

/**
 * Leaves a screenshot and the server's log where VSCODE_HOST_ARTIFACTS says.
 * @param {import("playwright-core").Page} page
 * @param {string} log
 */
async function keepEvidence(page, log) {
  const folder = process.env.VSCODE_HOST_ARTIFACTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "server.log"), log);
  await page.screenshot({ path: path.join(folder, "failure.png") });
}
