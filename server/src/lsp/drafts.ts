import { defaultConfig } from "../core/config.ts";
import { type NamedProfile, profilesOf } from "../core/profiles.ts";
import { unaccent } from "../core/text/vietnamese.ts";
import { type AnswerKind, answerKinds } from "../drafts/citing.ts";
import { draftOf } from "../drafts/draft.ts";
import { withProfile } from "../drafts/profile-edit.ts";
import { draftTypes, mayIssue, profileFor, systemOf } from "../drafts/types.ts";
import { asDocument } from "../service/answer-actions.ts";
import { citedDocumentAt } from "../service/definition.ts";
import { documentAt } from "../service/document-uri.ts";
import { documentName } from "../service/document-words.ts";
import { keyOfDocument, readDocumentKey } from "../service/known-again.ts";
import { profileOfLetter } from "../service/letter-profile.ts";
import { citationAt, ownDocument } from "../service/mentions.ts";
import { rowOf } from "../service/new-row.ts";
import {
  answerableRequest,
  type DraftAnswer,
  type DraftChoices,
  type DraftOrder,
  draftChoicesRequest,
  draftRequest,
  letterProfileRequest,
  withProfileRequest,
} from "./protocol.ts";
import { rowAtLine } from "./row-at-line.ts";
import { contextOf, type Session } from "./session.ts";
import { keyOf } from "./uris.ts";

/** Answers the requests of editors that open new drafts. The drafts are the editor's: nothing is written here. */
export function registerDrafts(session: Session): void {
  const { connection, log } = session;
  connection.onRequest(draftChoicesRequest, ({ uri }) =>
    log.contain("draft choices", null, async () => choices(await profiles(session, uri))),
  );
  connection.onRequest(draftRequest, (order) => log.contain("draft", null, () => draft(session, order)));
  connection.onRequest(answerableRequest, ({ uri, position }) =>
    log.contain("answerable", null, async () => {
      const document = await documentUnder(session, uri, position);
      return document && { document: keyOfDocument(document), name: documentName(document) };
    }),
  );
  connection.onRequest(letterProfileRequest, ({ uri }) =>
    log.contain<object | null>("profile of a letter", null, async () => {
      const open = session.documents.get(uri);
      return open?.kind === "letter" ? profileOfLetter((await contextOf(session, open)).letter) : null;
    }),
  );
  connection.onRequest(withProfileRequest, ({ text, organ }) =>
    log.contain("adding a profile", null, async () => withProfile(text, organ)),
  );
}

/** The profiles for a text at `uri`, or for a new one; one that says nothing where there are none. */
async function profiles({ configs, workspace }: Session, uri: string | null): Promise<NamedProfile[]> {
  const root = workspace.folders[0];
  const file = uri === null ? (root ? await configs.nearest(root) : null) : await configs.of(uri, root);
  const found = profilesOf(file?.config ?? defaultConfig);
  return found.length > 0 ? found : [{ name: "", organ: file?.config.organ ?? defaultConfig.organ }];
}

const systems = ["state", "party"] as const;

function choices(known: readonly NamedProfile[]): DraftChoices {
  const types = (system: "state" | "party") =>
    draftTypes(system).map(({ slug, name, code }) => ({ slug, name, code, plain: unaccent(name).toLowerCase() }));
  return {
    profiles: known.map(({ name, organ }) => ({
      name,
      system: systemOf(organ),
      issues: systems.filter((system) => mayIssue(organ, system)),
      signers: organ.signers.map((s) => ({ name: s.name, position: s.position })),
      addressees: organ.addressees,
      units: Object.entries(organ.units).map(([code, unit]) => ({ code, name: unit })),
    })),
    types: { state: types("state"), party: types("party") },
  };
}

async function draft(session: Session, order: DraftOrder): Promise<DraftAnswer | null> {
  const known = await profiles(session, order.uri ?? null);
  const named = known.find((p) => p.name === order.profile) ?? (order.system ? undefined : known[0]);
  const organ = named?.organ ?? profileFor(known, order.system ?? "state");
  const made = draftOf({
    type: order.type,
    system: order.system ?? systemOf(organ),
    organ,
    signer: organ.signers.find((s) => s.name === order.signer) ?? null,
    addressees: order.addressees ?? [],
    subject: order.subject ?? null,
    unit: order.unit ?? null,
    answers: answerOf(order),
    today: today(),
  });
  return made && { snippet: made.snippet, text: made.text };
}

function answerOf({ answers }: DraftOrder) {
  const key = answers && readDocumentKey(answers.document);
  if (!key || !(answerKinds as readonly string[]).includes(answers.kind)) return null;
  return { kind: answers.kind as AnswerKind, document: asDocument(key) };
}

/** The day by the clock of this machine. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

/** What a person means who asks for an answer there: the page's document, the row's, the cited one, or the letter itself. */
async function documentUnder(session: Session, uri: string, position: { line: number; character: number }) {
  const { documents, known, registers } = session;
  const page = documentAt(uri, known.all);
  if (page) return page;
  const register = registers.all().find((r) => keyOf(r.uri) === keyOf(uri));
  if (register) return rowAtLine(register, position.line);
  const open = documents.get(uri);
  if (open?.kind !== "letter") return null;
  const context = await contextOf(session, open);
  const offset = context.letter.source.offsetAt(position);
  const cited = citedDocumentAt(context, offset)?.document;
  if (cited) return cited;
  const citation = citationAt(context.letter, offset);
  const key = citation && rowOf(citation);
  return key ? asDocument(key) : ownDocument(context);
}
