export {
  citedByName,
  documentName,
  lawName,
  longDate,
  shortDate,
  titlePhrase,
} from "../core/citations/document-words.ts";
