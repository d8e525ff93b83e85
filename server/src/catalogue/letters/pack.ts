import { pooled } from "./pool.ts";

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain };
type Cell = number | boolean | null | readonly Cell[];

/** Plain data with each string and each object's field names said once, and the places where they belong by number. */
export type Packed = readonly [texts: readonly string[], shapes: readonly (readonly string[])[], data: Cell];

/** A list begins with this, an object with the number of its shape. */
const list = -1;

/** Packs plain data for JSON, whose numbers are whole and not below 0. */
export function pack(data: unknown): Packed {
  const texts = new Numbering<string>();
  const shapes = new Numbering<readonly string[]>();
  const cell = (value: Plain): Cell => {
    if (typeof value === "string") return texts.of(value, value);
    if (typeof value === "number") return -1 - value;
    if (typeof value !== "object" || value === null) return value ?? null;
    if (isList(value)) return [list, ...value.map(cell)];
    const names = Object.keys(value).filter((name) => value[name] !== undefined);
    return [shapes.of(names.join("\n"), names), ...names.map((name) => cell(value[name]))];
  };
  const packed = cell(data as Plain);
  return [texts.all, shapes.all, packed];
}

/** The data as it was packed; what was `undefined` is not there. */
export function unpack([texts, shapes, data]: Packed): unknown {
  const shared = texts.map(pooled);
  const value = (cell: Cell | undefined): Plain => {
    if (typeof cell === "number") return cell < 0 ? -1 - cell : shared[cell];
    if (typeof cell !== "object" || cell === null) return cell;
    const [shape] = cell;
    if (shape === list) return cell.slice(1).map(value);
    const names = shapes[shape as number] ?? [];
    const object: Record<string, Plain> = {};
    for (let i = 0; i < names.length; i++) object[names[i] as string] = value(cell[i + 1]);
    return object;
  };
  return value(data);
}

/** Numbers things in the order in which they first come. */
class Numbering<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string, thing: T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.all.push(thing) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);
