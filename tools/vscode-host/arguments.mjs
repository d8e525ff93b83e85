// VS Code's desktop command line, read as far as people and @vscode/test-electron use it.

const valued = new Set([
  ...["user-data-dir", "extensions-dir", "extensionDevelopmentPath", "extensionTestsPath", "extensionDevelopmentKind"],
  ...["folder-uri", "file-uri", "log", "locale", "install-extension", "uninstall-extension", "disable-extension"],
  ...["enable-proposed-api", "profile", "category", "crash-reporter-directory"],
]);

/**
 * Options by name (a flag's value is empty, the last value is the one that counts) and the paths between them.
 * @param {string[]} argv
 */
export function readArguments(argv) {
  /** @type {Map<string, string[]>} */
  const options = new Map();
  const paths = [];
  for (let rest = argv; rest.length > 0; ) {
    const [argument = "", next = ""] = rest;
    rest = rest.slice(1);
    const [, name, value] = /^--?([^=]+)(?:=([\s\S]*))?$/.exec(argument) ?? [];
    if (name === undefined) {
      paths.push(argument);
      continue;
    }
    const takesNext = value === undefined && valued.has(name);
    if (takesNext) rest = rest.slice(1);
    options.set(name, [...(options.get(name) ?? []), takesNext ? next : (value ?? "")]);
  }
  return {
    paths,
    has: (/** @type {string} */ name) => options.has(name),
    all: (/** @type {string} */ name) => options.get(name) ?? [],
    last: (/** @type {string} */ name) => options.get(name)?.at(-1),
  };
}
