import type { Command } from "../commands.ts";
import type { Options } from "../usage.ts";

const sources: Options = {
  catalogue: {
    type: "string",
    value: "FILE",
    multiple: true,
    help: {
      vi: "thêm một sổ đăng ký (CSV, XLSX) hoặc postgres:TÊN_BIẾN; dùng được nhiều lần",
      en: "one more register (CSV, XLSX), or postgres:VARIABLE; repeatable",
    },
  },
  config: {
    type: "string",
    value: "FILE",
    help: {
      vi: "dùng tệp cấu hình này thay cho congvan.json gần nhất",
      en: "use this instead of the nearest congvan.json",
    },
  },
};

const output: Options = {
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    help: { vi: "ghi vào tệp này (.csv, .xlsx, .json)", en: "write to this file (.csv, .xlsx, .json)" },
  },
  force: { type: "boolean", help: { vi: "ghi đè tệp đã có", en: "overwrite a file that is there" } },
};

/** The commands behind `congvan catalogue`. */
export const catalogueCommands: Readonly<Record<string, Command>> = {
  search: {
    operands: "WORDS…",
    summary: {
      vi: "tìm văn bản, không cần dấu, gõ sai chút ít cũng được (1: không có)",
      en: "find documents, without diacritics, small mistakes forgiven (1: none)",
    },
    options: {
      format: { type: "string", value: ["text", "json"], help: { vi: "dạng kết quả", en: "form of the answer" } },
      limit: {
        type: "string",
        value: "N",
        help: { vi: "nhiều nhất N văn bản (mặc định 20)", en: "at most N documents (20 by default)" },
      },
      ...sources,
    },
    run: async (args, terminal) => (await import("./search.ts")).search(args, terminal),
  },
  export: {
    operands: "[-o FILE]",
    summary: {
      vi: "ghi mọi văn bản đã biết ra CSV, XLSX hoặc JSON (không có -o: CSV ra đầu ra chuẩn)",
      en: "write all known documents as CSV, XLSX or JSON (without -o: CSV to standard output)",
    },
    options: {
      ...output,
      from: {
        type: "string",
        value: ["workspace", "register", "shared", "national"],
        multiple: true,
        help: { vi: "chỉ lấy từ nguồn này; dùng được nhiều lần", en: "only from this source; repeatable" },
      },
      ...sources,
    },
    run: async (args, terminal) => (await import("./export.ts")).exportCatalogue(args, terminal),
  },
  import: {
    operands: "FILE… (-o FILE | --to postgres:VARIABLE)",
    summary: {
      vi: "chuyển sổ đăng ký sang dạng khác, hoặc đưa vào danh mục dùng chung trên PostgreSQL",
      en: "turn registers into another form, or bring them into a shared catalogue on PostgreSQL",
    },
    options: {
      ...output,
      to: {
        type: "string",
        value: "postgres:VARIABLE",
        help: {
          vi: "tên biến môi trường giữ chuỗi kết nối; chạy lại thì làm tiếp chỗ dở và không nhập trùng",
          en: "the environment variable that holds the connection string; run again to go on, nothing comes in twice",
        },
      },
      quiet: { type: "boolean", help: { vi: "không in tiến độ và tổng kết", en: "print no progress and no summary" } },
      config: sources.config as Options[string],
    },
    run: async (args, terminal) => (await import("./import.ts")).importCatalogue(args, terminal),
  },
  check: {
    operands: "[FILE…]",
    summary: {
      vi: "nêu dòng trùng, mâu thuẫn, ngày sai trong và giữa các sổ đăng ký",
      en: "report duplicates, contradictions and wrong dates inside and between registers",
    },
    options: {
      format: {
        type: "string",
        value: ["text", "json", "github"],
        help: { vi: "dạng kết quả", en: "form of the report" },
      },
      quiet: { type: "boolean", help: { vi: "không nêu lưu ý", en: "leave infos out" } },
      ...sources,
    },
    run: async (args, terminal) => (await import("./check.ts")).checkRegisters(args, terminal),
  },
};
