import type { Organ } from "../../server/src/core/config.ts";
import { longSource } from "../../server/src/core/lint.ts";
import { ownRules } from "../../server/src/core/own-rules.ts";
import type { Bilingual, Rule } from "../../server/src/core/rules/rule.ts";
import { basisWords, componentWords, severityWords, template } from "../../server/src/core/rules/words.ts";
import { ownSeverity, presets } from "../../server/src/core/severity.ts";
import { escapeMarkdown } from "../../server/src/service/card.ts";
import { daysWords, fixWords, standardsOf } from "./words.ts";

/** An example of a page: a text, the standard by which it is judged, and what is said of it. */
export interface Example {
  readonly text: string;
  readonly standard: string;
  /** Of a Word file, what is otherwise in it than prescribed: for the test, and in words for the reader. */
  readonly formatting: { readonly directives: string; readonly words: string } | null;
  /** Of the wrong one: the message, and the title of its first fix. */
  readonly told: { readonly message: string; readonly fix: string | null } | null;
}

export interface Examples {
  /** Documents that are known, as a register (CSV). */
  readonly register: string | null;
  /** What `congvan.json` says of the organ, as far as the example needs it. */
  readonly organ: Partial<Organ> | null;
  readonly wrong: Example;
  readonly right: Example;
}

/** The page of a rule, in Markdown: Vietnamese, and a summary in English. */
export function rulePage(rule: Rule, { register, organ, wrong, right }: Examples): string {
  return `${[
    `# ${rule.name}`,
    `**${escapeMarkdown(template(rule.message.vi))}**`,
    escapeMarkdown(rule.why.vi),
    "## Căn cứ",
    table(["Điều khoản", "Mức độ"], sources(rule)),
    presetSentence(rule),
    facts(rule),
    "## Ví dụ",
    ...(organ === null ? [] : ["Trong `congvan.json` có:", block("json", JSON.stringify({ organ }, null, 2))]),
    ...(register === null ? [] : ["Trong danh mục có:", block("csv", register)]),
    heading(wrongWord, wrong),
    block(infoOf(wrong), wrong.text),
    told(wrong),
    heading("Đúng", right),
    block(infoOf(right), right.text),
    "## Bỏ qua hoặc đổi mức",
    // In a Word file there is no place for such a comment.
    ...(ownRules.includes(rule) || wrong.formatting !== null
      ? []
      : ["Ở một dòng, ghi ngay phía trên dòng đó:", block("html", comment(rule))]),
    "Cho cả cơ quan, trong `congvan.json` (`off`, `info`, `warning` hoặc `error`):",
    block("json", `{ "rules": { "${rule.name}": "off" } }`),
    "## In English",
    `**${escapeMarkdown(template(rule.message.en))}**`,
    escapeMarkdown(rule.why.en),
    english(rule),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text.replace(/\n+$/, "")}\n\`\`\``;

const wrongWord = "Sai";

/** `Sai`, and of a Word file what it looks like. */
function heading(word: string, { formatting }: Example): string {
  if (formatting === null) return `${word}:`;
  const link = word === wrongWord ? " trừ" : ", trong đó";
  const words = formatting.words === "" ? "" : `${link}: **${escapeMarkdown(formatting.words)}**`;
  return `${word}, tệp Word trình bày theo quy định${words}.`;
}

/** What stands behind the fence, and nobody sees: how the test judges the example. */
const infoOf = ({ standard, formatting }: Example): string =>
  `congvan ${standard}${formatting === null ? "" : ` formatting: ${formatting.directives}`.trimEnd()}`;

const comment = ({ name }: Rule): string => `<!-- congvan-disable-next-line ${name} -- lý do -->`;

function told({ told }: Example): string {
  if (!told) return "";
  const fix = told.fix === null ? "" : `\\\nCách sửa: ${escapeMarkdown(told.fix)}`;
  return `Báo: ${escapeMarkdown(told.message)}${fix}`;
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const sources = (rule: Rule): string[][] =>
  standardsOf(rule)
    .map((standard) => [longSource(rule, standard), severityWords[ownSeverity(rule, standard) ?? "info"].vi])
    .filter(([source], index, all) => all.findIndex(([other]) => other === source) === index)
    .map(([source = "", severity = ""]) => [escapeMarkdown(source), severity]);

/** What the presets change, where they change something. */
function presetSentence(rule: Rule): string {
  if (ownRules.includes(rule)) return "";
  const words = (["strict", "all"] as const).map((preset) => {
    const level = presets[preset][rule.basis];
    return level === "own" ? "mức trong bảng" : severityWords[level === "off" ? "info" : level].vi;
  });
  const [strict = "", all = ""] = words;
  if (presets.recommended[rule.basis] === "off")
    return `Tắt trong bộ quy tắc mặc định. Bật bằng \`"preset": "strict"\` (${strict}), \`"all"\` (${all}) hoặc đặt riêng trong \`rules\`.`;
  return strict === all && strict === "mức trong bảng" ? "" : `Trong bộ quy tắc \`strict\` và \`all\`: ${strict}.`;
}

function facts(rule: Rule): string {
  const days = daysWords(rule);
  const lines = [
    ["Thành phần", componentWords[rule.component].vi],
    ["Cơ sở", basisWords[rule.basis].vi],
    ["Cách sửa", fixWords(rule).vi],
    ...(days ? [["Áp dụng cho văn bản", days.vi]] : []),
  ];
  return lines.map(([name, value]) => `- ${name}: ${value}`).join("\n");
}

function english(rule: Rule): string {
  const say = (words: Bilingual) => words.en;
  const days = daysWords(rule);
  const levels = standardsOf(rule).map(
    (standard) => `${standard.id} ${say(severityWords[ownSeverity(rule, standard) ?? "info"])}`,
  );
  return [
    `- Component: ${say(componentWords[rule.component])}`,
    `- Basis: ${say(basisWords[rule.basis])}`,
    `- Severity: ${levels.join(", ")}${presets.recommended[rule.basis] === "off" && !ownRules.includes(rule) ? " (off by default)" : ""}`,
    `- Fix: ${say(fixWords(rule))}`,
    ...(days ? [`- Letters dated: ${days.en}`] : []),
  ].join("\n");
}
