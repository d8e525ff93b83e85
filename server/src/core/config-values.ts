import type { Node } from "jsonc-parser";
import type { Shape } from "./config-shape.ts";
import { type Bilingual, fill } from "./rules/rule.ts";
import { nearest } from "./text/nearest.ts";
import type { Span } from "./text/span.ts";

/** Takes what cannot be used, where it stands and why. */
export type Report = (span: Span, message: Bilingual) => void;

const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });

/** The value of `node` as far as it has `shape`; `undefined` where nothing of it can be used. */
export function readValue(node: Node, shape: Shape, report: Report): unknown {
  switch (shape.kind) {
    case "string":
      if (node.type !== "string") return wrongType(node, shape, report);
      if (shape.pattern && !shape.pattern.matches.test(node.value)) return report(spanOf(node), shape.pattern.message);
      return node.value;
    case "choice":
      if (shape.of.includes(node.value)) return node.value;
      return report(spanOf(node), notOneOf(node, shape.of));
    case "list":
      if (node.type !== "array") return wrongType(node, shape, report);
      return (node.children ?? []).map((c) => readValue(c, shape.of, report)).filter((v) => v !== undefined);
    case "map":
    case "object":
      if (node.type !== "object") return wrongType(node, shape, report);
      return readObject(node, shape, report);
  }
}

function readObject(node: Node, shape: Shape & { kind: "map" | "object" }, report: Report): unknown {
  const found = new Map<string, unknown>();
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (!key || !value) continue; // the syntax error there is already told
    const name: string = key.value;
    if (seen.has(name)) report(spanOf(key), fill(twice, { name }));
    seen.add(name);
    const inner = shape.kind === "map" ? shape.of : own(shape.keys, name)?.shape;
    if (!inner) {
      report(spanOf(key), unknownKey(name, shape));
      continue;
    }
    const usable = readValue(value, inner, report);
    if (usable !== undefined) found.set(name, usable);
  }
  if (shape.kind === "object")
    for (const [name, field] of Object.entries(shape.keys)) {
      if (!field.required || found.has(name)) continue;
      if (!seen.has(name)) report(spanOf(node), fill(requiredKey, { name }));
      return undefined;
    }
  return Object.fromEntries(found);
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const twice: Bilingual = {
  vi: "“{name}” đã ghi ở trên; chỉ giá trị ghi sau được dùng.",
  en: "“{name}” is written twice; the last value counts.",
};
const requiredKey: Bilingual = { vi: "Thiếu khóa “{name}”.", en: "The key “{name}” is missing." };

function unknownKey(name: string, shape: Shape & { kind: "map" | "object" }): Bilingual {
  const { keys, called } = shape.kind === "object" ? shape : { keys: {}, called: { vi: "Khóa", en: "key" } };
  const meant = nearest(name, Object.keys(keys));
  const more = meant
    ? { vi: `Có phải là “${meant}”?`, en: `Did you mean “${meant}”?` }
    : called.en === "key"
      ? { vi: `Các khóa có: ${visible(keys)}.`, en: `Known: ${visible(keys)}.` }
      : { vi: "Xem các quy tắc có bằng “congvan rules”.", en: "“congvan rules” lists them." };
  return { vi: `${called.vi} “${name}” không có. ${more.vi}`, en: `Unknown ${called.en} “${name}”. ${more.en}` };
}

const visible = (keys: object): string =>
  Object.keys(keys)
    .filter((k) => !k.startsWith("$"))
    .join(", ");

function notOneOf(node: Node, of: readonly string[]): Bilingual {
  const list = of.map((o) => `“${o}”`).join(", ");
  const meant = node.type === "string" ? nearest(node.value, of) : null;
  return {
    vi: `Giá trị ở đây là một trong: ${list}.${meant ? ` Có phải là “${meant}”?` : ""}`,
    en: `The value must be one of ${list}.${meant ? ` Did you mean “${meant}”?` : ""}`,
  };
}

const wanted: Readonly<Record<Shape["kind"], Bilingual>> = {
  string: { vi: "một chuỗi trong dấu ngoặc kép", en: "a string" },
  choice: { vi: "một chuỗi trong dấu ngoặc kép", en: "a string" },
  list: { vi: "một danh sách […]", en: "a list […]" },
  map: { vi: "một đối tượng {…}", en: "an object {…}" },
  object: { vi: "một đối tượng {…}", en: "an object {…}" },
};

function wrongType(node: Node, shape: Shape, report: Report): undefined {
  const { vi, en } = wanted[shape.kind];
  report(spanOf(node), { vi: `Ở đây phải là ${vi}.`, en: `This must be ${en}.` });
}
