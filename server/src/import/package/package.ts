import { FormatError } from "../../formats/text.ts";
import { openPackage, type Parts } from "./open.ts";
import { type Element, elements, parseXml } from "./xml.ts";

/** A part, and what it points at. */
export interface Part {
  readonly root: Element;
  /** The part that a relationship leads to; `null` where there is none, or where it leads out of the file. */
  related(id: string): Part | null;
  /** Likewise the first one of this type: the last word of its address (`styles`, `numbering`). */
  relatedBy(type: string): Part | null;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** The document of a Word file. Throws `FormatError`. */
export function mainPart(bytes: Uint8Array): Part {
  const parts = openPackage(bytes);
  const path = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.path ?? "word/document.xml";
  const part = partAt(parts, path, new Map());
  if (!part) throw new FormatError("damaged");
  return part;
}

function partAt(parts: Parts, path: string, read: Map<string, Part>): Part | null {
  const known = read.get(path);
  if (known) return known;
  const bytes = Object.hasOwn(parts, path) ? parts[path] : undefined;
  if (!bytes) return null;
  const relations = relationsOf(parts, path);
  const follow = (relation: Relation | undefined) => (relation ? partAt(parts, relation.path, read) : null);
  const part: Part = {
    root: parseXml(bytes),
    related: (id) => follow(relations.find((r) => r.id === id)),
    relatedBy: (type) => follow(relations.find((r) => r.type === type)),
  };
  read.set(path, part);
  return part;
}

function relationsOf(parts: Parts, path: string): Relation[] {
  const slash = path.lastIndexOf("/") + 1;
  const bytes = parts[`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`];
  if (!bytes) return [];
  return elements(parseXml(bytes)).flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (id === undefined || type === undefined || target === undefined || mode === "External") return [];
    return [{ id, type: type.slice(type.lastIndexOf("/") + 1), path: resolve(path.slice(0, slash), target) }];
  });
}

/** Targets are seen from the part's folder, or from the file's top. */
function resolve(folder: string, target: string): string {
  const found: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") found.pop();
    else if (step !== "" && step !== ".") found.push(step);
  }
  return found.join("/");
}
