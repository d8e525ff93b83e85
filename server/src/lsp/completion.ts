import { type CompletionList, MarkupKind } from "vscode-languageserver";
import { type Completions, completion } from "../service/completion.ts";
import { answering, offsetOf } from "./answer.ts";
import type { Session } from "./session.ts";

/** Which list an item is of, and its place in it. */
interface ItemData {
  readonly list: number;
  readonly rank: number;
}

/** Suggestions, and what each of them means when a person looks at it: of the list that was asked for last. */
export function registerCompletion(session: Session): void {
  const { connection } = session;
  const answer = answering(session);
  const none: CompletionList = { isIncomplete: false, items: [] };
  let number = 0;
  let last: Completions | null = null;
  connection.onCompletion(
    answer("completion", none, (c, { position, context }) => {
      const trigger = context?.triggerCharacter ?? null;
      last = completion(c, offsetOf(c, position), { trigger, today: today() });
      number++;
      const { isIncomplete, items } = last.list;
      return { isIncomplete, items: items.map((item, rank) => ({ ...item, data: { list: number, rank } })) };
    }),
  );
  connection.onCompletionResolve((item) => {
    const { list, rank } = (item.data ?? {}) as Partial<ItemData>;
    const value = list === number && rank !== undefined ? (last?.documentationOf(rank) ?? null) : null;
    return value === null ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
  });
}

/** The day on the clock of the machine, where the person sits. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
