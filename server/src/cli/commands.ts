import { presetNames } from "../core/config.ts";
import type { Bilingual } from "../core/rules/rule.ts";
import { catalogueCommands } from "./catalogue/commands.ts";
import type { Terminal } from "./terminal.ts";
import type { Arguments, Option, Options } from "./usage.ts";

/** A command, as data. `run` answers with the exit status; its code is loaded when it is called. */
export interface Command {
  /** What follows the name: `[PATH…]`. */
  readonly operands: string;
  readonly summary: Bilingual;
  readonly options: Options;
  /** The commands it stands before (`catalogue search`), where it does nothing by itself. */
  readonly commands?: Readonly<Record<string, Command>>;
  run(args: Arguments, terminal: Terminal): Promise<number>;
}

const config: Options = {
  config: {
    type: "string",
    value: "FILE",
    help: {
      vi: "dùng tệp cấu hình này thay cho congvan.json gần nhất",
      en: "use this instead of the nearest congvan.json",
    },
  },
  "stdin-filename": {
    type: "string",
    value: "NAME",
    help: { vi: "tên của văn bản đọc từ đầu vào chuẩn (-)", en: "name of the letter read from standard input (-)" },
  },
};

const catalogue: Options = {
  catalogue: {
    type: "string",
    value: "FILE",
    multiple: true,
    help: { vi: "thêm một sổ đăng ký văn bản (CSV); dùng được nhiều lần", en: "one more register (CSV); repeatable" },
  },
};

/** Options that every command takes. */
export const general: Options = {
  locale: { type: "string", value: ["vi", "en"], help: { vi: "ngôn ngữ của thông báo", en: "language of messages" } },
  color: { type: "boolean", help: { vi: "luôn tô màu", en: "always use colours" } },
  "no-color": { type: "boolean", help: { vi: "không tô màu", en: "never use colours" } },
  help: { type: "boolean", short: "h", help: { vi: "in hướng dẫn này", en: "print this help" } },
};

/** Options that stand without a command. */
export const alone: Options = {
  ...general,
  version: { type: "boolean", help: { vi: "in số phiên bản", en: "print the version" } },
};

export const commands: Readonly<Record<string, Command>> = {
  check: {
    operands: "[PATH…]",
    summary: {
      vi: "kiểm tra tệp, hoặc mọi *.congvan trong thư mục",
      en: "check files, or every *.congvan below folders",
    },
    options: {
      format: {
        type: "string",
        value: ["text", "json", "sarif", "github"],
        help: { vi: "dạng kết quả", en: "form of the report" },
      },
      fix: { type: "boolean", help: { vi: "sửa những lỗi sửa chắc chắn được", en: "make every safe fix" } },
      ...catalogue,
      ...config,
      preset: {
        type: "string",
        value: presetNames,
        help: {
          vi: "bộ quy tắc, thay cho “preset” trong tệp cấu hình",
          en: "set of rules, instead of the configuration's “preset”",
        },
      },
      timing: {
        type: "boolean",
        help: { vi: "in thời gian của từng quy tắc", en: "print how long each rule took" },
      },
      "max-warnings": {
        type: "string",
        value: "N",
        help: { vi: "nhiều cảnh báo hơn số này là không đạt", en: "more warnings than this count as failure" },
      },
      quiet: { type: "boolean", help: { vi: "chỉ in lỗi", en: "report errors only" } },
    },
    run: async (args, terminal) => (await import("./check.ts")).check(args, terminal),
  },
  parse: {
    operands: "FILE",
    summary: { vi: "in cấu trúc của văn bản (JSON)", en: "print the structure as JSON" },
    options: { ...catalogue, ...config },
    run: async (args, terminal) => (await import("./parse.ts")).parse(args, terminal),
  },
  format: {
    operands: "[PATH…]",
    summary: { vi: "trình bày lại theo bố cục chuẩn", en: "canonical layout" },
    options: {
      check: { type: "boolean", help: { vi: "chỉ nêu tệp chưa đúng bố cục", en: "only name the files that differ" } },
      write: { type: "boolean", help: { vi: "ghi lại vào tệp", en: "write the files" } },
      ...config,
    },
    run: async (args, terminal) => (await import("./format.ts")).format(args, terminal),
  },
  new: {
    operands: "TYPE",
    summary: {
      vi: "dự thảo mới theo mẫu của loại văn bản và hồ sơ cơ quan trong congvan.json",
      en: "a new draft from the type's template and the organ's profile in congvan.json",
    },
    options: {
      output: {
        type: "string",
        short: "o",
        value: "OUT",
        help: { vi: "ghi vào tệp này; không có thì in ra", en: "write this file; without it, print" },
      },
      subject: { type: "string", value: "TEXT", help: { vi: "trích yếu", en: "the subject" } },
      to: {
        type: "string",
        value: "ADDRESSEE",
        multiple: true,
        help: { vi: "nơi nhận ở “Kính gửi”; dùng được nhiều lần", en: "an addressee; repeatable" },
      },
      signer: {
        type: "string",
        value: "NAME",
        help: {
          vi: "người ký, theo tên hoặc chức vụ trong hồ sơ",
          en: "who signs, by name or position in the profile",
        },
      },
      unit: {
        type: "string",
        value: "UNIT",
        help: { vi: "chữ viết tắt đơn vị soạn thảo", en: "abbreviation of the drafting unit" },
      },
      profile: {
        type: "string",
        value: "NAME",
        help: { vi: "hồ sơ cơ quan, khi congvan.json có nhiều", en: "the organ's profile, where there are several" },
      },
      system: {
        type: "string",
        value: ["state", "party"],
        help: { vi: "văn bản của Nhà nước hay của Đảng", en: "document of the State or of the Party" },
      },
      config: config.config as Option,
      force: { type: "boolean", help: { vi: "ghi đè tệp đã có", en: "write over a file that is there" } },
    },
    run: async (args, terminal) => (await import("./new.ts")).newDraft(args, terminal),
  },
  export: {
    operands: "FILE|FOLDER…",
    summary: {
      vi: "xuất văn bản ra Word (.docx), HTML hoặc PDF",
      en: "letters as Word (.docx), HTML or PDF files",
    },
    options: {
      to: {
        type: "string",
        value: ["docx", "html", "pdf"],
        help: { vi: "dạng tệp; không có thì theo đuôi của -o, hoặc docx", en: "form; else as -o ends, or docx" },
      },
      output: {
        type: "string",
        short: "o",
        value: "OUT",
        help: {
          vi: "tệp ghi ra, hoặc thư mục khi có nhiều văn bản; “-” là đầu ra chuẩn; không có thì ghi cạnh văn bản",
          en: "file to write, or folder for several letters; “-” is standard output; else beside the letter",
        },
      },
      force: { type: "boolean", help: { vi: "ghi đè tệp đã có", en: "write over files that exist" } },
      ...config,
    },
    run: async (args, terminal) => (await import("./export.ts")).exportLetters(args, terminal),
  },
  import: {
    operands: "FILE.docx|FOLDER…",
    summary: {
      vi: "đưa văn bản Word (.docx) vào thành bản thảo .congvan",
      en: "Word letters (.docx) as .congvan drafts",
    },
    options: {
      output: {
        type: "string",
        short: "o",
        value: "OUT",
        help: {
          vi: "tệp ghi ra, hoặc thư mục khi có nhiều tệp; “-” là đầu ra chuẩn",
          en: "file to write, or folder for several files; “-” is standard output",
        },
      },
      force: { type: "boolean", help: { vi: "ghi đè tệp đã có", en: "write over files that exist" } },
    },
    run: async (args, terminal) => (await import("./import.ts")).importLetters(args, terminal),
  },
  catalogue: {
    operands: `${Object.keys(catalogueCommands).join("|")} …`,
    summary: {
      vi: "các văn bản đã biết: tìm, xuất, nhập, kiểm tra sổ đăng ký",
      en: "the known documents: search, export, import, check registers",
    },
    options: {},
    commands: catalogueCommands,
    run: async () => 2,
  },
  rules: {
    operands: "[RULE…]",
    summary: {
      vi: "mọi quy tắc, mức độ mặc định và căn cứ; có tên thì in trang của quy tắc ấy",
      en: "every rule with its default severity and legal source; with names, their pages",
    },
    options: {
      format: { type: "string", value: ["text", "json"], help: { vi: "dạng kết quả", en: "form of the list" } },
    },
    run: async (args, terminal) => (await import("./rules.ts")).rules(args, terminal),
  },
  server: {
    operands: "--stdio",
    summary: { vi: "máy chủ ngôn ngữ (LSP) cho mọi trình soạn thảo", en: "the language server, for any editor" },
    options: {
      stdio: { type: "boolean", help: { vi: "qua đầu vào, đầu ra chuẩn", en: "over standard input and output" } },
    },
    run: async (args) => (await import("./server.ts")).server(args),
  },
};
