import { readFileSync } from "node:fs";

/** A letter of our own writing that follows its standard, as it must be read. */
export interface OwnLetter {
  readonly name: string;
  readonly text: string;
  readonly standard: "nd30" | "hd36" | "hd05";
  readonly type: string;
  readonly number: string;
  readonly date: string | null;
  readonly subject: string | null;
  readonly signer: string | null;
  /** How many addressees it has. */
  readonly addressees: number;
}

const folder = new URL("../fixtures/letters/", import.meta.url);
const table = readFileSync(new URL("read-as.tsv", folder), "utf8");

/** All of them; `test/fixtures/letters/read-as.tsv` says how each must be read. */
export const ownLetters: readonly OwnLetter[] = table
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [name = "", standard, type = "", number = "", date, subject, signer, addressees] = line.split("\t");
    return {
      name,
      text: readFileSync(new URL(`${name}.congvan`, folder), "utf8"),
      standard: standard as OwnLetter["standard"],
      type,
      number,
      date: date || null,
      subject: subject || null,
      signer: signer || null,
      addressees: Number(addressees),
    };
  });
