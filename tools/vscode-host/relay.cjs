// Stands before the real test entry inside the extension host, and copies what is printed there to the launcher.
const { writeSync, openSync } = require("node:fs");
const { pathToFileURL } = require("node:url");
const { format } = require("node:util");

const out = openSync(process.env.VSCODE_HOST_OUTPUT, "a");

for (const level of ["log", "info", "warn", "error", "debug"]) {
  const original = console[level];
  const value = (...args) => {
    writeSync(out, `${format(...args)}\n`);
    original.apply(console, args);
  };
  // VS Code makes these accessors with a setter that does nothing, so they are redefined, not assigned.
  Object.defineProperty(console, level, { configurable: true, enumerable: true, get: () => value, set() {} });
}

exports.run = async () => {
  const tests = await import(pathToFileURL(process.env.VSCODE_HOST_TESTS).href);
  await (tests.run ?? tests.default.run)();
};
