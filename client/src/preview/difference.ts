import type { ToPage } from "../../webview/talk.ts";
import type { PreviewAnswer } from "../protocol.ts";

/** The pages of an answer that the page does not have yet, as it is told of them. */
export function difference(had: readonly string[], answer: PreviewAnswer, uri: string): ToPage & { kind: "pages" } {
  const { version, css, pages } = answer;
  return {
    kind: "pages",
    uri,
    version,
    css,
    total: pages.length,
    changed: pages.flatMap(({ html }, index) => (html === had[index] ? [] : [{ index, html }])),
    starts: pages.map(({ start }) => start),
  };
}
