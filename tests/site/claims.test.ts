/** The pages of claims and of the record against the data they are made from. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

const { story } = site;
const PAGES = sitePages();

interface Entry {
  id: string;
  text: string;
  html: string;
  /** The links that say nothing but a number. */
  bare: string[];
  /** Where its links lead, as in an address: `chapters/x/#step`. */
  ways: string[];
}

/** The entries of a page as a reader without script has them. */
async function entriesOf(path: string, selector: string): Promise<Entry[]> {
  const { page, close } = await openPage({ path, javaScript: false });
  const entries = await page.locator(selector).evaluateAll((items) =>
    items.map((item) => {
      const html = item.innerHTML;
      const links = [...item.querySelectorAll('a')];
      const bare = links
        .map(({ textContent }) => textContent ?? '')
        .filter((words) => /^[A-Z]\d*-?\d+$/.test(words));
      // Said to whoever hears a link outside its sentence; the sentence is as the editors wrote it.
      for (const word of item.querySelectorAll('.visually-hidden')) word.remove();
      const text = (item as HTMLElement).innerText.replace(/\s+/g, ' ');
      return { id: item.id, text, html, bare, ways: links.map(({ href }) => href) };
    }),
  );
  await close();
  return entries.map((entry) => ({
    ...entry,
    ways: entry.ways.map((way) => way.replace(site.url, '').replace(/^\//, '')),
  }));
}

const entry = (entries: readonly Entry[], id: string): Entry => {
  const [found, ...more] = entries.filter((one) => one.id === id);
  if (!found || more.length > 0) throw new Error(`${id} stands ${found ? 'twice' : 'nowhere'} on its page.`);
  return found;
};

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The steps that tell of an entry; a drawing of a chapter tells of what it rests on. */
const stepsOf = (kind: 'claim' | 'record', id: string) =>
  story.chapters.flatMap(({ slug, tellings }) =>
    tellings.filter((one) => one.kind === kind && one.id === id).map(({ step }) => ({ slug, step })),
  );

const addressOf = ({ slug, step }: { slug: string; step: string | undefined }) =>
  `chapters/${slug}/${step === undefined ? '' : `#${step}`}`;

describe('the page of claims', () => {
  let claims: Entry[];
  let contradictions: Entry[];
  let index: Entry[];
  beforeAll(async () => {
    claims = await entriesOf('claims/', '[data-entry]');
    contradictions = await entriesOf('claims/', '[data-contradiction]');
    index = await entriesOf('claims/', '#all-claims details dd');
  });

  it('has every claim once: who makes it, what the record shows, what speaks for it and against it', () => {
    expect(claims.map(({ id }) => id)).toEqual(story.claims.map(({ id }) => id));
    for (const { id, claim, assertedBy, explanation, supportedBy, disputedBy } of story.claims) {
      const { text } = entry(claims, id);
      const said = [
        claim,
        ...assertedBy,
        explanation,
        ...[...supportedBy, ...disputedBy].map(({ what }) => what),
      ];
      for (const words of said) expect(text, id).toContain(spaced(words));
    }
  });

  it('says with every number that is a link what it is the number of', async () => {
    const [ground] = await entriesOf('claims/', '#common-ground');
    for (const { id, bare } of [...claims, ...contradictions, ...index, ...(ground ? [ground] : [])])
      expect(bare, id).toEqual([]);
  });

  it('says of each, in a plain word or two, what the record shows', () => {
    const words = new Map<string, Set<string>>();
    for (const { id, verdict, also } of story.claims) {
      const shown =
        /What the record shows ((?:(?:Confirmed|Contested|An error|Cut|Misattributed|Not verified)\. )+)/.exec(
          entry(claims, id).text,
        )?.[1];
      expect(shown, id).toBeDefined();
      const key = [verdict, also].join(' ');
      words.set(key, (words.get(key) ?? new Set()).add(shown ?? ''));
    }
    for (const [key, said] of words) expect([...said], key).toHaveLength(1);
    expect(new Set([...words.values()].flatMap((said) => [...said])).size).toBe(words.size);
  });

  it('leads from each claim to every step that tells of it, or marks it as background', () => {
    for (const { id, chapters } of story.claims) {
      const { ways, text } = entry(claims, id);
      const told = stepsOf('claim', id).map(addressOf);
      for (const way of told) expect(ways, id).toContain(way);
      for (const slug of chapters)
        expect(
          ways.some((way) => way.startsWith(`chapters/${slug}/`)),
          `${id} in ${slug}`,
        ).toBe(true);
      const isTold = told.length > 0 || text.includes('A drawing rests on it');
      expect(text.includes('Background: no step tells of it'), id).toBe(!isTold);
    }
  });

  it('leads to each document, and says where no address is recorded', () => {
    for (const { id, supportedBy, disputedBy } of story.claims) {
      const { ways, text } = entry(claims, id);
      const supports = [...supportedBy, ...disputedBy];
      for (const { record, urls } of supports) {
        for (const one of record) expect(ways, id).toContain(`record/#${one}`);
        for (const url of urls) expect(ways, id).toContain(new URL(url).href);
      }
      const bare = supports.filter(
        ({ what, record, urls }) => record.length + urls.length === 0 && !/Q\d+-\d+/.test(what),
      );
      expect(text.split('address not recorded').length - 1, id).toBe(supports.length === 0 ? 1 : bare.length);
    }
  });

  it('has as common ground the claims that are confirmed whole and disputed by nobody, and no other', async () => {
    const [ground] = await entriesOf('claims/', '#common-ground');
    const wanted = story.claims.filter(
      ({ verdict, also, disputedBy }) => verdict === 'confirmed' && !also && disputedBy.length === 0,
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(ground?.ways.filter((way) => way.includes('#'))).toEqual(wanted.map(({ id }) => `claims/#${id}`));
    for (const { claim } of wanted) expect(ground?.text).toContain(spaced(claim));
  });

  it('has every contradiction once, with the way to its claims, its steps and what each side was read in', () => {
    expect(story.contradictions.length).toBeGreaterThan(0);
    expect(contradictions.map(({ id }) => id)).toEqual(story.contradictions.map(({ id }) => id));
    const printed = new Set(story.chapters.flatMap(({ quotations }) => quotations.map(({ ref }) => ref)));
    for (const { id, claims: named, steps, sides, outcome } of story.contradictions) {
      const { ways, text } = entry(contradictions, id);
      for (const claim of named) expect(ways, id).toContain(`claims/#${claim}`);
      for (const step of steps) expect(ways, id).toContain(`chapters/${step.replace('/', '/#')}`);
      for (const { record, quotations } of [...sides, ...(outcome ? [outcome] : [])]) {
        for (const one of record) expect(ways, id).toContain(`record/#${one}`);
        for (const ref of quotations) expect(text, id).toContain(ref);
      }
      // A number leads to the words wherever a chapter prints them.
      const numbers = sides.flatMap(({ quotations }) => quotations);
      const leading = ways.filter((way) => way.startsWith('chapters/')).length;
      expect(leading, id).toBeGreaterThanOrEqual(
        steps.length + numbers.filter((ref) => printed.has(ref)).length,
      );
      expect(text.includes('What came of it'), id).toBe(outcome !== undefined);
    }
  });

  it('lists the claims by chapter, verdict and text for whoever has no script', () => {
    const listed = index.flatMap(({ ways }) => ways);
    for (const { id, chapters, also } of story.claims) {
      const times = listed.filter((way) => way === `claims/#${id}`).length;
      expect(times, id).toBeGreaterThanOrEqual(chapters.length + (also ? 2 : 1));
    }
    for (const way of listed) expect(claims.map(({ id }) => `claims/#${id}`)).toContain(way);
  });
});

describe('the page of the record', () => {
  let documents: Entry[];
  beforeAll(async () => {
    documents = await entriesOf('record/', '[data-entry]');
  });

  it('has every document once: its issuer, date, whose case it is filed under, and what it says', () => {
    expect(documents.map(({ id }) => id).sort()).toEqual(story.record.map(({ id }) => id).sort());
    for (const { id, issuer, dated, summary, perspective, by } of story.record) {
      const { text, ways } = entry(documents, id);
      const label =
        story.site.perspectives.find((one) => one.id === perspective)?.label ?? story.site.commentary.label;
      for (const words of [issuer, dated, label, summary, 'Record, told in our words'])
        expect(text, id).toContain(spaced(words));
      for (const person of by) expect(ways, id).toContain(`people/#${person}`);
    }
  });

  it('says with every number that is a link what it is the number of', () => {
    for (const { id, bare } of documents) expect(bare, id).toEqual([]);
  });

  it('is never set as a quotation', () => {
    for (const { id, html } of documents) expect(html, id).not.toMatch(/<(q|blockquote|cite)\b/);
    for (const { id, summary } of story.record) {
      expect(entry(documents, id).text, id).toContain(`Record, told in our words ${spaced(summary)} `);
    }
  });

  it('prints every address, well formed, with how it was seen', () => {
    for (const { id, addresses } of story.record) {
      const { text, ways, html } = entry(documents, id);
      expect(html.match(/rel="external"/g), id).toHaveLength(addresses.length);
      for (const { url, seen, via } of addresses) {
        expect(url, id).toMatch(/^https?:\/\/[^\s/]+\.[^\s/]+\/?\S*$/);
        expect(ways, id).toContain(new URL(url).href);
        const how = {
          'own-page': 'on the issuer’s own page',
          via: via ? `via ${via}` : 'as reported by others',
          paraphrase: via ? `as told by ${via}` : 'as told by others',
        }[seen];
        expect(text, id).toContain(`${new URL(url).hostname.replace(/^www\./, '')}, ${how}`);
      }
    }
  });

  it('leads from each document to every step that tells of it, to what rests on it, or marks it as background', () => {
    for (const { id } of story.record) {
      const { ways, text } = entry(documents, id);
      const told = stepsOf('record', id).map(addressOf);
      for (const way of told) expect(ways, id).toContain(way);
      const claims = story.claims.filter(({ supportedBy, disputedBy }) =>
        [...supportedBy, ...disputedBy].some(({ record }) => record.includes(id)),
      );
      const events = story.events.filter(({ refs }) => refs.includes(id));
      const resting = [
        ...claims.map((claim) => `claims/#${claim.id}`),
        ...events.map((event) => `timeline/#${event.id}`),
      ];
      for (const way of resting) expect(ways, id).toContain(way);
      const [background] = /Background: no step(, claim or event)? tells of it/.exec(text) ?? [];
      expect(background, id).toBe(
        told.length > 0
          ? undefined
          : `Background: no step${resting.length > 0 ? '' : ', claim or event'} tells of it`,
      );
    }
  });
});

describe('in the chapters', () => {
  const chapters = PAGES.filter(({ path }) => path.startsWith('chapters/'));

  it('every record leads to its document, and every claim to its entry', () => {
    let links = 0;
    for (const { path, html } of chapters) {
      for (const [, id] of html.matchAll(/data-record="([^"]+)"/g)) {
        expect(html, path).toContain(`href="../../record/#${id}"`);
        links += 1;
      }
      for (const [, id] of html.matchAll(/data-claim="([^"]+)"/g)) {
        expect(html, path).toContain(`href="../../claims/#${id}"`);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(story.chapters.length);
  });
});
