import type { Comment } from "./letter.ts";

/** The one of `comments` (in order) in which `offset` lies. */
export function commentAt(comments: readonly Comment[], offset: number): Comment | null {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    const comment = comments[mid] as Comment;
    if (offset < comment.span.start) high = mid;
    else if (offset >= comment.span.end) low = mid + 1;
    else return comment;
  }
  return null;
}

/** Whether `offset` lies in a comment: what is written there is no part of the letter. */
export const inComment = (comments: readonly Comment[], offset: number): boolean =>
  commentAt(comments, offset) !== null;
