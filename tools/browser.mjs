// The browser that shows the VS Code server's window in tests: found, or installed where this machine lets us.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The first of `commands` that stands on PATH, as a path; `undefined` where none does. @param {string[]} commands */
export function onPath(...commands) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  return commands
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))))
    .find((file) => existsSync(file));
}

/** A Chromium-like browser: CHROMIUM_PATH, else one on PATH, else one at its usual place. */
export function findBrowser() {
  return process.env.CHROMIUM_PATH ?? onPath(...names) ?? elsewhere.find((file) => existsSync(file));
}

/** The browser, installed with apt where there is none and we may. Throws naming the one command that helps. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const packages = "chromium fonts-liberation fonts-noto-mono"; // the last one for Vietnamese in the pictures
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
  const mayInstall = onPath("apt-get") && process.getuid?.() === 0;
  if (mayInstall) {
    console.log("No browser here: installing Debian's chromium …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const done = spawnSync("sh", ["-c", `${command} 2>&1`], { env, encoding: "utf8" });
    if (done.status !== 0) console.error(done.stdout);
  }
  const installed = findBrowser();
  if (installed) return installed;
  const how = onPath("apt-get") ? `sudo sh -c '${command}'` : "install Chromium or Chrome, or set CHROMIUM_PATH to one";
  throw new Error(`The editor tests need a browser: ${how}`);
}
