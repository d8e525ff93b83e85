import type { Preset } from "./config.ts";
import type { Bilingual } from "./rules/rule.ts";

/** What a value of `congvan.json` may be. The reader and the editor's JSON schema are both made from this. */
export type Shape =
  | { readonly kind: "string"; readonly pattern?: { readonly matches: RegExp; readonly message: Bilingual } }
  /** `says`: what each value means, where its name does not tell. */
  | { readonly kind: "choice"; readonly of: readonly string[]; readonly says?: readonly Bilingual[] }
  | { readonly kind: "list"; readonly of: Shape }
  /** Free keys, all with values of one shape. */
  | { readonly kind: "map"; readonly of: Shape }
  /** Fixed keys; `called` is what a key is to the reader of a message. */
  | { readonly kind: "object"; readonly keys: Readonly<Record<string, Field>>; readonly called: Bilingual };

export interface Field {
  readonly shape: Shape;
  readonly description: Bilingual;
  readonly required?: true;
}

/** What the shapes need to know of a rule. */
export interface RuleName {
  readonly name: string;
  readonly message: Bilingual;
}

const text: Shape = { kind: "string" };
const key: Bilingual = { vi: "Khóa", en: "key" };

const severities = ["off", "info", "warning", "error"] as const;

/** Presets and what each of them does (`severity.ts`). */
const presets: Readonly<Record<Preset, Bilingual>> = {
  recommended: {
    vi: "Mặc định: điều quy định và mẫu trình bày yêu cầu; thông lệ chỉ là lưu ý; quy ước riêng tắt",
    en: "Default: what the standard and its models ask for; custom is info; house style is off",
  },
  strict: {
    vi: "Chặt hơn: sai thông lệ là cảnh báo, quy ước riêng là lưu ý",
    en: "Stricter: custom is a warning, house style is info",
  },
  all: {
    vi: "Mọi quy tắc: như strict, quy ước riêng ở mức của chính nó",
    en: "Every rule: as strict, with house style at its own severity",
  },
};
const standards = ["auto", "nd30", "hd36", "hd05"] as const;

/** `postgres:` takes the name of a variable, so that no password ever stands in the file. */
const catalogueEntry: Shape = {
  kind: "string",
  pattern: {
    // Also as part of another address (jdbc:…), with blanks before it, in capitals.
    matches: /^(?!.*[pP][oO][sS][tT][gG][rR][eE][sS](?:[qQ][lL])?:)|^postgres:[A-Za-z_]\w*$/,
    message: {
      vi: "Bí mật không được ghi ở đây: sau “postgres:” chỉ ghi tên biến môi trường chứa chuỗi kết nối (ví dụ “postgres:CONGVAN_DATABASE”), không ghi chính chuỗi kết nối.",
      en: "No secret may stand here: after “postgres:” write only the name of the environment variable that holds the connection string (“postgres:CONGVAN_DATABASE”), never the string itself.",
    },
  },
};

/** Điều 13 of the decree and the Party's guideline know no other ways to sign for somebody. */
const authority: Shape = {
  kind: "string",
  pattern: {
    matches: /^(?:(?:TM|KT|TL|TUQ|Q)\.|T\/[ML]|K\/T)(?: .*)?$/,
    message: {
      vi: "Quyền hạn ký bắt đầu bằng TM., KT., TL., TUQ. hoặc Q. (văn bản của Đảng: T/M, K/T, T/L); ký trực tiếp thì bỏ khóa này.",
      en: "An authority begins with TM., KT., TL., TUQ. or Q. (Party: T/M, K/T, T/L); leave the key out where one signs directly.",
    },
  },
};

const signer: Shape = {
  kind: "object",
  called: key,
  keys: {
    name: { shape: text, required: true, description: { vi: "Họ tên người ký", en: "Name of the signer" } },
    position: { shape: text, required: true, description: { vi: "Chức vụ", en: "Position" } },
    authority: {
      shape: authority,
      description: {
        vi: "Quyền hạn ký ghi trên chức vụ: TM., KT., TL., TUQ. (Đảng: T/M, K/T, T/L), có thể cả dòng (ví dụ TM. ỦY BAN NHÂN DÂN); nhiều dòng cách nhau bằng “ / ”",
        en: "Authority above the position: TM., KT., TL., TUQ. (Party: T/M, K/T, T/L) or the whole line (TM. ỦY BAN NHÂN DÂN); several lines are parted by “ / ”",
      },
    },
  },
};

const organ: Shape & { kind: "object" } = {
  kind: "object",
  called: key,
  keys: {
    name: { shape: text, description: { vi: "Tên cơ quan, tổ chức ban hành văn bản", en: "Name of the organ" } },
    parent: { shape: text, description: { vi: "Tên cơ quan chủ quản trực tiếp", en: "Name of its direct superior" } },
    symbol: {
      shape: text,
      description: { vi: "Chữ viết tắt trong số, ký hiệu (ví dụ UBND)", en: "Abbreviation in the number (UBND)" },
    },
    place: { shape: text, description: { vi: "Địa danh ghi trước ngày tháng", en: "Place written before the date" } },
    units: {
      shape: { kind: "map", of: text },
      description: {
        vi: "Đơn vị soạn thảo: chữ viết tắt trong ký hiệu và tên đầy đủ",
        en: "Drafting units: abbreviation in the number, and full name",
      },
    },
    signers: {
      shape: { kind: "list", of: signer },
      description: { vi: "Người ký và chức vụ", en: "Signers and their positions" },
    },
    distribution: {
      shape: { kind: "list", of: text },
      description: { vi: "Danh sách nơi nhận thường dùng", en: "The usual distribution list" },
    },
    addressees: {
      shape: { kind: "list", of: text },
      description: {
        vi: "Nơi thường gửi đến, để chọn khi soạn văn bản mới (Kính gửi)",
        en: "Usual addressees, to choose from in a new document",
      },
    },
    contact: {
      shape: text,
      description: {
        vi: "Địa chỉ, điện thoại, thư điện tử ghi ở cuối công văn",
        en: "Address, telephone and mail at the foot of official letters",
      },
    },
  },
};

/** A further organ is found by its name. */
const profile: Shape = {
  ...organ,
  keys: { ...organ.keys, name: { ...(organ.keys.name as Field), required: true } },
};

/** The shape of a whole `congvan.json`; `rules` are those that may be set. */
export function configShape(rules: readonly RuleName[]): Shape & { kind: "object" } {
  const severity: Shape = { kind: "choice", of: severities };
  return {
    kind: "object",
    called: key,
    keys: {
      $schema: { shape: text, description: { vi: "Lược đồ cho trình soạn thảo", en: "Schema for the editor" } },
      organ: { shape: organ, description: { vi: "Cơ quan ban hành văn bản", en: "The organ that issues the letters" } },
      profiles: {
        shape: { kind: "map", of: profile },
        description: {
          vi: "Hồ sơ của các cơ quan khác soạn văn bản trong thư mục này (ví dụ Hội đồng nhân dân, Đảng ủy): tên gọi và hồ sơ như “organ”",
          en: "Further organs whose documents are written in this folder: a name for each, and a profile like “organ”",
        },
      },
      catalogue: {
        shape: { kind: "list", of: catalogueEntry },
        description: {
          vi: "Sổ đăng ký văn bản: tệp CSV hoặc Excel (.xlsx), mẫu tên tệp (ví dụ so/*.csv), hoặc “postgres:” và tên biến môi trường",
          en: "Registers of documents: CSV or Excel files (.xlsx), globs (registers/*.csv), or “postgres:” and the name of an environment variable",
        },
      },
      preset: {
        shape: { kind: "choice", of: Object.keys(presets), says: Object.values(presets) },
        description: {
          vi: "Bộ quy tắc: recommended (mặc định), strict hoặc all; “rules” đặt riêng từng quy tắc",
          en: "Set of rules: recommended (the default), strict or all; “rules” sets single ones",
        },
      },
      rules: {
        shape: {
          kind: "object",
          called: { vi: "Quy tắc", en: "rule" },
          keys: Object.fromEntries(rules.map((r) => [r.name, { shape: severity, description: r.message }])),
        },
        description: { vi: "Mức độ của từng quy tắc", en: "Severity of each rule" },
      },
      standard: {
        shape: { kind: "choice", of: standards },
        description: {
          vi: "Quy định áp dụng: auto (theo phần đầu và ngày của văn bản), nd30, hd36 hoặc hd05",
          en: "Standard that applies: auto (from the header and the date), nd30, hd36 or hd05",
        },
      },
    },
  };
}
