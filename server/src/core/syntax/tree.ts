import type { Located, Span } from "../text/span.ts";

/**
 * A node of a letter's tree. Children follow each other without gap or overlap and cover their parent; a node
 * without children is a leaf. So the leaves, read in order, are the source.
 */
export interface SyntaxNode extends Located {
  readonly kind: string;
  readonly children: readonly SyntaxNode[];
}

/** Leaves below `node`, in order. */
export function* leaves(node: SyntaxNode): Generator<SyntaxNode> {
  if (node.children.length === 0) yield node;
  else for (const child of node.children) yield* leaves(child);
}

/** Nodes from the root down to the leaf that holds `offset`. */
export function path(root: SyntaxNode, offset: number): SyntaxNode[] {
  const found: SyntaxNode[] = [root];
  for (let node: SyntaxNode | undefined = root; node; ) {
    node = node.children.find((c) => offset >= c.span.start && offset < c.span.end);
    if (node) found.push(node);
  }
  return found;
}

/** A part to be put into a tree: parts may nest but never cross. */
export interface Part {
  readonly kind: string;
  readonly span: Span;
}

/** A root whose tree is put together when somebody asks for it: few do. */
export class LazyRoot implements SyntaxNode {
  readonly kind: string;
  readonly span: Span;
  readonly #parts: () => readonly Part[];
  #children: readonly SyntaxNode[] | undefined;

  constructor(kind: string, at: Span, parts: () => readonly Part[]) {
    this.kind = kind;
    this.span = at;
    this.#parts = parts;
  }

  get children(): readonly SyntaxNode[] {
    this.#children ??= buildTree(this, this.#parts()).children;
    return this.#children;
  }
}

/** Builds the tree of nested `parts` inside `root`; what no part claims becomes leaves of kind `text`. */
export function buildTree(root: Part, parts: readonly Part[]): SyntaxNode {
  const sorted = parts
    .filter((p) => p.span.end > p.span.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let next = 0;
  const build = (part: Part): SyntaxNode => {
    const children: SyntaxNode[] = [];
    let at = part.span.start;
    for (let p = sorted[next]; p && p.span.start < part.span.end; p = sorted[next]) {
      next++;
      if (p.span.start < at || p.span.end > part.span.end) continue; // crosses another part: the outer one holds it
      if (p.span.start > at) children.push(leaf("text", at, p.span.start));
      children.push(build(p));
      at = p.span.end;
    }
    if (children.length > 0 && at < part.span.end) children.push(leaf("text", at, part.span.end));
    return { kind: part.kind, span: part.span, children };
  };
  return build(root);
}

function leaf(kind: string, start: number, end: number): SyntaxNode {
  return { kind, span: { start, end }, children: [] };
}
