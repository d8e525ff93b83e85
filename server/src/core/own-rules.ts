import { type Fix, type Rule, rule, suggest, type Values } from "./rules/rule.ts";
import type { Suppressed } from "./suppress.ts";
import { remove, replace } from "./text/edit.ts";
import { nearest } from "./text/nearest.ts";
import type { Located } from "./text/span.ts";

const source = { nd30: "congvan", hd36: "congvan", hd05: "congvan" };

/** A comment that silences nothing hides the next mistake. */
export const unusedSuppression = rule({
  name: "suppression-unused",
  component: "text",
  severity: "warning",
  basis: "house",
  source,
  message: {
    vi: "{what} không còn tác dụng: không có lỗi nào để tắt. Nên xóa.",
    en: "{what} silences nothing. Remove it.",
  },
  why: {
    vi: "Chú thích tắt kiểm tra còn sót lại sau khi lỗi đã sửa sẽ che luôn lỗi mới cùng loại ở đúng chỗ ấy, và người sau không biết vì sao nó ở đó.",
    en: "A comment that stays after its mistake was mended will hide the next mistake of the same kind, and nobody remembers why it is there.",
  },
  fixes: ["suggested"],
  check() {},
});

/** A misspelt name silences nothing, and the finding that it was meant for seems not to listen. */
const unknownSuppression = rule({
  name: "suppression-unknown",
  component: "text",
  severity: "warning",
  basis: "house",
  source,
  message: {
    vi: "Không có quy tắc nào tên “{name}”, nên chú thích này không tắt được gì.{meant}",
    en: "There is no rule called “{name}”, so this comment silences nothing.{meant}",
  },
  why: {
    vi: "Tên quy tắc gõ sai thì chú thích không có tác dụng: lỗi định bỏ qua vẫn hiện ra mà không rõ vì sao.",
    en: "With a misspelt name the comment does nothing: the finding that was to be ignored is still there, and it is hard to see why.",
  },
  fixes: ["suggested"],
  check() {},
});

/** The engine's own rules: about the comments that silence the others. They are on whatever the preset. */
export const ownRules: readonly Rule[] = [unusedSuppression, unknownSuppression];

/** A finding of the engine's own. */
export interface OwnFinding extends Located {
  readonly rule: Rule;
  readonly values: Values;
  readonly fixes: readonly Fix[];
}

/** So many misspelt names are compared with those that there are; a text made of them must not take minutes. */
const mostCompared = 20;

/** What is to be told of the comments that silence rules; `names` are the rules that there are. */
export function aboutComments({ unused, unknown }: Suppressed, names: ReadonlySet<string>): OwnFinding[] {
  return [
    ...unused.map(({ span, name }) => ({
      rule: unusedSuppression,
      span,
      values: {
        what:
          name === null
            ? wholeComment
            : { vi: `Tên “${short(name)}” trong chú thích này`, en: `“${short(name)}” here` },
      },
      fixes: [suggest(remove({ span }), name === null ? removeComment : removeName)],
    })),
    ...unknown.map(({ span, name }, index) => {
      const meant = index < mostCompared ? nearest(name, names) : null;
      return {
        rule: unknownSuppression,
        span,
        values: {
          name: short(name),
          meant: meant ? { vi: ` Có phải là “${meant}”?`, en: ` Did you mean “${meant}”?` } : "",
        },
        fixes: [meant ? suggest(replace({ span }, meant)) : suggest(remove({ span }), removeName)],
      };
    }),
  ];
}

/** Enough of a name to be known by. */
const short = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

const wholeComment = { vi: "Chú thích tắt kiểm tra này", en: "This comment" };
const removeComment = { vi: "Xóa chú thích", en: "Remove the comment" };
const removeName = { vi: "Xóa tên này", en: "Remove the name" };
