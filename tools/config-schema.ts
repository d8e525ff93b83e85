import { settableRules } from "../server/src/core/config-file.ts";
import { configShape, type Field, type Shape } from "../server/src/core/config-shape.ts";
import { template } from "../server/src/core/rules/words.ts";

/** JSON schema (draft 07, which editors know) of `congvan.json`, made from the shape that its reader uses. */
export function configSchema(): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "congvan.json",
    description: "Cấu hình kiểm tra văn bản của Công văn.",
    allowTrailingCommas: true,
    ...schemaOf(configShape(settableRules)),
  };
}

function schemaOf(shape: Shape): object {
  switch (shape.kind) {
    case "string":
      return shape.pattern
        ? { type: "string", pattern: shape.pattern.matches.source, patternErrorMessage: shape.pattern.message.vi }
        : { type: "string" };
    case "choice":
      return {
        type: "string",
        enum: shape.of,
        ...(shape.says && { enumDescriptions: shape.says.map(({ vi }) => vi) }),
      };
    case "list":
      return { type: "array", items: schemaOf(shape.of) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(shape.of) };
    case "object": {
      const required = Object.keys(shape.keys).filter((k) => shape.keys[k]?.required);
      const properties = Object.fromEntries(Object.entries(shape.keys).map(([key, field]) => [key, property(field)]));
      return {
        type: "object",
        properties,
        ...(required.length > 0 && { required }),
        additionalProperties: false,
      };
    }
  }
}

/** Values that only a finding knows are left open in a rule's message. */
function property({ shape, description }: Field): object {
  return { description: template(description.vi), ...schemaOf(shape) };
}
