/** The ledger: what each perspective has on the built pages of the chapters. Nothing but their HTML is looked at. */
import { type Balance, type ChapterBalance, type Counts, MEASURES } from '../model/balance.ts';
import { countWordsIn, elementsIn, type Found, type HtmlElement, readHtml } from './readHtml.ts';

export interface ChapterHtml {
  slug: string;
  html: string;
}

/** `perspectives` are the ids to count for, that of commentary among them. */
export function countBalance(pages: readonly ChapterHtml[], perspectives: readonly string[]): Balance {
  const chapters = pages.map((page) => countChapter(page, perspectives));
  const totals = Object.fromEntries(perspectives.map((id) => [id, totalOf(chapters, id)]));
  return { chapters, totals };
}

function countChapter({ slug, html }: ChapterHtml, perspectives: readonly string[]): ChapterBalance {
  const article = elementsIn(readHtml(html)).find(
    ({ element }) => element.attributes['data-chapter'] === slug,
  );
  if (!article) throw new Error(`The page of the chapter “${slug}” has no chapter in it.`);
  const found = elementsIn(article.element, isExhibit);
  return {
    slug,
    counts: Object.fromEntries(perspectives.map((id) => [id, countFor(id, found)])),
    steps: found.filter(({ element }) => has(element, 'data-step')).length,
  };
}

function countFor(perspective: string, found: readonly Found[]): Counts {
  const heard = found.filter((one) => isCase(one.element) && caseOf(one) === perspective);
  const quotations = heard.filter(({ element }) => has(element, 'data-from'));
  const records = heard.filter(({ element }) => has(element, 'data-record'));
  const accounts = found.filter(({ element }) => element.attributes['data-account'] === perspective);
  const passages = found.filter(({ element }) => has(element, 'data-accounts'));
  return {
    accounts: accounts.length,
    told: sum(accounts.map(({ element }) => countTold(element))),
    quotations: quotations.length,
    quoted: sum(quotations.map(({ element }) => countQuoted(element))),
    records: distinct(records, 'data-record'),
    sources: distinct(quotations, 'data-from'),
    first: passages.filter(({ element }) => firstIn(element) === perspective).length,
    steps: new Set([...accounts, ...heard].flatMap(stepOf)).size,
  };
}

/** A quotation or a document told in our words. */
function isCase(element: HtmlElement): boolean {
  return has(element, 'data-case');
}

/** An account's words are the account's, whoever is quoted in it. */
function caseOf({ element, within }: Found): string | undefined {
  const account = within.findLast((outer) => has(outer, 'data-account'));
  return account?.attributes['data-account'] ?? element.attributes['data-case'];
}

/** Our sentences and the documents told, without the lines that say where a document was seen. */
function countTold(account: HtmlElement): number {
  const inside = elementsIn(account, (element) => element.name === 'figure');
  const words = inside.find(({ element }) => has(element, 'data-words'))?.element;
  const paragraphs = (words?.children ?? []).filter(
    (child): child is HtmlElement => typeof child !== 'string' && child.name === 'p',
  );
  const told = inside.map(({ element }) => element).filter((element) => has(element, 'data-told'));
  return sum([...paragraphs, ...told].map((element) => countWordsIn(element, isNotTold)));
}

function isNotTold(element: HtmlElement): boolean {
  return element.name === 'q' || has(element, 'data-attribution') || has(element, 'data-record');
}

/** The source's own words: an editor’s insertion is not among them. */
function countQuoted(quotation: HtmlElement): number {
  const words =
    quotation.name === 'q'
      ? quotation
      : elementsIn(quotation).find(({ element }) => element.name === 'blockquote')?.element;
  return words ? countWordsIn(words, (one) => has(one, 'data-ed') || has(one, 'data-sic')) : 0;
}

function firstIn(passage: HtmlElement): string | undefined {
  const first = elementsIn(passage).find(({ element }) => has(element, 'data-account'));
  return first?.element.attributes['data-account'];
}

function stepOf({ within }: Found): string[] {
  const id = within.findLast((outer) => has(outer, 'data-step'))?.attributes.id;
  return id === undefined ? [] : [id];
}

/** A text shown for how it errs speaks for nobody. */
function isExhibit(element: HtmlElement): boolean {
  return has(element, 'data-exhibit');
}

function has(element: HtmlElement, attribute: string): boolean {
  return Object.hasOwn(element.attributes, attribute);
}

function distinct(found: readonly Found[], attribute: string): number {
  return new Set(found.map(({ element }) => element.attributes[attribute])).size;
}

function totalOf(chapters: readonly ChapterBalance[], id: string): Counts {
  const entries = MEASURES.map((measure) => [
    measure,
    sum(chapters.map(({ counts }) => counts[id]?.[measure] ?? 0)),
  ]);
  return Object.fromEntries(entries) as Counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
