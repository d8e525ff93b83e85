import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Organ, Signer } from "../core/config.ts";
import { type NamedProfile, profilesOf } from "../core/profiles.ts";
import type { DocumentType } from "../core/standards/standard.ts";
import type { System } from "../core/syntax/letter.ts";
import { searchKey } from "../core/text/vietnamese.ts";
import { draftOf } from "../drafts/draft.ts";
import { draftTypes, findTypes, meantType, profileFor, systemOf } from "../drafts/types.ts";
import { configurations } from "./configuration.ts";
import { type Failures, failures, reasonOf } from "./failures.ts";
import { writeTarget } from "./files.ts";
import type { Terminal } from "./terminal.ts";
import { type Arguments, usage } from "./usage.ts";

/**
 * `congvan new TYPE`: a new draft from the type's template and the organ's profile, into a file that does not exist yet
 * (`--force`: or does), or on standard output. 2 where it cannot be written or the configuration is broken.
 */
export async function newDraft(args: Arguments, terminal: Terminal): Promise<number> {
  const failed = failures(terminal);
  const output = args.value("output");
  const file = output === undefined ? null : path.resolve(terminal.cwd, output);
  const configuration = configurations(
    args.value("config"),
    terminal.cwd,
    failed,
  )(file === null ? terminal.cwd : path.dirname(file));
  if (failed.any) return 2;
  const profiles = profilesOf(configuration.config);
  const asked = args.value("system") as System | undefined;
  const own = chosenProfile(args.value("profile"), profiles);
  const organ = own ?? (asked ? profileFor(profiles, asked) : configuration.config.organ);
  const system = asked ?? systemOf(organ);
  const type = chosenType(args.positionals.join(" "), system);
  const draft = draftOf({
    type: type.slug,
    system,
    organ,
    signer: chosenSigner(args.value("signer"), organ),
    addressees: args.values("to"),
    subject: args.value("subject") ?? null,
    unit: args.value("unit") ?? null,
    today: today(),
  });
  if (!draft) throw new Error(`no template of ${type.slug}`);
  if (output === undefined || file === null) terminal.out(draft.text);
  else if (write(output, file, draft.text, args.flag("force"), failed)) terminal.out(`${output}\n`);
  return failed.any ? 2 : 0;
}

/** The day by the clock of this machine. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

function chosenType(query: string, system: System): DocumentType {
  const [type, ...more] = findTypes(query, system);
  if (type && more.length === 0) return type;
  if (type) {
    const list = [type, ...more].map((t) => `“${t.name}”`).join(", ");
    throw usage(`“${query}” có thể là ${list}: ghi rõ hơn.`, `“${query}” may be ${list}: say which.`);
  }
  const list = draftTypes(system)
    .map((t) => t.slug)
    .join(", ");
  if (query === "") throw usage(`new cần tên loại văn bản: ${list}.`, `new takes a type: ${list}.`);
  const meant = meantType(query, system);
  const hint = meant && { vi: ` Có phải là “${meant.name}”?`, en: ` Did you mean “${meant.name}”?` };
  throw usage(
    `Không có loại văn bản “${query}”.${hint?.vi ?? ""} Các loại: ${list}.`,
    `No such type: “${query}”.${hint?.en ?? ""} Types: ${list}.`,
  );
}

/** The profile named, `null` where none was. */
function chosenProfile(asked: string | undefined, profiles: readonly NamedProfile[]): Organ | null {
  if (asked === undefined) return null;
  const found = profiles.find((p) => searchKey(p.name) === searchKey(asked) || p.organ.symbol === asked);
  if (found) return found.organ;
  const list = profiles.map((p) => `“${p.name}”`).join(", ");
  if (list === "") throw usage("congvan.json chưa có hồ sơ cơ quan nào.", "congvan.json has no profile.");
  throw usage(`Không có hồ sơ “${asked}”; các hồ sơ: ${list}.`, `No profile “${asked}”; there are ${list}.`);
}

/** The signer named by name or position; unnamed the profile's first, who is its head. */
function chosenSigner(asked: string | undefined, { signers }: Organ): Signer | null {
  if (asked === undefined) return signers[0] ?? null;
  const key = searchKey(asked);
  const of = (s: Signer): string[] => [searchKey(s.name), searchKey(s.position)];
  const found =
    signers.find((s) => of(s).includes(key)) ?? signers.find((s) => of(s).some((words) => words.includes(key)));
  if (found) return found;
  const list = signers.map((s) => `“${s.name}” (${s.position})`).join(", ");
  if (list === "")
    throw usage("Hồ sơ cơ quan trong congvan.json chưa có người ký.", "The profile in congvan.json has no signers.");
  throw usage(`Không có người ký “${asked}”; hồ sơ có: ${list}.`, `No signer “${asked}”; the profile has ${list}.`);
}

function write(shown: string, file: string, text: string, force: boolean, failed: Failures): boolean {
  if (force && existsSync(file))
    return writeTarget(
      { shown, file, folder: path.dirname(file) },
      { text, encoding: { name: "utf-8", bom: false } },
      failed,
    );
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    failed.add(shown, isThere ? there : reasonOf(error));
    return false;
  }
}

const there = {
  vi: "tệp đã có nên không ghi đè; chọn tên khác, hoặc thêm --force",
  en: "the file exists and is not written over; choose another name, or add --force",
};
