import type { Component, Rule } from "../../server/src/core/rules/rule.ts";
import { basisWords, componentWords, severityWords } from "../../server/src/core/rules/words.ts";
import { ownSeverity } from "../../server/src/core/severity.ts";
import { standards } from "../../server/src/core/standards/choose.ts";
import { table } from "./page.ts";

const head = `# Các quy tắc

Mỗi quy tắc một trang: vì sao, điều khoản, ví dụ sai và đúng, cách bỏ qua. Trong trình soạn thảo, bấm vào tên quy tắc ở thông báo là mở trang; trong cửa sổ lệnh: \`congvan rules TÊN\`.

Bộ quy tắc đặt trong \`congvan.json\` (\`"preset"\`) hoặc bằng \`congvan check --preset\`:

| Bộ quy tắc | Quy định bắt buộc, mẫu trình bày | Thông lệ | Quy ước riêng |
| --- | --- | --- | --- |
| \`recommended\` (mặc định) | mức của quy tắc | lưu ý | tắt |
| \`strict\` | mức của quy tắc | cảnh báo | lưu ý |
| \`all\` | mức của quy tắc | cảnh báo | mức của quy tắc |

*Every rule has a page: why it is asked, the article that asks for it, a wrong and a right example, how to silence it, and a summary in English. Severities below are those the rules declare; house rules are off by default.*`;

/** The list of all rules by component, with severity per standard, basis and fix. */
export function rulesIndex(rules: readonly Rule[]): string {
  const parts = (Object.keys(componentWords) as Component[]).flatMap((component) => {
    const own = rules.filter((r) => r.component === component);
    if (own.length === 0) return [];
    const { vi, en } = componentWords[component];
    return [`## ${vi} (${en})`, table(["Quy tắc", ...Object.keys(standards), "Cơ sở", "Sửa"], own.map(row))];
  });
  return `${[head, ...parts].join("\n\n")}\n`;
}

function row(rule: Rule): string[] {
  const levels = Object.values(standards).map((standard) => {
    const severity = ownSeverity(rule, standard);
    return severity ? severityWords[severity].vi : "";
  });
  return [`[${rule.name}](${rule.name}.md)`, ...levels, basisWords[rule.basis].vi, fixes(rule)];
}

const fixes = ({ fixes: kinds = [] }: Rule): string =>
  kinds.map((kind) => (kind === "safe" ? "ngay" : "gợi ý")).join(", ");
