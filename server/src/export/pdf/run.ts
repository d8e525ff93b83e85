import { spawn } from "node:child_process";
import process from "node:process";

/** How much of what a program says is kept for its error. */
const kept = 2000;

/**
 * Runs a program to its end without a shell. Throws with what it said last where it fails, and where it has not ended
 * within `limit` milliseconds: it is ended then, with what it has started.
 */
export function run(
  command: string,
  args: readonly string[],
  { limit, env = {} }: { readonly limit: number; readonly env?: NodeJS.ProcessEnv },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const isGroup = process.platform !== "win32";
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
      detached: isGroup,
      windowsHide: true,
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-kept);
    });
    const timer = setTimeout(() => {
      said = `${limit / 1000} s`;
      end(child.pid, isGroup);
    }, limit);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", (status) => {
      clearTimeout(timer);
      if (status === 0) resolve();
      else reject(new Error(said.trim().split("\n").at(-1) || `status ${status}`));
    });
  });
}

/** Ends a program and what it has started: an office suite is a starter and the suite itself. */
function end(pid: number | undefined, isGroup: boolean): void {
  if (pid === undefined) return;
  if (!isGroup) {
    spawn("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore", windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
