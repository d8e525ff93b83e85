import type {
  CancellationToken,
  Diagnostic,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { toDiagnostic } from "../service/diagnostics.ts";
import { type Knowledge, same } from "./letters.ts";
import type { Progress } from "./progress.ts";
import type { CheckWorkspaceResult, Counts } from "./protocol.ts";
import { countsOf, resultIds } from "./reports.ts";
import { knowledgeOf, type Session } from "./session.ts";
import { pacer } from "./turns.ts";

/** What was found in a letter that is not open, and what it was checked against. */
interface Outcome {
  readonly id: string;
  readonly knowledge: Knowledge;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;
}

/** Checks the workspace's letters that are not open: when asked to, and from then on whenever they change. */
export class Checker {
  readonly #session: Session;
  readonly #outcomes = new Map<string, Outcome>();
  readonly #nextId = resultIds();
  #published = false;
  #renewals = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Checks every letter, open or not, and publishes what is found in those that are not open. */
  async checkAll({ step, token }: Progress): Promise<CheckWorkspaceResult> {
    const total = { files: 0, errors: 0, warnings: 0, infos: 0 };
    const uris = this.#session.workspace.letterUris;
    const pace = pacer();
    this.#published = !(await this.#isPulled());
    for (const [done, uri] of uris.entries()) {
      if (token.isCancellationRequested) break;
      step(done, uris.length);
      const counts = await this.#check(uri);
      if (counts) {
        total.files++;
        total.errors += counts.errors;
        total.warnings += counts.warnings;
        total.infos += counts.infos;
      }
      await pace();
    }
    return total;
  }

  /** The counts of a letter's findings, open or not; `null` where it cannot be read. */
  countsOf(uri: string): Promise<Counts | null> {
    return this.#check(uri);
  }

  /** What the findings rest on has changed: what was published is brought up to date. A later call ends an earlier one. */
  async renew(): Promise<void> {
    this.#renewals++;
    const mine = this.#renewals;
    const pace = pacer();
    for (const uri of this.#published ? this.#session.workspace.letterUris : []) {
      if (mine !== this.#renewals) return;
      await this.#check(uri);
      await pace();
    }
  }

  /** Whether the client itself asks for the findings of letters that are not open. */
  async #isPulled(): Promise<boolean> {
    const { client, settings } = this.#session;
    return client.pull && (await settings.of()).wholeWorkspace;
  }

  /** Answers `workspace/diagnostic`: nothing, unless the person wants all letters reported on. */
  async pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const { workspace, documents } = this.#session;
    if (!(await this.#isPulled()) || !workspace.complete) return { items: [] };
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const pace = pacer();
    for (const uri of workspace.letterUris) {
      if (token.isCancellationRequested) break;
      if (documents.has(uri)) continue;
      const outcome = await this.#outcomeOf(uri);
      if (outcome) items.push(reportFor(uri, outcome, previous.get(uri)));
      await pace();
    }
    return { items };
  }

  /** A letter on the disk changed, went, or was closed in the editor. */
  async fileChanged(uri: string): Promise<void> {
    const { board, documents, workspace } = this.#session;
    this.#outcomes.delete(uri);
    if (!this.#published) return;
    const outcome = documents.has(uri) ? null : await this.#outcomeOf(uri);
    // Of a letter that cannot be read that is shown, and stays.
    if (outcome || !workspace.isUnreadable(uri)) board.set(uri, outcome?.diagnostics ?? []);
  }

  async #check(uri: string): Promise<Counts | null> {
    const { board, documents, letters } = this.#session;
    const open = documents.get(uri);
    if (open) return countsOf(letters.context(open, await knowledgeOf(this.#session, uri)).result.findings);
    const outcome = await this.#outcomeOf(uri);
    if (outcome && this.#published) board.set(uri, outcome.diagnostics);
    return outcome?.counts ?? null;
  }

  /** The findings of a letter on the disk; `null` where it is gone or cannot be read. */
  async #outcomeOf(uri: string): Promise<Outcome | null> {
    const { client, letters, workspace } = this.#session;
    const knowledge = await knowledgeOf(this.#session, uri);
    const known = this.#outcomes.get(uri);
    if (known && same(known.knowledge, knowledge)) return known;
    const letter = await workspace.letterOnDisk(uri);
    if (!letter) return null;
    const context = letters.check(uri, letter, knowledge);
    const { findings } = context.result;
    const diagnostics = findings.map((f) => toDiagnostic(f, context, client.diagnostics));
    const outcome = { id: this.#nextId(), knowledge, diagnostics, counts: countsOf(findings) };
    this.#outcomes.set(uri, outcome);
    return outcome;
  }
}

const reportFor = (
  uri: string,
  { id, diagnostics }: Outcome,
  previous: string | undefined,
): WorkspaceDocumentDiagnosticReport =>
  id === previous
    ? { kind: "unchanged", uri, version: null, resultId: id }
    : { kind: "full", uri, version: null, resultId: id, items: [...diagnostics] };
