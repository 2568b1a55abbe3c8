import type { Rule } from '../model/draft.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { listChoices } from './listChoices.ts';
import { findMentions } from './mentions.ts';
import { ID_LISTS, listIds, type Mention } from './storyIds.ts';

/**
 * Every id that a chapter or a data file names stands where ids of its kind are listed. A mistyped id would leave
 * a quotation without its source, a name without its form or a picture without its road, and nobody would see why.
 *
 * What a step shows is looked up by its layer; on the map, the id of a group (`road` for `road--bypass`) is known too.
 * Of a drawn figure the first id is its own, and the others are parts of it.
 *
 * @example ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="boats" layer="map" camera="river" show="ferry-line ferry-town" on="2001" says="The river.">
 *     <Record of="R1">Minutes.</Record>
 *   </Step>
 *   <Step id="dates" layer="timeline" show="E-1" says="Two dates.">The board met.</Step>
 * </Scene>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="river-pots" by="river-post" at="headline" ref="Q1" on="2001-05-04">Ferry stops</Quotation>
 * ```
 * 1:12 `river-pots` is not the id of a source.
 *
 * @example not-ok
 * ```mdx
 * <Accounts id="news" about="The news"><Account of="nothbank"><Record of="R9">Minutes.</Record></Account></Accounts>
 * ```
 * 1:47 `nothbank` is not the id of a perspective.
 * 1:69 `R9` is not the id of a record entry.
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="dates" layer="timeline" show="E-1" says="One date.">The board met.</Step>
 *   <Step id="more" show="ferry-line" says="Another date.">It met again.</Step>
 * </Scene>
 * ```
 * 3:19 `ferry-line` is not the id of an event.
 *
 * @example not-ok
 * ```yaml
 * site: {order: {rule: Alphabetical., first: {the-ferry: nortbank}}}
 * sources: [{id: river-post, publisher: river-pst}]
 * ```
 * site order first the-ferry: `nortbank` is not the id of a perspective.
 * sources river-post publisher: `river-pst` is not the id of a person or body.
 *
 * @example not-ok
 * ```yaml
 * sources: [{id: river-post, leavesOut: [{text: "It passes over {fery-town}.", claims: [C-1, C-9], record: []}]}]
 * ```
 * sources river-post leavesOut 0 claims 1: `C-9` is not the id of a claim.
 * sources river-post leavesOut 0 text: `fery-town` is not the id of a place.
 *
 * @example not-ok
 * ```yaml
 * site: {cover: {layer: map, camera: rivver, show: road ferry-lane, on: '2001', says: The river.}}
 * claims: [{id: C-2, supportedBy: [{what: Minutes, record: [R1, R7]}]}]
 * counts: [{id: crossings, perspective: westbank}]
 * ```
 * site cover camera: `rivver` is not the id of a camera.
 * site cover show: `ferry-lane` is not the id of anything the map can show.
 * claims C-2 supportedBy 0 record 1: `R7` is not the id of a record entry.
 * counts crossings perspective: `westbank` is not the id of a perspective.
 *
 * @example not-ok
 * ```yaml
 * site: {rail: {from: '2001', to: '2001', events: [E-1, E-7], transposed: {events: [E-1, E-8], source: valley-wir}}}
 * places: [{id: ferry-town, forms: {northbnak: Aldermuth}}]
 * ```
 * site rail events 1: `E-7` is not the id of an event.
 * site rail transposed events 1: `E-8` is not the id of an event.
 * site rail transposed source: `valley-wir` is not the id of a source.
 * places ferry-town forms northbnak: `northbnak` is not the id of a naming.
 *
 * @example not-ok
 * ```yaml
 * places: [{id: ferry-town, inEnglish: {nortbank: [Aldermouth]}, printed: [{sources: [valley-wire, valley-wir], as: not named}]}]
 * events: [{id: E-1, roads: [ferry-twon], actors: [river-pots]}]
 * ```
 * places ferry-town inEnglish nortbank: `nortbank` is not the id of a perspective.
 * places ferry-town printed 0 sources 1: `valley-wir` is not the id of a source.
 * events E-1 roads 0: `ferry-twon` is not the id of a place.
 * events E-1 actors 0: `river-pots` is not the id of a person or body.
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="reports" layer="figure" show="three-reports board wy" says="Two reports, told in rows.">They differ.</Step>
 *   <Step id="more" layer="figure" show="four-reports" says="Four reports, told in rows.">They differ more.</Step>
 * </Scene>
 * ```
 * 2:37 `three-reports/wy` is not the id of a part of that figure.
 * 3:34 `four-reports` is not the id of a figure.
 *
 * @example not-ok
 * ```yaml
 * figures: [{id: three-reports, title: "The ferry of {fery-town}", basis: {record: [R1, R8]}, rows: [{id: board, label: The board, perspective: nortbank, cells: {where: {text: at the quay, step: the-ferry/no-step}}}]}]
 * ```
 * figures three-reports basis record 1: `R8` is not the id of a record entry.
 * figures three-reports title: `fery-town` is not the id of a place.
 * figures three-reports rows 0 perspective: `nortbank` is not the id of a perspective.
 * figures three-reports rows 0 cells where step: `the-ferry/no-step` is not the id of a step.
 *
 * @example not-ok
 * ```yaml
 * contradictions: [{id: why-the-boat, question: "Why not to {fery-town}?", sides: [{says: The board knew., record: [R8]}], claims: [C-8], steps: [the-ferry/no-step]}]
 * ```
 * contradictions why-the-boat sides 0 record 0: `R8` is not the id of a record entry.
 * contradictions why-the-boat claims 0: `C-8` is not the id of a claim.
 * contradictions why-the-boat steps 0: `the-ferry/no-step` is not the id of a step.
 * contradictions why-the-boat question: `fery-town` is not the id of a place.
 */
export const idsAreKnown: Rule = {
  id: 'ids-are-known',
  check: (draft) => {
    const known = listIds(draft);
    return findMentions(draft)
      .filter(({ id, kind }) => !known[kind].includes(id))
      .map((mention) => describeUnknownId(mention, known[mention.kind]));
  },
};

function describeUnknownId({ id, kind, placeOf }: Mention, known: readonly string[]): Problem {
  const { a, list } = ID_LISTS[kind];
  const meant = nearest(id, known);
  return {
    rule: idsAreKnown.id,
    place: placeOf(),
    message: `\`${id}\` is not the id of ${a}.`,
    found: id,
    expected:
      known.length > 0 ? `an id from ${list}: ${listChoices(known)}` : `an id from ${list}, which lists none`,
    fix: meant
      ? `Write \`${meant}\`, the nearest id.`
      : `Choose an id from ${list}, or add \`${id}\` there first.`,
  };
}
