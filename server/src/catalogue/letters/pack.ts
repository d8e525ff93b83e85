import { pooled } from "./pool.ts";

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain };
type Cell = number | boolean | null | readonly Cell[];

/** Plain data with each string and each object's field names said once, and the places where they belong by number. */
export type Packed = readonly [texts: readonly string[], shapes: readonly (readonly string[])[], data: Cell];

/** A list begins with this, an object with the number of its shape. */
const list = -1;

/** Packs plain data for JSON, whose numbers are whole and not below 0. */
export function pack(data: unknown): Packed {
  const texts = new Map<string, number>();
  const shapes: (readonly string[])[] = [];
  const unnamed = new Shape([]);
  const cell = (value: Plain): Cell => {
    if (typeof value === "string") return numberOf(value, texts);
    if (typeof value === "number") return -1 - value;
    if (typeof value !== "object" || value === null) return value ?? null;
    if (isList(value)) return [list, ...value.map(cell)];
    let shape = unnamed;
    const row: Cell[] = [0];
    for (const name in value) {
      const field = value[name];
      if (field === undefined) continue;
      shape = shape.with(name);
      row.push(cell(field));
    }
    if (shape.number < 0) shape.number = shapes.push(shape.names) - 1;
    row[0] = shape.number;
    return row;
  };
  const packed = cell(data as Plain);
  return [[...texts.keys()], shapes, packed];
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

/** The names of an object's fields in their order, found name by name: no key is made of them all. */
class Shape {
  readonly names: readonly string[];
  readonly #longer = new Map<string, Shape>();
  /** -1 as long as no object has these fields and no more. */
  number = -1;

  constructor(names: readonly string[]) {
    this.names = names;
  }

  with(name: string): Shape {
    const known = this.#longer.get(name);
    if (known) return known;
    const made = new Shape([...this.names, name]);
    this.#longer.set(name, made);
    return made;
  }
}

/** Numbers texts in the order in which they first come. */
function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);
