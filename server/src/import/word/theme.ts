import { child, type Element, elements } from "../package/xml.ts";

/** The fonts that a theme names, by their place: `majorHAnsi`, `minorAscii`. */
export type ThemeFonts = (place: string) => string | null;

/**
 * Reads a theme. In documents whose language is Vietnamese (`w:themeFontLang`) the theme's font for Vietnamese goes
 * before its Latin one (ECMA-376, Part 1, 17.15.1.88 and 20.1.4.1.16).
 */
export function themeFonts(theme: Element | null, language: string | undefined): ThemeFonts {
  const scheme = child(child(theme ?? undefined, "a:themeElements"), "a:fontScheme");
  const vietnamese = /^vi(?:-|$)/i.test(language ?? "");
  const names = {
    major: fontOf(child(scheme, "a:majorFont"), vietnamese),
    minor: fontOf(child(scheme, "a:minorFont"), vietnamese),
  };
  return (place) => (place.startsWith("major") ? names.major : place.startsWith("minor") ? names.minor : null);
}

function fontOf(fonts: Element | undefined, vietnamese: boolean): string | null {
  const own = vietnamese ? elements(fonts, "a:font").find((font) => font.attributes.script === "Viet") : undefined;
  return own?.attributes.typeface || child(fonts, "a:latin")?.attributes.typeface || null;
}
