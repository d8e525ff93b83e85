/**
 * What SARIF 2.1.0 (OASIS standard, section 3) asks of the objects that the report uses: their required properties,
 * their types, and nothing besides the properties that the standard names and the report uses.
 */
const text = { type: "string" } as const;
const list = (items: object, more: object = {}) => ({ type: "array", items, ...more });
const object = (properties: Record<string, object>, required: string[] = []) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const ordinal = { type: "integer", minimum: 1 };
const level = { enum: ["none", "note", "warning", "error"] };
const message = object({ text, markdown: text }, ["text"]);
const artifactLocation = object({ uri: { type: "string", pattern: "^[!-~]+$" } });
const region = object({ startLine: ordinal, startColumn: ordinal, endLine: ordinal, endColumn: ordinal }, [
  "startLine",
]);
const physicalLocation = object({ artifactLocation, region }, ["artifactLocation"]);
const location = object({ id: { type: "integer", minimum: 0 }, physicalLocation, message });
const replacement = object({ deletedRegion: region, insertedContent: object({ text }) }, ["deletedRegion"]);
const artifactChange = object({ artifactLocation, replacements: list(replacement, { minItems: 1 }) }, [
  "artifactLocation",
  "replacements",
]);
const fix = object({ description: message, artifactChanges: list(artifactChange, { minItems: 1 }) }, [
  "artifactChanges",
]);
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: "integer", minimum: 0 },
    level,
    message,
    locations: list(location),
    relatedLocations: list(location),
    fixes: list(fix, { uniqueItems: true }),
  },
  ["message"],
);
const descriptor = object(
  {
    id: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: object({ level, enabled: { type: "boolean" } }),
    properties: { type: "object" },
  },
  ["id"],
);
const driver = object(
  {
    name: text,
    version: text,
    semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
    language: { type: "string", pattern: "^[a-z]{2}(-[A-Z]{2})?$" },
    rules: list(descriptor, { uniqueItems: true }),
  },
  ["name"],
);
const run = object(
  {
    tool: object({ driver }, ["driver"]),
    invocations: list(object({ executionSuccessful: { type: "boolean" } }, ["executionSuccessful"])),
    columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
    results: list(result),
  },
  ["tool"],
);

export const sarifSchema = object({ $schema: text, version: { const: "2.1.0" }, runs: list(run) }, ["version", "runs"]);
