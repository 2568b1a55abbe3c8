/** What a page holds, in the words of schema.org: quotations, claims, terms, events and texts. Nothing is rated. */

import type { Citable, CitedName } from '../cite/citable.ts';
import { citeRecord, citeSource } from '../cite/citableOf.ts';
import { givenFirst, withoutBrackets } from '../cite/citedName.ts';
import type { Chapter, QuotationUse } from '../model/chapter.ts';
import type { Claim } from '../model/claim.ts';
import { escapeRegExp } from '../model/escapeRegExp.ts';
import type { Person } from '../model/person.ts';
import type { Source } from '../model/source.ts';
import type { Story } from '../model/story.ts';
import type { Route } from './routes.ts';
import { lessonParts } from './structuredLesson.ts';

export type Thing = { '@type': string | string[] } & Record<string, unknown>;

/** An address in the site; whole where the site's own is known. */
export type AddressOf = (path: string) => string;

/** What belongs into the description of a page, beside what it is. */
export function partsOf(route: Route, story: Story, addressOf: AddressOf): Record<string, unknown> {
  const chapter = story.chapters.find(({ slug }) => slug === route.id);
  const source = story.sources.find(({ id }) => id === route.id);
  switch (route.page) {
    case 'chapter':
      return chapter ? quotationsOf(chapter, story, addressOf) : {};
    case 'source': {
      const text = source && textOf(source, story, addressOf);
      return text ? { mainEntity: text, citation: { '@id': text['@id'] } } : {};
    }
    case 'sources':
      return { hasPart: story.sources.map((each) => textOf(each, story, addressOf)) };
    case 'claims':
      return { hasPart: story.claims.map((claim) => claimOf(claim, story, addressOf)) };
    case 'record':
      return { citation: story.record.map((entry) => workOf(citeRecord(entry, story), 'CreativeWork')) };
    case 'names':
      return { mainEntity: termsOf(story, addressOf) };
    case 'timeline':
      return { mainEntity: eventsOf(story, addressOf) };
    case 'lesson':
      return lessonParts(route.id, story, addressOf);
    default:
      return {};
  }
}

function quotationsOf({ slug, quotations }: Chapter, story: Story, addressOf: AddressOf) {
  const quoted = new Set(quotations.map(({ source }) => source));
  const page = addressOf(`chapters/${slug}/`);
  return {
    hasPart: quotations.map((use) => ({
      '@type': 'Quotation',
      text: use.runs.join(' … '),
      ...speakerOf(use, story),
      isPartOf: { '@id': idOf(use.source, addressOf) },
      ...(use.step !== undefined && { url: `${page}#${use.step}` }),
    })),
    citation: story.sources.filter(({ id }) => quoted.has(id)).map((each) => textOf(each, story, addressOf)),
  };
}

/** An exhibit is nobody's testimony, and an outlet's summary is nobody's words but its own. */
function speakerOf({ by, exhibit, paraphrasing }: QuotationUse, { people }: Story) {
  const who = people.find(({ id }) => id === by);
  if (!who || exhibit || paraphrasing || who.kind === 'attribution') return {};
  return { spokenByCharacter: agentOf(who) };
}

function textOf(source: Source, story: Story, addressOf: AddressOf): Thing {
  const { callIt } = source;
  const cited = citeSource(source, story);
  return {
    ...workOf(cited, 'Article'),
    '@id': idOf(source.id, addressOf),
    headline: nameOf(cited),
    ...(cited.container && {
      publisher: { '@type': 'Organization', name: cited.container, description: callIt },
    }),
  };
}

function idOf(source: string, addressOf: AddressOf): string {
  return `${addressOf(`sources/${source}/`)}#text`;
}

function workOf(text: Citable, type: 'Article' | 'CreativeWork'): Thing {
  const { authors, date, language, url } = text;
  return {
    '@type': type,
    ...(type === 'CreativeWork' && { name: nameOf(text) }),
    ...(authors.length > 0 && { author: authors.map(authorOf) }),
    ...(date && { datePublished: date.value }),
    ...(language && { inLanguage: language }),
    ...(url && { url }),
  };
}

function nameOf({ title, titleIsDescribed }: Citable): string {
  return titleIsDescribed ? `[${title}]` : title;
}

function authorOf(name: CitedName): Thing {
  return { '@type': 'literal' in name ? 'Organization' : 'Person', name: givenFirst(name) };
}

function agentOf({ kind, name }: Person): Thing {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name: withoutBrackets(name) };
}

/** Who asserts it, where the story says so by name, and in which of its sources. */
function claimOf({ id, claim, assertedBy }: Claim, { sources, people }: Story, addressOf: AddressOf): Thing {
  const appearance = sources.filter((source) => assertedBy.some((line) => line.includes(`(${source.id})`)));
  const authors = people
    .filter(({ kind }) => kind !== 'attribution')
    .filter(({ name }) =>
      assertedBy.some((line) => new RegExp(`^${escapeRegExp(withoutBrackets(name))}\\b`).test(line)),
    );
  return {
    '@type': 'Claim',
    name: id,
    text: claim,
    url: `${addressOf('claims/')}#${id}`,
    ...(authors.length > 0 && { author: authors.map(agentOf) }),
    ...(appearance.length > 0 && {
      appearance: appearance.map((source) => ({
        '@type': 'Article',
        '@id': idOf(source.id, addressOf),
        headline: source.title,
      })),
    }),
  };
}

function termsOf({ places, terms, site }: Story, addressOf: AddressOf): Thing {
  const page = addressOf('names/');
  const contested = places.filter(({ forms }) => forms !== undefined);
  return {
    '@type': 'DefinedTermSet',
    name: `Names and disputed words in ${site.title}`,
    hasDefinedTerm: [
      ...contested.map(({ id, neutral, forms, spellings }) => ({
        '@type': 'DefinedTerm',
        name: neutral,
        alternateName: [...new Set([...Object.values(forms ?? {}), ...spellings.map(({ form }) => form)])],
        url: `${page}#${id}`,
      })),
      ...terms.map(({ id, term, about, usedBy }) => ({
        '@type': 'DefinedTerm',
        name: term,
        description: about || `Used by ${usedBy}`,
        url: `${page}#term-${id}`,
      })),
    ],
  };
}

function eventsOf({ events }: Story, addressOf: AddressOf): Thing {
  const page = addressOf('timeline/');
  return {
    '@type': 'ItemList',
    itemListElement: events.map(({ id, event, date, dateEnd, dispute }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'Event',
        name: event,
        startDate: date,
        ...(dateEnd && { endDate: dateEnd }),
        ...(dispute && { description: dispute }),
        url: `${page}#${id}`,
      },
    })),
  };
}
