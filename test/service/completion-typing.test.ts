import { describe, expect, test } from "vitest";
import { unaccent } from "../../server/src/core/text/vietnamese.ts";
import { completion, completionTriggers } from "../../server/src/service/completion.ts";
import { contextOf } from "./context.ts";
import { decision, partyLetter, stateLetter } from "./letters.ts";

/** Where a list may open by itself: by what stands on the line before the cursor. */
const sensible = [
  /^Số:? [\d ]*[/-]$/u,
  /^Số:? .*[/-][\p{L}\d-]*[/-]$/u,
  /^(?:V\/v|về việc) $/u,
  /^[\p{Lu}][\p{L} ]+, $/u,
  /^Kính gửi:\s?$/u,
  /^- $/u,
  /^(?:- )?Căn cứ (?:Luật )?$/u,
  /(?:số|Luật) $/u,
  /số \d+[/-]/u,
  /^Nơi nhận:$/u,
  /^(?:TM\.|KT\.|T\/M) $/u,
];

/** What an input method writes on the way to a word: without its marks, with the keys for them, at last as it is meant. */
function keystrokes(text: string): string[] {
  const states: string[] = [];
  let done = "";
  for (const word of text.split(/(?<=[^\p{L}])|(?=[^\p{L}])/u)) {
    const bare = unaccent(word);
    if (bare !== word) for (let i = 1; i <= bare.length; i++) states.push(done + bare.slice(0, i));
    if (bare !== word) states.push(`${done + bare}s`, `${done + bare}1`);
    done += word;
    states.push(done);
  }
  return states;
}

describe("a letter typed from its first key to its last", () => {
  test.each([
    ["state", stateLetter],
    ["party", partyLetter],
    ["decision", decision],
  ])("%s: nothing opens by itself but where a list begins", (_, letter) => {
    const text = letter.replace(/[*_]/g, "");
    let asked = 0;
    for (const state of keystrokes(text)) {
      const key = state.at(-1) ?? "";
      if (!completionTriggers.includes(key)) continue;
      asked++;
      const { items } = completion(contextOf(state), state.length, { trigger: key, today: "2026-11-02" }).list;
      const line = state.slice(state.lastIndexOf("\n") + 1);
      if (items.length > 0)
        expect(
          sensible.some((place) => place.test(line)),
          line,
        ).toBe(true);
    }
    expect(asked).toBeGreaterThan(50);
  });

  test("what is shown stays while an input method writes wrong words on the way", () => {
    const start = `${stateLetter.slice(0, stateLetter.indexOf("Kính gửi:")).replace(/[*_]/g, "")}Kính gửi: `;
    const item = completion(contextOf(start), start.length, { trigger: " " }).list.items.find(
      ({ label }) => label === "Các sở, ban, ngành tỉnh",
    );
    // An editor drops what has not all typed letters in this order.
    const holds = (typed: string): boolean => {
      let at = 0;
      for (const letter of typed.toLowerCase()) {
        at = (item?.filterText ?? "").toLowerCase().indexOf(letter, at) + 1;
        if (at === 0) return false;
      }
      return true;
    };
    for (const typed of ["c", "ca", "cá", "cac", "các", "các s", "các so", "các sơ", "các sở", "cac so", "so, ban"])
      expect(holds(typed), typed).toBe(true);
  });
});
