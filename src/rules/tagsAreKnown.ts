import type { Nodes } from 'mdast';
import type { ChapterDraft, Rule } from '../model/draft.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { findTags, isTagNode, placeOfAttribute, placeOfNode, type Tag } from './chapterTags.ts';
import { listChoices } from './listChoices.ts';
import { CHAPTER, type TagUse, VOCABULARY } from './vocabulary.ts';

/**
 * A chapter is written with the tags and attributes of the author's vocabulary, each where it belongs.
 * MDX compiles a misspelt tag without a word, and its contents would be missing from the page.
 *
 * What `Quotation`, `Said` and `says` must carry is left to the rules that know why.
 *
 * @example ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="first-boat" layer="map" camera="river" on="2001-05-03" says="The river with both landings.">
 *     The boat lay at <Name of="ferry-town"/>.
 *   </Step>
 * </Scene>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Quotaton source="river-post">The ferry runs.</Quotaton>
 * ```
 * 1:1 There is no tag `Quotaton`.
 *
 * @example not-ok
 * ```mdx
 * <Record off="R1">The minutes of the harbour board.</Record>
 * ```
 * 1:9 `Record` has no attribute `off`.
 *
 * @example not-ok
 * ```mdx
 * <Record of>The minutes of the harbour board.</Record>
 *
 * <Cut of="R1"/>
 * ```
 * 1:1 This `Record` has no `of`.
 * 3:6 `Cut` has no attribute `of`.
 * 3:1 `Cut` stands in the chapter, where it does not belong.
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay" layout="tall"></Scene>
 * ```
 * 1:18 `layout` of `Scene` is not one of its words.
 *
 * @example not-ok
 * ```mdx
 * <Accounts id="news" about="The news"><Record of="R1">Minutes.</Record></Accounts>
 * ```
 * 1:38 `Record` stands in `Accounts`, where it does not belong.
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   The boat lay at the quay.
 * </Scene>
 * ```
 * 2:3 Words stand in `Scene` outside any `Step`.
 */
export const tagsAreKnown: Rule = {
  id: 'tags-are-known',
  check: (draft) =>
    draft.chapters.flatMap((chapter) => findTags(chapter).flatMap((tag) => checkTag(chapter, tag))),
};

/** Left to `no-code-in-chapters`, which says why they are not written here. */
const CODE_ATTRIBUTES = ['class', 'className', 'style'];

function checkTag(chapter: ChapterDraft, tag: Tag): Problem[] {
  if (!/^[A-Z]/.test(tag.name)) return [];
  const use = VOCABULARY[tag.name];
  if (!use) return [describeUnknownTag(tag)];
  return [
    ...checkAttributes(tag, use),
    ...checkRequired(tag, use),
    ...checkSurroundings(tag, use),
    ...checkStrayWords(chapter, tag, use),
  ];
}

function describeUnknownTag(tag: Tag): Problem {
  const meant = nearest(tag.name, Object.keys(VOCABULARY));
  return {
    rule: tagsAreKnown.id,
    place: tag.place,
    message: `There is no tag \`${tag.name}\`.`,
    found: `<${tag.name}>`,
    expected: `one of ${listChoices(Object.keys(VOCABULARY))}`,
    fix: meant
      ? `Write \`<${meant}>\`, the nearest tag, and the same name where it closes.`
      : 'Choose the tag that says what this is for, or write plain prose.',
  };
}

function checkAttributes(tag: Tag, use: TagUse): Problem[] {
  const known = [...use.required, ...use.optional];
  return tag.node.attributes.flatMap((attribute): Problem[] => {
    if (attribute.type !== 'mdxJsxAttribute' || CODE_ATTRIBUTES.includes(attribute.name)) return [];
    const { name, value } = attribute;
    if (!known.includes(name)) return [describeUnknownAttribute(tag, name, known)];
    const choices = use.choices?.[name];
    if (!choices || typeof value !== 'string' || choices.includes(value)) return [];
    const meant = nearest(value, choices);
    return [
      {
        rule: tagsAreKnown.id,
        place: placeOfNode(tag.place.path, attribute),
        message: `\`${name}\` of \`${tag.name}\` is not one of its words.`,
        found: `${name}="${value}"`,
        expected: listChoices(choices),
        fix: `Write ${meant ? `\`${name}="${meant}"\`` : `one of ${listChoices(choices)}`}.`,
      },
    ];
  });
}

function describeUnknownAttribute(tag: Tag, name: string, known: readonly string[]): Problem {
  const meant = nearest(name, known);
  return {
    rule: tagsAreKnown.id,
    place: placeOfAttribute(tag, name),
    message: `\`${tag.name}\` has no attribute \`${name}\`.`,
    found: name,
    expected: known.length > 0 ? `one of ${listChoices(known)}` : 'no attributes',
    fix: meant ? `Write \`${meant}\`, the nearest attribute.` : `Take \`${name}\` out.`,
  };
}

function checkRequired(tag: Tag, use: TagUse): Problem[] {
  const known = [...use.required, ...use.optional];
  // A mistyped attribute is reported as what it is, and not as missing too.
  const mistyped = tag.node.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && !known.includes(one.name) ? [nearest(one.name, known)] : [],
  );
  return use.required
    .filter((name) => !mistyped.includes(name) && !tag.node.attributes.some((one) => isFilled(one, name)))
    .map((name) => ({
      rule: tagsAreKnown.id,
      place: tag.place,
      message: `This \`${tag.name}\` has no \`${name}\`.`,
      found: `<${tag.name}> without ${name}="…"`,
      expected: `${listChoices(use.required, 'and')} on every \`${tag.name}\``,
      fix: `Add \`${name}="…"\`.`,
    }));
}

/** An expression is counted as filled, so that one slip is not reported twice. */
function isFilled(attribute: Tag['node']['attributes'][number], name: string): boolean {
  if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) return false;
  return typeof attribute.value === 'string' ? attribute.value.trim() !== '' : attribute.value != null;
}

function checkSurroundings(tag: Tag, use: TagUse): Problem[] {
  const outer = tag.within.at(-1);
  const where = outer?.name ?? CHAPTER;
  // An unknown tag round it is reported itself; what stands in it cannot be judged.
  if (use.within.includes(where) || (outer && !VOCABULARY[where])) return [];
  const printed = outer ? `\`${where}\`` : where;
  return [
    {
      rule: tagsAreKnown.id,
      place: tag.place,
      message: `\`${tag.name}\` stands in ${printed}, where it does not belong.`,
      found: `<${tag.name}> in ${outer ? `<${where}>` : where}`,
      expected: `<${tag.name}> in ${use.within.map((one) => (one === CHAPTER ? one : `<${one}>`)).join(', ')}`,
      fix: outer
        ? `Move it out of ${printed}, or close \`${where}\` before it.`
        : `Put it inside a \`${use.within[0]}\`.`,
    },
  ];
}

function checkStrayWords(chapter: ChapterDraft, tag: Tag, use: TagUse): Problem[] {
  const { holdsOnly } = use;
  if (!holdsOnly) return [];
  const stray = tag.node.children.flatMap(findLooseWords)[0];
  if (!stray) return [];
  const [held = ''] = holdsOnly;
  return [
    {
      rule: tagsAreKnown.id,
      place: placeOfNode(chapter.path, stray),
      message: `Words stand in \`${tag.name}\` outside any \`${held}\`.`,
      found: 'value' in stray ? String(stray.value).trim().slice(0, 60) : stray.type,
      expected: `only ${holdsOnly.map((one) => `<${one}>`).join(' or ')} in <${tag.name}>`,
      fix: `Put the words inside a \`${held}\`, or move them out of \`${tag.name}\`.`,
    },
  ];
}

/** Text under a node that no tag encloses; Markdown wraps a tag that stands alone on its line in a paragraph. */
function findLooseWords(node: Nodes): Nodes[] {
  if (isTagNode(node)) return [];
  if (node.type === 'text') return node.value.trim() === '' ? [] : [node];
  return 'children' in node ? node.children.flatMap(findLooseWords) : [];
}
