import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Catalogue } from "../../catalogue/catalogue.ts";
import { LetterIndex, summarise } from "../../catalogue/letters/letters.ts";
import { loadRegisters } from "../../catalogue/registers/load.ts";
import type { Register } from "../../catalogue/registers/register.ts";
import type { KnownDocument } from "../../core/citations/resolution.ts";
import { parseLetter } from "../../core/syntax/parse.ts";
import { Source } from "../../core/text/source.ts";
import { nodeFiles } from "../../node-files.ts";
import { isConnectionString, sharedName } from "../../postgres/entry.ts";
import { type Configuration, configurations } from "../configuration.ts";
import { type Failures, silent } from "../failures.ts";
import { findTargets, readTarget } from "../files.ts";
import { shownPath } from "../shown.ts";
import type { Terminal } from "../terminal.ts";
import { type Arguments, usage } from "../usage.ts";

/** Where known documents come from, as seen from the folder in which the command runs. */
export interface Sources {
  readonly registers: readonly Register[];
  /** Names of the environment variables of shared catalogues. */
  readonly shared: readonly string[];
  /** The folder whose letters count. */
  readonly workspace: string;
}

/** The registers that `--catalogue` and the configuration name, and those found by their headings. */
export async function findSources(args: Arguments, { cwd }: Terminal, failed: Failures): Promise<Sources> {
  const configuration = configurations(args.value("config"), cwd, failed)(cwd);
  const workspace = configuration.workspace ?? cwd;
  const given = args.values("catalogue");
  // Not repeated: it holds a password.
  if (given.some(isConnectionString))
    throw usage(
      "Sau --catalogue không ghi chuỗi kết nối mà ghi postgres:TÊN_BIẾN, tên của biến môi trường giữ chuỗi đó.",
      "--catalogue takes no connection string but postgres:VARIABLE, the name of the environment variable that holds it.",
    );
  const named = await load(cwd, given, [], configuration, cwd, failed);
  const folder = configuration.file === null ? cwd : path.dirname(configuration.file);
  const own = await load(folder, configuration.config.catalogue, [workspace], configuration, cwd, failed);
  const seen = new Set(named.map(({ uri }) => uri));
  const names = [...given, ...configuration.config.catalogue].flatMap((entry) => sharedName(entry) ?? []);
  return { registers: [...named, ...own.filter(({ uri }) => !seen.has(uri))], shared: [...new Set(names)], workspace };
}

/** Registers named by path, for the organ of the configuration. */
export const registersAt = async (
  paths: readonly string[],
  args: Arguments,
  { cwd }: Terminal,
  failed: Failures,
): Promise<readonly Register[]> =>
  load(cwd, paths, [], configurations(args.value("config"), cwd, failed)(cwd), cwd, failed);

async function load(
  folder: string,
  entries: readonly string[],
  workspace: readonly string[],
  { config }: Configuration,
  cwd: string,
  failed: Failures,
): Promise<readonly Register[]> {
  const request = { folder, entries, workspace, organ: config.organ.name };
  const { registers, problems } = await loadRegisters(nodeFiles, request);
  for (const { entry, path: file, message } of problems) failed.add(entry ?? shownPath(file ?? "", cwd), message);
  return registers;
}

/** The catalogue of these sources; letters of the workspace that cannot be read are passed over: nobody asked for them. */
export function catalogueOf({ registers, workspace }: Sources, withLetters = true): Catalogue {
  const letters = new LetterIndex();
  for (const target of withLetters ? findTargets([workspace], "/", undefined, silent) : []) {
    const file = readTarget(target, silent);
    if (!file || target.file === null) continue;
    const letter = parseLetter(new Source(file.text));
    letters.set(summarise(pathToFileURL(target.file).href, { ...letter, citations: [], backReferences: [] }));
  }
  return new Catalogue(letters, registers);
}

/** Where a record stands, as compilers write it; `null` where it is written down nowhere. */
export function shownPlace({ place }: Pick<KnownDocument, "place">, cwd: string): string | null {
  if (!place?.uri.startsWith("file:")) return null;
  const { line, character } = place.range.start;
  return `${shownFile(place.uri, cwd)}:${line + 1}:${character + 1}`;
}

export const shownFile = (uri: string, cwd: string): string => shownPath(fileURLToPath(uri), cwd);
