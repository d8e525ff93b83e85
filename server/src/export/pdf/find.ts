import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** Where a program may be: a variable that names it, its names on PATH, its usual places. */
export interface Program {
  readonly variable: string;
  readonly names: readonly string[];
  /** By `process.platform`. `%NAME%` stands for a variable of the environment. */
  readonly places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
}

export const libreOffice: Program = {
  variable: "LIBREOFFICE_PATH",
  names: ["soffice", "libreoffice"],
  places: {
    win32: ["%ProgramFiles%", "%ProgramFiles(x86)%"].map((folder) => `${folder}\\LibreOffice\\program\\soffice.com`),
    darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
    linux: [
      "/usr/lib/libreoffice/program/soffice",
      "/usr/lib64/libreoffice/program/soffice",
      "/opt/libreoffice/program/soffice",
      "/snap/bin/libreoffice",
    ],
  },
};

export const browser: Program = {
  variable: "CHROMIUM_PATH",
  names: [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
    "chrome",
    "msedge",
  ],
  places: {
    win32: ["%ProgramFiles%", "%ProgramFiles(x86)%", "%LocalAppData%"].flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      `${folder}\\Chromium\\Application\\chrome.exe`,
    ]),
    darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  },
};

/** The path of a program, `null` where it is not on this machine. What its variable names is taken at its word. */
export function find(
  { variable, names, places }: Program,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const named = env[variable];
  if (named) return named;
  const folders = (env.PATH ?? env.Path ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const ending = platform === "win32" ? ".exe" : "";
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
  const usual = (places[platform] ?? []).flatMap((place) => expanded(place, env) ?? []);
  return [...onPath, ...usual].find((file) => existsSync(file)) ?? null;
}

/** A place with its variable filled in, `null` where the environment has none of that name. */
function expanded(place: string, env: NodeJS.ProcessEnv): string | null {
  const [, name, rest] = /^%([^%]+)%(.*)$/.exec(place) ?? [];
  if (name === undefined) return place;
  return env[name] ? env[name] + rest : null;
}
