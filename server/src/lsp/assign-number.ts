import type { ShowMessageRequestParams } from "vscode-languageserver";
import { ownDocument } from "../catalogue/letters/letters.ts";
import { type Counting, isOthers } from "../catalogue/registers/next-number.ts";
import { outgoing } from "../catalogue/registers/outgoing.ts";
import { keyOf as numberKeyOf } from "../core/number-facts.ts";
import { readLetter } from "../core/read.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import type { Letter } from "../core/syntax/letter.ts";
import { applyEdits, type Edit } from "../core/text/edit.ts";
import { sharedName } from "../postgres/entry.ts";
import type { ServiceContext } from "../service/context.ts";
import { textEdits } from "../service/diagnostics.ts";
import { fileName } from "../service/file-name.ts";
import { fillNumber, type LetterDay, letterDay, numberState } from "../service/number-line.ts";
import type { OpenDocument } from "./documents.ts";
import { type Chosen, chosenOf, type Given, type Ledger, type Proposal, type Request } from "./ledger.ts";
import { numberMessages as messages } from "./number-messages.ts";
import { RegisterLedger } from "./register-ledger.ts";
import { contextOf, type Session } from "./session.ts";
import { SharedLedger } from "./shared-ledger.ts";

/** What became of a wish for a number. */
export type Assignment =
  | { readonly given: Given; readonly before: Before }
  /** Nothing was written; `null` where the person would not have it. */
  | { readonly refused: Bilingual | null };

/** The draft's lines before the number was written, so that they can be put back. */
export interface Before {
  readonly number: string;
  readonly date: string | null;
}

interface Wish {
  readonly context: ServiceContext;
  readonly request: Request;
  readonly day: LetterDay;
  readonly edits: (sequence: string) => Edit[];
}

/** So often a draft that is changed meanwhile is tried again. */
const attempts = 3;
/** How long the workspace's registers may take to be read, in milliseconds. */
const patience = 20_000;

/**
 * Gives an open draft the next number: shows what will be done, asks once, writes the register's row, and only when that
 * is safely there the number into the draft.
 */
export async function assignNumber(session: Session, document: OpenDocument): Promise<Assignment> {
  await readyRegisters(session);
  const context = await contextOf(session, document);
  const wish = wishOf(session, context);
  if ("refused" in wish) return wish;
  const ledger = await ledgerFor(session, wish);
  if ("refused" in ledger) return ledger;
  const proposal = await ledger.propose(wish.request);
  if ("refused" in proposal) return proposal;
  const chosen = await ask(session, wish, proposal);
  if (chosen === null) return { refused: null };
  const given = await ledger.give(wish.request, chosen);
  if ("refused" in given) return given;
  const shown = chosenOf(proposal, chosen);
  const before = await writeInto(session, document, given.sequence);
  if (before === null) {
    const back = (await given.takeBack()) === null;
    return { refused: messages.notWritten(given.number, back) };
  }
  const { signedSymbol } = wish.request;
  if (shown !== given.sequence) tell(session, messages.gone(shown + signedSymbol, given.number)[context.locale]);
  return { given, before };
}

async function readyRegisters({ workspace }: Session): Promise<void> {
  for (const end = Date.now() + patience; !workspace.complete && Date.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** What the draft wants, or why it cannot have it. */
function wishOf(session: Session, context: ServiceContext): Wish | { readonly refused: Bilingual } {
  const { letter, result, uri } = context;
  const { standard } = result;
  const state = numberState(letter);
  if (state.state === "numbered") return { refused: messages.hasNumber(state.number) };
  if (state.state !== "blank") return { refused: messages[state.state] };
  const day = letterDay(letter, standard, today());
  if (!day) return { refused: messages.badDate(letter.header.placeAndDate?.date?.text.text ?? "") };
  const edits = (sequence: string) => [fillNumber(letter, state.span, sequence), ...(day.edit ? [day.edit] : [])];
  const { signedSymbol } = state;
  // The letter as it will be tells of itself what its row will say.
  const numbered = readLetter(applyEdits(letter.source.text, edits("01")));
  const document = ownDocument(uri, numbered);
  if (document?.number !== `01${signedSymbol}`) return { refused: messages.unclear };
  const request: Request = {
    system: letter.system,
    signedSymbol,
    issuer: document.issuer,
    date: day.iso,
    secret: letter.header.marks.some(({ kind }) => kind === "secrecy"),
    digits: standard.number.minDigits,
    isTaken: (number) => isTaken(session, uri, number, document.issuer, day.iso),
    record: {
      type: document.type,
      issued: day.iso,
      issuer: document.issuer,
      title: document.title,
      secrecy: letter.header.marks.find(({ kind }) => kind === "secrecy")?.text.text ?? null,
      ...partsOf(letter),
    },
  };
  return { context, request, day, edits };
}

/** Who signs, who receives, who keeps the file copy: further columns of the official register. */
function partsOf({ signature, addressees, distribution }: Letter) {
  const receivers = (addressees ?? distribution)?.items.filter((item) => item !== distribution?.filingLine) ?? [];
  return {
    signer: signature?.name?.text ?? null,
    recipients: receivers.map((item) => item.text.text).join("; ") || null,
    keeper: distribution?.filingLine?.text.text.replace(/^Lưu\s*:?\s*/u, "") || null,
  };
}

/** Whether another letter of the workspace bears the number, whatever the register says. */
function isTaken({ known }: Session, uri: string, number: string, issuer: string | null, date: string): boolean {
  return known.base.letters
    .numbered(numberKeyOf(number))
    .some(
      (other) =>
        other.place?.uri !== uri &&
        (other.issued === null || other.issued.slice(0, 4) === date.slice(0, 4)) &&
        !isOthers(other.issuer, issuer),
    );
}

/** The day here: a letter is dated by the clerk's calendar. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Where the number is taken from; of several the person says which. */
async function ledgerFor(session: Session, wish: Wish): Promise<Ledger | { readonly refused: Bilingual | null }> {
  const { catalogue, config, locale } = wish.context;
  const registers = catalogue.registers.map((register) => ({ register, name: fileName(register.uri) }));
  const { workbook } = session.registers;
  const ledgers: Ledger[] = [
    ...outgoing(registers, wish.request).map((register) => new RegisterLedger(session, register, workbook)),
    ...config.catalogue.flatMap((entry) => {
      const name = sharedName(entry);
      return name === null ? [] : [new SharedLedger(session, name)];
    }),
  ];
  const [only, ...more] = ledgers;
  if (!only) return { refused: messages.noRegister };
  if (more.length === 0) return only;
  const answer = await question(session, messages.which[locale], [...ledgers.map(({ name }) => name)]);
  return ledgers.find(({ name }) => name === answer) ?? { refused: null };
}

/** Shows what will be done; `null` where the person would not have it. */
async function ask(session: Session, { context, request, day }: Wish, proposal: Proposal): Promise<Chosen | null> {
  const { locale } = context;
  const { sequence, other, counting, greatest, place } = proposal;
  const number = (n: string) => n + request.signedSymbol;
  const where = (place ? messages.register(proposal.name, place[locale]) : messages.shared(proposal.name))[locale];
  const known = greatest ? messages.greatest[counting](greatest.number)[locale] : messages.first[locale];
  const written = day.contradicts === null ? messages.day(day.text) : messages.otherDay(day.contradicts, day.text);
  const text = messages.question(number(sequence), where, known, written[locale])[locale];
  const next = messages.give(number(sequence))[locale];
  const why = (how: Counting) => messages.otherCounting[how][locale];
  const second = other ? [`${messages.give(number(other.sequence))[locale]} (${why(other.counting)})`] : [];
  const answer = await question(session, text, [next, ...second, messages.leave[locale]]);
  if (answer === next) return "next";
  return second.includes(answer ?? "") ? "other" : null;
}

async function question({ connection }: Session, message: string, buttons: readonly string[]): Promise<string | null> {
  const actions = buttons.map((title) => ({ title }));
  const params: ShowMessageRequestParams = { type: 3, message, actions };
  const answer: { readonly title?: string } | null = await connection.sendRequest("window/showMessageRequest", params);
  return answer?.title ?? null;
}

/** Not awaited: the answer comes when the message is closed. */
export const tell = ({ connection }: Session, message: string): void =>
  void connection.window.showInformationMessage(message);

/** Writes the number into the draft as it stands by now; `null` where that cannot be done. */
async function writeInto(session: Session, { key }: OpenDocument, sequence: string): Promise<Before | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const document = session.documents.get(key);
    if (!document) return null;
    const context = await contextOf(session, document);
    const wish = wishOf(session, context);
    if ("refused" in wish) return null;
    const { header, source } = context.letter;
    const textOf = (part: { readonly span: { readonly start: number; readonly end: number } } | null | undefined) =>
      part ? source.text.slice(part.span.start, part.span.end) : null;
    const before = {
      number: textOf(header.number) ?? "",
      date: wish.day.edit ? textOf(header.placeAndDate?.date) : null,
    };
    if (await apply(session, document, context, wish.edits(sequence))) return before;
  }
  return null;
}

/** Makes edits in an open letter, in the very version that they were made for. */
export async function apply(
  { client, connection }: Session,
  { uri, text: { version } }: OpenDocument,
  context: ServiceContext,
  edits: readonly Edit[],
): Promise<boolean> {
  const made = textEdits({ edits: [...edits] }, context);
  const { applied } = await connection.workspace.applyEdit(
    client.versionedEdits
      ? { documentChanges: [{ textDocument: { uri, version }, edits: made }] }
      : { changes: { [uri]: made } },
  );
  return applied;
}
