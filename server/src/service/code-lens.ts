import type { CodeLens, Command } from "vscode-languageserver-types";
import type { Bilingual } from "../core/rules/rule.ts";
import type { ServiceContext } from "./context.ts";
import { ownDocument } from "./mentions.ts";
import { assignNumberCommand, numberState } from "./number-line.ts";

/** Command of the client that shows places: the address and position of the lens, then the places. */
export const showReferencesCommand = "congvan.showReferences";

/** Most places that travel with the lens: a general instruction may be cited by every letter of an office. */
const mostShown = 1000;

/** Above a number line that is still blank, where there is a register to take the number from: the command that does. */
export function numberLens({ uri, letter, catalogue, config, locale }: ServiceContext): CodeLens[] {
  const hasLedger = catalogue.registers.length > 0 || config.catalogue.length > 0;
  if (!hasLedger || !letter.header.number || numberState(letter).state !== "blank") return [];
  const title = assignTitle[locale];
  const range = letter.source.rangeOf(letter.header.number.span);
  return [{ range, command: { title, command: assignNumberCommand, arguments: [uri] } }];
}

const assignTitle: Bilingual = { vi: "Cấp số", en: "Give a number" };

/**
 * Above the number line: how many other letters of the workspace cite this one. `canShow` tells whether the client
 * knows the command that shows where; without it the lens only tells.
 */
export function codeLenses(context: ServiceContext, canShow: boolean): CodeLens[] {
  const { uri, letter, catalogue, locale } = context;
  const { number } = letter.header;
  const own = number && ownDocument(context);
  if (!number || !own) return [];
  const places = catalogue.references(own).filter((place) => place.uri !== uri);
  const count = new Set(places.map((place) => place.uri)).size;
  if (count === 0) return [];
  const range = letter.source.rangeOf(number.span);
  const title =
    locale === "vi" ? `${count} văn bản dẫn chiếu` : `Cited by ${count} ${count === 1 ? "letter" : "letters"}`;
  const command: Command = canShow
    ? { title, command: showReferencesCommand, arguments: [uri, range.start, places.slice(0, mostShown)] }
    : { title, command: "" };
  return [{ range, command }];
}
