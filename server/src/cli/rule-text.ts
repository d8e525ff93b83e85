/** A rule's message with an ellipsis for each value that only a finding fills in. */
export function template(message: string): string {
  return message.replace(/\{\w{1,40}\}/g, "…");
}
