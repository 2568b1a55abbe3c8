import type { Nodes } from 'mdast';
import type { ChapterDraft, Rule } from '../model/draft.ts';
import type { Place, Problem } from '../model/problem.ts';
import { isTagNode, placeOfNode, type TagNode } from './chapterTags.ts';

/**
 * A chapter holds words and the author’s tags, no program and no page markup: whoever edits it needs to know
 * neither, its looks are decided in one place, and nothing in it can run on a reader's device.
 *
 * @example ok
 * ```mdx
 * The ferry ran *every* hour, <Said by="ben-south" record="R1">nearly always</Said>.
 * ```
 *
 * @example not-ok
 * ```mdx
 * import {Boat} from './Boat'
 *
 * The ferry ran.
 * ```
 * 1:1 This chapter imports or exports code.
 *
 * @example not-ok
 * ```mdx
 * The ferry ran {2 + 3} times.
 * ```
 * 1:15 Words in curly brackets are read as code.
 *
 * @example not-ok
 * ```mdx
 * The ferry ran <b>often</b>.
 * ```
 * 1:15 `b` is page markup, not one of the author’s tags.
 *
 * @example not-ok
 * ```mdx
 * <Record of="R1" className="wide">Minutes.</Record>
 * ```
 * 1:17 `className` decides how something looks.
 *
 * @example not-ok
 * ```mdx
 * <Record of={first} {...more}>Minutes.</Record>
 * ```
 * 1:9 `of` is given as code.
 * 1:20 Attributes are given as code.
 *
 * @example not-ok
 * ```mdx
 * ![The ferry](ferry.png)
 * ```
 * 1:1 A picture stands in the chapter’s text.
 */
export const noCodeInChapters: Rule = {
  id: 'no-code-in-chapters',
  check: (draft) =>
    draft.chapters.flatMap((chapter) => (chapter.tree ? checkNode(chapter, chapter.tree) : [])),
};

const LOOKS = ['class', 'className', 'style'];

function checkNode(chapter: ChapterDraft, node: Nodes): Problem[] {
  const own = isTagNode(node) ? checkTag(chapter, node) : checkMarkup(chapter, node);
  const inner = 'children' in node ? node.children.flatMap((child) => checkNode(chapter, child)) : [];
  return [...own, ...inner];
}

function checkMarkup(chapter: ChapterDraft, node: Nodes): Problem[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        describe(placeOfNode(chapter.path, node), 'This chapter imports or exports code.', node.value, {
          expected: 'prose and the author’s tags',
          fix: 'Take the line out; every tag of the vocabulary is there without importing it.',
        }),
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (isComment(node.value)) return [];
      return [
        describe(
          placeOfNode(chapter.path, node),
          'Words in curly brackets are read as code.',
          `{${node.value}}`,
          {
            expected: 'no curly brackets in prose',
            fix: 'Write the words without the brackets.',
          },
        ),
      ];
    case 'html':
      return [describeMarkup(placeOfNode(chapter.path, node), node.value)];
    case 'image':
    case 'imageReference':
      return [
        describe(
          placeOfNode(chapter.path, node),
          'A picture stands in the chapter’s text.',
          node.alt ?? 'a picture',
          {
            expected: 'pictures made by the stage from a step’s cue',
            fix: 'Take it out, and let a `Step` show what is meant with `layer`, `camera` and `show`.',
          },
        ),
      ];
    default:
      return [];
  }
}

function isComment(code: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(code);
}

function checkTag(chapter: ChapterDraft, tag: TagNode): Problem[] {
  const name = tag.name ?? '';
  if (!/^[A-Z]/.test(name)) {
    const place = placeOfNode(chapter.path, tag);
    return [describeMarkup({ ...place, endColumn: place.column + 1 + name.length }, name)];
  }
  return tag.attributes.flatMap((attribute) => {
    const where = () => placeOfNode(chapter.path, attribute);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [describeCode(where(), 'Attributes are given as code.', `{${attribute.value}}`)];
    }
    if (LOOKS.includes(attribute.name)) {
      return [
        describe(where(), `\`${attribute.name}\` decides how something looks.`, attribute.name, {
          expected: 'attributes that say what a thing is',
          fix: `Take \`${attribute.name}\` out.`,
        }),
      ];
    }
    if (attribute.value && typeof attribute.value !== 'string') {
      return [describeCode(where(), `\`${attribute.name}\` is given as code.`, `{${attribute.value.value}}`)];
    }
    return [];
  });
}

function describeMarkup(place: Place, name: string): Problem {
  return describe(place, `\`${name}\` is page markup, not one of the author’s tags.`, `<${name}>`, {
    expected: 'Markdown or a tag of the vocabulary',
    fix: 'Write *emphasis* or a paragraph in Markdown, or the tag that says what this is for.',
  });
}

function describeCode(place: Place, message: string, found: string): Problem {
  return describe(place, message, found, {
    expected: 'name="words"',
    fix: 'Write the attribute with its words in quotation marks.',
  });
}

function describe(
  place: Place,
  message: string,
  found: string,
  mend: { expected: string; fix: string },
): Problem {
  return { rule: noCodeInChapters.id, place, message, found: found.split('\n')[0] ?? found, ...mend };
}
