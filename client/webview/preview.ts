// Runs in the page beside the editor: shows the pages, keeps pace with the editor's scrolling, and leads back to the text.
import { inOrder, isOn, lineAt, type Shown } from "./lines.ts";
import type { FromPage, KeptState, ToPage } from "./talk.ts";

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: KeptState): void;
};

interface Line extends Shown {
  readonly text: SVGTextElement;
}

const editor = acquireVsCodeApi();
const main = document.querySelector("main") as HTMLElement;
const rules = document.querySelector("#pages") as HTMLStyleElement;
/** How long after a movement of our own the page's scrolling is not the person's, in milliseconds. */
const own = 200;
/** Room above the line that is brought to the top. */
const above = 12;

let starts: readonly number[] = [];
/** In the order of the letter; `null` while they have not been looked at since the pages changed. */
let known: Line[] | null = null;
let cursor = -1;
let movedAt = Number.NEGATIVE_INFINITY;
let mark: SVGRectElement | null = null;

const pages = (): SVGSVGElement[] => [...main.querySelectorAll<SVGSVGElement>("svg.page")];

function lines(): Line[] {
  known ??= inOrder(
    pages().flatMap((page, i) =>
      [...page.querySelectorAll<SVGTextElement>("text[data-start]")].map((text) => ({
        start: (starts[i] ?? 0) + Number(text.dataset.start),
        end: (starts[i] ?? 0) + Number(text.dataset.end),
        text,
      })),
    ),
  );
  return known;
}

function show(message: ToPage & { readonly kind: "pages" }): void {
  const { uri, version, css, total, changed } = message;
  if (rules.textContent !== css) rules.textContent = css;
  if (pages().length === 0) main.replaceChildren();
  for (const { index, html } of changed) {
    const holder = document.createElement("template");
    holder.innerHTML = html;
    const page = holder.content.firstElementChild as SVGSVGElement;
    const old = pages()[index];
    if (old) old.replaceWith(page);
    else main.append(page);
  }
  for (const page of pages().slice(total)) page.remove();
  starts = message.starts;
  known = null;
  editor.setState({ uri });
  showCursor();
  editor.postMessage({ kind: "shown", version, pages: pages().length });
}

function showNothing(text: string): void {
  const note = document.createElement("p");
  note.textContent = text;
  main.replaceChildren(note);
  starts = [];
  known = null;
}

/** A mark behind the line on which the cursor is. */
function showCursor(): void {
  mark?.remove();
  mark = null;
  const line = lineAt(lines(), cursor);
  if (!line || !isOn(line, cursor)) return;
  const { x, y, width, height } = line.text.getBBox();
  mark = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ x: x - 3, y, width: width + 6, height, rx: 2 }))
    mark.setAttribute(name, String(value));
  mark.classList.add("cursor");
  line.text.ownerSVGElement?.prepend(mark);
}

function reveal(offset: number): void {
  const line = lineAt(lines(), offset);
  const all = lines();
  const top = !line || line === all[0] ? 0 : line.text.getBoundingClientRect().top + scrollY - above;
  movedAt = performance.now();
  scrollTo({ top });
}

/** The first line that is seen, from the top of the window down. */
function topLine(): Line | null {
  const isSeen = (element: Element): boolean => element.getBoundingClientRect().bottom > above;
  for (const page of pages().filter(isSeen)) {
    const seen = lines().filter(({ text }) => text.ownerSVGElement === page && isSeen(text));
    const tops = seen.map(({ text }) => text.getBoundingClientRect().top);
    const first = seen[tops.indexOf(Math.min(...tops))];
    if (first) return first;
  }
  return null;
}

let isWaiting = false;
addEventListener("scroll", () => {
  if (isWaiting || performance.now() - movedAt < own) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    const line = topLine();
    if (line) editor.postMessage({ kind: "scrolled", offset: scrollY < above ? 0 : line.start });
  });
});

addEventListener("dblclick", ({ target, clientX, clientY }) => {
  const text = target instanceof Element ? target.closest<SVGTextElement>("text[data-start]") : null;
  const line = lines().find((l) => l.text === text);
  const toPage = text?.getScreenCTM()?.inverse();
  if (!text || !line || !toPage) return;
  const at = text.getCharNumAtPosition(new DOMPoint(clientX, clientY).matrixTransform(toPage));
  editor.postMessage({ kind: "jump", offset: Math.min(line.start + Math.max(0, at), line.end) });
});

addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === "pages") show(data);
  else if (data.kind === "nothing") showNothing(data.text);
  else if (data.kind === "reveal") reveal(data.offset);
  else {
    cursor = data.offset;
    showCursor();
  }
});

editor.postMessage({ kind: "ready" });
