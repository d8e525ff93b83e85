// Serves VS Code with the packaged extension to this machine's own browser, until Ctrl+C.
// usage: node serve.mjs FOLDER [--check] [--port=N]
import { spawnSync } from "node:child_process";
import path from "node:path";
import { readArguments } from "./arguments.mjs";
import { serverMain, startServer } from "./server.mjs";
import { setUpHost } from "./setup.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const args = readArguments(process.argv.slice(2));
// Kept between runs, so that a clerk's settings and open files are there again.
const profile = path.join(root, ".vscode-test/start");
const extensionsDir = path.join(profile, "extensions");
const userDataDir = path.join(profile, "data");

setUpHost();
install(path.join(root, "congvan.vsix"));
const port = Number(args.last("port") ?? 0);
const server = await startServer({ userDataDir, extensionsDir, forTests: false, port });
const url = server.url({ folder: args.paths[0] });
const answer = await fetch(url);
console.log(`VS Code is open at ${url}`);
if (args.has("check")) {
  await server.close();
  process.exit(answer.ok ? 0 : 1);
}
console.log("Open this address in your browser; Ctrl+C ends it.");
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
await server.exited;

/** @param {string} vsix */
function install(vsix) {
  const profileArgs = [`--extensions-dir=${extensionsDir}`, `--user-data-dir=${userDataDir}`];
  const command = [
    serverMain,
    "--accept-server-license-terms",
    ...profileArgs,
    `--install-extension=${vsix}`,
    "--force",
  ];
  const done = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`the extension could not be installed:\n${done.stdout}${done.stderr}`);
}
