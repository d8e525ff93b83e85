import { replace } from "../../text/edit.ts";
import { events } from "../../words/history-names.ts";
import { phraseList, phrasesOf } from "../../words/phrases.ts";
import { rule, suggest } from "../rule.ts";
import { wordBefore } from "./places.ts";
import { sinceCircular } from "./since.ts";
import { isJudged, spelled } from "./spelled.ts";

/** Behind these it is the name of a street, a school, a unit. */
const streets = new Set(["đường", "phố", "phường", "xã", "trường", "ga", "quận", "công", "viên", "giải"]);

const listed = spelled(events, {
  means: ({ source: { text } }, { span }) => !streets.has(wordBefore(text, span.start)),
});
const august = phraseList([["cách mạng tháng", null]]);

/** Events of history and dynasties: `Cách mạng tháng Tám`, `Triều Lý`. */
export const capitalsEvent = rule({
  name: "capitals-event",
  component: "capitals",
  severity: "warning",
  basis: "statute",
  source: { nd30: "PL II, V.9" },
  holds: sinceCircular,
  message: {
    vi: "Tên sự kiện lịch sử, triều đại ghi “{wanted}”, không ghi “{found}”.",
    en: "The event or dynasty is written “{wanted}”, not “{found}”.",
  },
  why: {
    vi: "Sự kiện lịch sử và triều đại là tên riêng: viết hoa chữ đầu; con số chỉ mốc thời gian trong tên thì ghi bằng chữ và viết hoa.",
    en: "Events and dynasties are proper names; a number that is part of the name is written in words, with a capital.",
  },
  fixes: ["safe", "suggested"],
  check: (context) => {
    listed(context);
    const { letter, report } = context;
    const { text } = letter.source;
    for (const match of phrasesOf(letter, august)) {
      const number = /^\s8(?![\d/.-])/.exec(text.slice(match.span.end, match.span.end + 3));
      if (!number || streets.has(wordBefore(text, match.span.start)) || !isJudged(letter, match)) continue;
      const where = { span: { start: match.span.start, end: match.span.end + number[0].length } };
      const wanted = "Cách mạng tháng Tám";
      report(where, { found: `${match.text} 8`, wanted }, suggest(replace(where, wanted)));
    }
  },
});
