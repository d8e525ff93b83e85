import type { Bilingual } from "../core/rules/rule.ts";

/** What the server itself says to the person, apart from findings. */
export const messages = {
  indexing: { vi: "Công văn: đọc các văn bản trong thư mục", en: "Công văn: reading the workspace's letters" },
  checking: { vi: "Công văn: kiểm tra cả thư mục", en: "Công văn: checking the workspace" },
} as const satisfies Readonly<Record<string, Bilingual>>;
