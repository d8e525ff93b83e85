import type { System } from "../core/syntax/letter.ts";
import { fieldsOf } from "./fields.ts";
import { plainText, snippet } from "./pieces.ts";
import type { DraftRequest } from "./request.ts";
import { fillTemplate } from "./template.ts";
import { answerTemplates } from "./templates/answers/index.ts";
import { partyTemplates } from "./templates/party/index.ts";
import { stateTemplates } from "./templates/state/index.ts";

export interface Draft {
  /** With tab stops at what is left to write: LSP's snippet syntax. */
  readonly snippet: string;
  /** The same with what each tab stop suggests. */
  readonly text: string;
}

const templates: Readonly<Record<System, Readonly<Record<string, string>>>> = {
  state: stateTemplates,
  party: partyTemplates,
};

/**
 * A new document of a type: its template filled with what the organ's profile gives, number and day blank. `null` for
 * a type that the system does not have. An official letter that answers another document has a template of its own.
 */
export function draftOf(request: DraftRequest): Draft | null {
  const { system, type, answers } = request;
  const known = templates[system];
  const answering = answers && type === "cong-van" ? answerTemplates[system][answers.kind] : undefined;
  const template = answering ?? (Object.hasOwn(known, type) && type !== "header" ? known[type] : undefined);
  if (template === undefined) return null;
  // What stands inside a tab stop is filled in beforehand.
  const whole = template.replace("{{header}}\n", known.header ?? "").replaceAll("{{year}}", request.today.slice(0, 4));
  const pieces = fillTemplate(whole, fieldsOf(request));
  return { snippet: snippet(pieces), text: plainText(pieces) };
}
