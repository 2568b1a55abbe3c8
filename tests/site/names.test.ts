/** The page of names against the data it is made from. */
import { describe, expect, it } from 'vitest';
import { site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

const { story } = site;
const html = sitePages().find(({ path }) => path === 'names/')?.html ?? '';

/** The markup of each entry by its id. */
function entries(kind: 'name' | 'term'): Map<string, string> {
  const parts = html.split(/(?=<li[^>]* data-(?:name|term)-entry="")/).slice(1);
  return new Map(
    parts
      .filter((part) => part.includes(`data-${kind}-entry=""`))
      .map((part) => [/ id="([^"]+)"/.exec(part)?.[1] ?? '', part]),
  );
}

const textOf = (part: string) =>
  part
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const leadsToStep = (part: string) => /href="\.\.\/chapters\/[\w-]+\/#[\w-]+"/.test(part);
const isBackground = (part: string) => part.includes('<dt>Background</dt>');

describe('the page of names', () => {
  it('has every place once, with every form, spelling and sound of its name, and where it is', () => {
    const found = entries('name');
    expect([...found.keys()].sort()).toEqual(story.places.map(({ id }) => id).sort());
    expect(found.size).toBe(story.places.length);
    for (const {
      id,
      neutral,
      forms,
      spellings,
      inEnglish,
      say,
      choice,
      note,
      at,
      withinKm,
    } of story.places) {
      const text = textOf(found.get(id) ?? '');
      const wanted = [
        neutral,
        ...Object.values(forms ?? {}),
        ...spellings.map(({ form }) => form),
        ...Object.values(inEnglish).flat(),
        ...say.flatMap(({ like, ipa }) => [like ?? '', ipa ?? '']),
        ...(say.some(({ confirmed }) => !confirmed) ? ['(unverified)'] : []),
        choice ?? '',
        note ?? '',
        ...(at ? [`${at[1].toFixed(2)}° N, ${at[0].toFixed(2)}° E`] : []),
        ...(withinKm === undefined ? [] : [`within ${withinKm} km`]),
      ];
      for (const words of wanted) expect(text, id).toContain(words);
    }
  });

  it('says of every name which source prints which form, and leads there', () => {
    for (const { id, printed } of story.places) {
      const part = entries('name').get(id) ?? '';
      for (const { sources, as } of printed) {
        expect(textOf(part), id).toContain(`: ${as}`);
        for (const source of sources) expect(part, id).toContain(`href="../sources/${source}/"`);
      }
    }
  });

  it('has every disputed word once, with who uses it, what is known of it and what we write', () => {
    const found = entries('term');
    expect([...found.keys()].sort()).toEqual(story.terms.map(({ id }) => `term-${id}`).sort());
    for (const { id, term, usedBy, about, note } of story.terms) {
      const text = textOf(found.get(`term-${id}`) ?? '');
      for (const words of [term, usedBy, about, note]) expect(text, id).toContain(words);
      expect(text, id).toMatch(/Never a word of our own|only with the name|We use it ourselves/);
    }
  });

  it('leads from every entry to a step, or says that it is background', () => {
    for (const [id, part] of [...entries('name'), ...entries('term')])
      expect(leadsToStep(part) !== isBackground(part), id).toBe(true);
  });

  it('leads to every step that tells of a name or a word', () => {
    for (const { slug, tellings } of story.chapters)
      for (const { kind, id, step } of tellings) {
        const part = kind === 'place' ? entries('name').get(id) : entries('term').get(`term-${id}`);
        if ((kind !== 'place' && kind !== 'term') || step === undefined) continue;
        expect(part, `${kind} ${id}`).toContain(`href="../chapters/${slug}/#${step}"`);
      }
  });

  it('says of every form in which language it is', () => {
    const forms = html.match(/<(?:span|dfn)[^>]*data-form=""[^>]*>/g) ?? [];
    expect(forms.length).toBeGreaterThan(story.places.length + story.terms.length);
    for (const form of forms) expect(form).toMatch(/ lang="[a-z]{2,3}(-Latn)?"/);
    for (const { spellings } of [...story.places, ...story.terms])
      for (const { form, lang } of spellings)
        expect(html).toMatch(new RegExp(`<span lang="${lang}" data-form="">${form}</span>`));
  });
});
