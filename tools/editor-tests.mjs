// Runs test/vscode/suite inside a real VS Code, against the packaged extension and a copy of the test's workspace.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { common } from "../esbuild.mjs";
import { vscodeExecutable } from "./editor.mjs";
import { root } from "./install.mjs";

const vscodeExecutablePath = vscodeExecutable();
const extensionTestsPath = path.join(root, "dist/test/suite.js");
const scratch = mkdtempSync(path.join(tmpdir(), "congvan-editor-"));
const profile = ["extensions", "user-data"].map((name) => `--${name}-dir=${path.join(scratch, name)}`);

try {
  await build({
    ...common,
    absWorkingDir: root,
    entryPoints: ["test/vscode/suite/index.ts"],
    outfile: extensionTestsPath,
    external: ["vscode", "mocha"],
    // A failed assertion quotes its own line.
    minifySyntax: false,
    minifyWhitespace: false,
  });
  install(path.join(root, "congvan.vsix"));
  const workspace = path.join(scratch, "workspace");
  cpSync(path.join(root, "test/vscode/workspace"), workspace, { recursive: true });
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: emptyExtension(),
    extensionTestsPath,
    launchArgs: [workspace, ...profile],
    extensionTestsEnv: {
      TEST_RESULTS: process.env.TEST_RESULTS,
      VSCODE_HOST_ARTIFACTS: path.join(root, "test/vscode/out"),
    },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** What is tested is installed, as a clerk installs it … @param {string} vsix */
function install(vsix) {
  const [cli = vscodeExecutablePath] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
  const done = spawnSync(cli, [...profile, "--install-extension", vsix], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`the extension could not be installed:\n${done.stdout}${done.stderr}`);
}

/** … so the extension under development, without which VS Code runs no tests, is an empty one. */
function emptyExtension() {
  const folder = path.join(scratch, "empty");
  mkdirSync(folder);
  const manifest = { name: "empty", publisher: "test", version: "0.0.0", engines: { vscode: "*" } };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}
