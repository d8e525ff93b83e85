// For scripts that run bundled from elsewhere: a bundled module still asks where its own source lies.
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Answers `import.meta.filename`, `.dirname` and `.url` of each source by its own place. @type {import("esbuild").Plugin} */
export const ownPlace = {
  name: "own-place",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      /** @type {Record<string, string>} */
      const place = { filename: file, dirname: path.dirname(file), url: pathToFileURL(file).href };
      const contents = readFileSync(file, "utf8").replace(/import\.meta\.(filename|dirname|url)\b/g, (_, name) =>
        JSON.stringify(place[name]),
      );
      return { contents, loader: "ts" };
    });
  },
};
