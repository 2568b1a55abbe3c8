/** What the tests use of packages that come without types. */
declare module '@citation-js/core' {
  export interface ParsedName {
    family?: string;
    given?: string;
    literal?: string;
  }

  export interface ParsedText {
    type: string;
    title?: string;
    author?: ParsedName[];
    /** Where the reader of RIS puts the authors of news: a list, or one alone. */
    reporter?: string | string[];
    issued?: { 'date-parts': number[][] };
    URL?: string;
    note?: string;
    'container-title'?: string;
    publisher?: string;
  }

  export class Cite {
    constructor(text: string);
    data: ParsedText[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
