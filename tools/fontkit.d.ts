/** What the tools use of fontkit, which comes without types. */
declare module "fontkit" {
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    readonly hhea: { readonly ascent: number; readonly descent: number; readonly lineGap: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  }
  export function create(content: Uint8Array): Font;
}
