export {
  citedByName,
  documentName,
  lawName,
  shortDate,
  titlePhrase,
} from "../core/citations/document-words.ts";
