import { describe, expect, it } from "vitest";
import { count, type Options, readArguments, UsageError } from "../../../server/src/cli/usage.ts";

const help = { vi: "", en: "" };
const options: Options = {
  fix: { type: "boolean", help },
  format: { type: "string", value: ["text", "json"], help },
  catalogue: { type: "string", value: "FILE", multiple: true, help },
  "max-warnings": { type: "string", value: "N", help },
  help: { type: "boolean", short: "h", help },
};
const read = (...args: string[]) => readArguments(args, options);

describe("arguments", () => {
  it("are flags, values and operands in any order", () => {
    const args = read(
      "a",
      "--fix",
      "--format=json",
      "-",
      "--catalogue",
      "x.csv",
      "--catalogue",
      "y.csv",
      "-h",
      "--",
      "--b",
    );
    expect(args.positionals).toEqual(["a", "-", "--b"]);
    expect([args.flag("fix"), args.flag("help"), args.flag("quiet")]).toEqual([true, true, false]);
    expect(args.value("format")).toBe("json");
    expect(args.values("catalogue")).toEqual(["x.csv", "y.csv"]);
    expect(args.value("max-warnings")).toBeUndefined();
  });

  it("the last of several values counts", () => {
    expect(read("--format", "json", "--format", "text").value("format")).toBe("text");
  });

  it.each([
    [["--fox"], /--fox.*--fix/],
    [["-x"], /-x/],
    [["--constructor"], /--constructor/],
    [["--format"], /--format.*giá trị/],
    [["--format", "--fix"], /--format.*giá trị/],
    [["--format", "xml"], /text, json.*xml/],
    [["--format="], /text, json/],
    [["--fix=yes"], /--fix.*không nhận/],
  ])("%j is refused in words", (args, message) => {
    const error = (() => {
      try {
        return read(...args);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).bilingual.vi).toMatch(message);
    expect((error as UsageError).bilingual.en).not.toBe("");
  });

  it("numbers are whole", () => {
    expect(count(read("--max-warnings", "12"), "max-warnings")).toBe(12);
    expect(count(read(), "max-warnings")).toBeUndefined();
    for (const wrong of ["x", "1.5", "", "1e3"])
      expect(() => count(read(`--max-warnings=${wrong}`), "max-warnings")).toThrow(UsageError);
    expect(() => read("--max-warnings", "-1")).toThrow(UsageError);
  });
});
