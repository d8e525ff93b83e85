import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { type ConnectionOptions, checkServerIdentity } from "node:tls";
import { isConnectionString } from "./entry.ts";
import { SharedError } from "./errors.ts";

/** Where and as whom to connect. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string | undefined;
  /** How the wire is protected: ways in the order in which they are tried, `false` for none. */
  readonly tls: readonly (ConnectionOptions | false)[];
}

/**
 * Reads a connection string (`postgres://…`), its `sslmode` as libpq means it. Stricter in one thing: where the mode
 * leaves encryption open (`prefer`, `allow`, none), a server on another machine must offer it. Rejects with `address` or
 * `certificate`.
 */
export function readAddress(connectionString: string): Address {
  if (!isConnectionString(connectionString)) throw new SharedError("address");
  const url = parsed(connectionString.trim());
  const get = (name: string) => url.searchParams.get(name) || undefined;
  const host = get("host") ?? (decodeURIComponent(url.hostname).replace(/^\[|\]$/g, "") || "localhost");
  const user = decodeURIComponent(url.username) || get("user") || process.env.PGUSER || process.env.USER || "postgres";
  return {
    host,
    port: Number(url.port || get("port") || 5432),
    user,
    password: decodeURIComponent(url.password) || get("password") || process.env.PGPASSWORD || undefined,
    database: decodeURIComponent(url.pathname.slice(1)) || user,
    tls: tlsOf(get("sslmode") ?? "prefer", host, get),
  };
}

function parsed(connectionString: string): URL {
  try {
    const url = new URL(connectionString);
    // Thrown for what is no text in per cent signs, where the parts are read.
    for (const part of [url.username, url.password, url.hostname, url.pathname]) decodeURIComponent(part);
    return url;
  } catch {
    throw new SharedError("address");
  }
}

type Get = (name: string) => string | undefined;

function tlsOf(mode: string, host: string, get: Get): Address["tls"] {
  const own = { ...file("cert", get("sslcert")), ...file("key", get("sslkey")) };
  const root = rootCertificates(get("sslrootcert"));
  // The driver gives TLS no name where the host is an address; the certificate must be for what was written.
  const full = {
    checkServerIdentity: (_: string, certificate: Parameters<typeof checkServerIdentity>[1]) =>
      checkServerIdentity(host, certificate),
  };
  const anyName = { checkServerIdentity: () => undefined };
  const verified = { ...own, ...root, rejectUnauthorized: true };
  const blind = { ...own, rejectUnauthorized: false };
  switch (mode) {
    case "disable":
      return [false];
    case "allow":
    case "prefer":
      return isHere(host) ? [blind, false] : [blind];
    case "require":
      return [root.ca ? { ...verified, ...anyName } : blind];
    case "verify-ca":
      return [{ ...verified, ...anyName }];
    case "verify-full":
      return [{ ...verified, ...full }];
    default:
      throw new SharedError("address", `sslmode=${mode.slice(0, 20)}`);
  }
}

/** The certificates to trust: those named, else those of libpq's usual place, else (and for `system`) the machine's. */
function rootCertificates(named: string | undefined): { readonly ca?: string } {
  if (named === "system") return {};
  if (named !== undefined) return file("ca", named);
  const usual = path.join(homedir(), ".postgresql", "root.crt");
  return existsSync(usual) ? file("ca", usual) : {};
}

function file<K extends string>(key: K, name: string | undefined): { readonly [P in K]?: string } {
  if (name === undefined) return {};
  try {
    return { [key]: readFileSync(name, "utf8") } as { [P in K]: string };
  } catch {
    throw new SharedError("certificate");
  }
}

/** Whether nothing goes over a wire: a socket of this machine, or the machine itself. */
const isHere = (host: string): boolean =>
  host.startsWith("/") || host === "localhost" || host === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
