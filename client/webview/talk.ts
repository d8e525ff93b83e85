// What the extension and the page that shows a letter's pages say to each other. Offsets count UTF-16 units of the letter.

export type ToPage =
  | {
      readonly kind: "pages";
      /** The letter's address, kept for the next start of the window. */
      readonly uri: string;
      readonly version: number;
      readonly css: string;
      readonly total: number;
      /** Only those that differ from what was sent before, as SVG. */
      readonly changed: readonly { readonly index: number; readonly html: string }[];
      /** For each page what its lines' offsets count from. */
      readonly starts: readonly number[];
    }
  /** There is no letter to show, which the text says. */
  | { readonly kind: "nothing"; readonly text: string }
  /** Where the cursor is. */
  | { readonly kind: "cursor"; readonly offset: number }
  /** What stands at the top of the editor. */
  | { readonly kind: "reveal"; readonly offset: number };

export type FromPage =
  /** The page has begun, and has nothing yet. */
  | { readonly kind: "ready" }
  /** The pages of a version are seen. */
  | { readonly kind: "shown"; readonly version: number; readonly pages: number }
  /** The person has scrolled, and this stands at the top. */
  | { readonly kind: "scrolled"; readonly offset: number }
  /** The person wants to go there. */
  | { readonly kind: "jump"; readonly offset: number };

/** What outlives the page: `setState` of VS Code's webviews. */
export interface KeptState {
  readonly uri: string;
}
