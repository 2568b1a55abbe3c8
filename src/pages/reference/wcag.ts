/** The criteria of WCAG 2.2, levels A and AA, and what is known of each on these pages. Numbers and names are the standard’s. */

export const CONFORMITIES = [
  'met',
  'met with a note',
  'met in part',
  'not met',
  'does not apply',
  'not tested',
] as const;
export type Conformity = (typeof CONFORMITIES)[number];

export interface Criterion {
  number: string;
  name: string;
  level: 'A' | 'AA';
  status: Conformity;
  /** How it is known. */
  how: string;
  /** The test that looks, in `tests/`; absent where a person has looked. */
  test?: string;
}

const AXE = 'browser/axe.browser.test.ts';
const HTML = 'site/html.test.ts';
const ALL = 'browser/everyPage.browser.test.ts';
const STEPS = 'browser/stepButtons.browser.test.ts';
const BAR = 'browser/bar.browser.test.ts';
const SETTINGS = 'browser/settings.browser.test.ts';
const NOTES = 'browser/termNotes.browser.test.ts';
const SAID = 'browser/announcement.browser.test.ts';
const FORCED = 'browser/forcedColours.browser.test.ts';
const PROJECTOR = 'browser/projector.browser.test.ts';

const NO_MEDIA = 'There is no sound and no film.';
const NO_ACCOUNT = 'There is nothing to sign up for, to buy or to send.';

const row = (
  level: Criterion['level'],
  number: string,
  name: string,
  status: Conformity,
  how: string,
  test?: string,
): Criterion => ({ number, name, level, status, how, ...(test !== undefined && { test }) });

export const WCAG: readonly Criterion[] = [
  row(
    'A',
    '1.1.1',
    'Non-text Content',
    'met',
    'Every map, timeline and figure has its description in words.',
    ALL,
  ),
  row('A', '1.2.1', 'Audio-only and Video-only (Prerecorded)', 'does not apply', NO_MEDIA),
  row('A', '1.2.2', 'Captions (Prerecorded)', 'does not apply', NO_MEDIA),
  row('A', '1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'does not apply', NO_MEDIA),
  row('AA', '1.2.4', 'Captions (Live)', 'does not apply', NO_MEDIA),
  row('AA', '1.2.5', 'Audio Description (Prerecorded)', 'does not apply', NO_MEDIA),
  row(
    'A',
    '1.3.1',
    'Info and Relationships',
    'met',
    'Headings skip no level; lists, tables and quotations are marked up as such.',
    HTML,
  ),
  row(
    'A',
    '1.3.2',
    'Meaningful Sequence',
    'met',
    'The order of the page is the order of reading, with and without a script.',
    ALL,
  ),
  row('A', '1.3.3', 'Sensory Characteristics', 'met', 'Looked at: directions name things by their words.'),
  row(
    'AA',
    '1.3.4',
    'Orientation',
    'met',
    'A turned screen keeps the step; either way all can be read.',
    'browser/smallWindow.browser.test.ts',
  ),
  row(
    'AA',
    '1.3.5',
    'Identify Input Purpose',
    'not met',
    'One field, for the name on a student’s own print or file, is kept out of what browsers fill in, so that a shared computer does not offer one student’s name to the next.',
  ),
  row(
    'A',
    '1.4.1',
    'Use of Color',
    'met with a note',
    'No side has a colour: marks and rules tell them apart. Two roads on maps have colours, and are labelled by name.',
    FORCED,
  ),
  row('A', '1.4.2', 'Audio Control', 'does not apply', NO_MEDIA),
  row(
    'AA',
    '1.4.3',
    'Contrast (Minimum)',
    'met with a note',
    'Words are measured by axe, by day and by night; labels on maps, which it cannot measure, were looked at.',
    AXE,
  ),
  row(
    'AA',
    '1.4.4',
    'Resize Text',
    'met with a note',
    'The pages’ own largest text is tested; zoom to 200 per cent was looked at in one browser.',
    SETTINGS,
  ),
  row(
    'AA',
    '1.4.5',
    'Images of Text',
    'met',
    'Labels on maps and timelines are text.',
    'browser/stageLabels.browser.test.ts',
  ),
  row('AA', '1.4.10', 'Reflow', 'met', 'Nothing scrolls sideways at 320 pixels.', ALL),
  row(
    'AA',
    '1.4.11',
    'Non-text Contrast',
    'met with a note',
    'Marks, rules and the focus are tested in forced colours; the thin lines of maps were looked at.',
    FORCED,
  ),
  row(
    'AA',
    '1.4.12',
    'Text Spacing',
    'met in part',
    'Every kind of page was opened with the spacings of the standard: words and controls stand whole. Labels within maps, timelines and figures may meet or be cut off; the description of each picture is not. The bar of a narrow window shortens a title that stands whole in the page’s own or at its head, and a closed list of choices its longest lines.',
    'browser/textSpacing.browser.test.ts',
  ),
  row(
    'AA',
    '1.4.13',
    'Content on Hover or Focus',
    'met',
    'Notes open at a press and close by Escape; nothing opens by pointing alone.',
    NOTES,
  ),
  row('A', '2.1.1', 'Keyboard', 'met', 'Steps, notes, views and filters work by keyboard alone.', STEPS),
  row(
    'A',
    '2.1.2',
    'No Keyboard Trap',
    'met',
    'Panels and notes close by Escape and give the focus back.',
    BAR,
  ),
  row('A', '2.1.4', 'Character Key Shortcuts', 'met', 'No single letter does anything.', STEPS),
  row(
    'A',
    '2.2.1',
    'Timing Adjustable',
    'met with a note',
    'Nothing runs out. The projector has a timer that a teacher starts and that ends nothing.',
    PROJECTOR,
  ),
  row(
    'A',
    '2.2.2',
    'Pause, Stop, Hide',
    'met',
    'Nothing moves by itself but the picture that follows reading, and less motion can be chosen.',
    SETTINGS,
  ),
  row('A', '2.3.1', 'Three Flashes or Below Threshold', 'met', 'Looked at: nothing flashes.'),
  row('A', '2.4.1', 'Bypass Blocks', 'met', 'A link before the bar leads to the words.', HTML),
  row('A', '2.4.2', 'Page Titled', 'met', 'Every page has a title of its own.', HTML),
  row('A', '2.4.3', 'Focus Order', 'met', 'It is the order of the words.', STEPS),
  row(
    'A',
    '2.4.4',
    'Link Purpose (In Context)',
    'met with a note',
    'Looked at, in the sentence each link stands in.',
  ),
  row(
    'AA',
    '2.4.5',
    'Multiple Ways',
    'met',
    'The list of chapters, the foot of each page and the lists of names, claims and sources lead to every page.',
    BAR,
  ),
  row(
    'AA',
    '2.4.6',
    'Headings and Labels',
    'met',
    'Looked at: headings say what follows, labels what a control does.',
  ),
  row(
    'AA',
    '2.4.7',
    'Focus Visible',
    'met',
    'A line round what has the focus, in forced colours too.',
    FORCED,
  ),
  row('AA', '2.4.11', 'Focus Not Obscured (Minimum)', 'met', 'What has it stands below the bar.', STEPS),
  row(
    'A',
    '2.5.1',
    'Pointer Gestures',
    'met',
    'Looked at: nothing asks for more than a press and scrolling.',
  ),
  row('A', '2.5.2', 'Pointer Cancellation', 'met', 'Looked at: what a press does, it does on release.'),
  row('A', '2.5.3', 'Label in Name', 'met', 'The name of a control holds its visible words.', AXE),
  row('A', '2.5.4', 'Motion Actuation', 'does not apply', 'Moving the device does nothing.'),
  row('AA', '2.5.7', 'Dragging Movements', 'does not apply', 'Nothing is dragged.'),
  row(
    'AA',
    '2.5.8',
    'Target Size (Minimum)',
    'met with a note',
    'Buttons are tested. Links within sentences are as high as their line, which the standard allows.',
    STEPS,
  ),
  row('A', '3.1.1', 'Language of Page', 'met', 'Every page names its language.', AXE),
  row(
    'AA',
    '3.1.2',
    'Language of Parts',
    'met with a note',
    'Names in other letters are marked with their language. Foreign names in running text are not.',
    'site/names.test.ts',
  ),
  row('A', '3.2.1', 'On Focus', 'met', 'Nothing changes because it has the focus.', NOTES),
  row(
    'A',
    '3.2.2',
    'On Input',
    'met',
    'A choice of view opens and folds accounts where they stand, and nothing else moves.',
    'browser/engineView.browser.test.ts',
  ),
  row(
    'AA',
    '3.2.3',
    'Consistent Navigation',
    'met',
    'The bar and the foot are the same on every page but the projector’s, which has neither.',
    HTML,
  ),
  row('AA', '3.2.4', 'Consistent Identification', 'met', 'Looked at: what does the same has the same name.'),
  row(
    'A',
    '3.2.6',
    'Consistent Help',
    'does not apply',
    'There is no help but these pages and, where one is given, an address at the foot of each.',
  ),
  row(
    'A',
    '3.3.1',
    'Error Identification',
    'met',
    'A link to an assignment that cannot be read says in words what is wrong with it.',
    'browser/assignment.browser.test.ts',
  ),
  row('A', '3.3.2', 'Labels or Instructions', 'met', 'Every field and choice has a label.', AXE),
  row(
    'AA',
    '3.3.3',
    'Error Suggestion',
    'met with a note',
    'Looked at: what is said of a link that cannot be read tells whom to ask.',
  ),
  row('AA', '3.3.4', 'Error Prevention (Legal, Financial, Data)', 'does not apply', NO_ACCOUNT),
  row('A', '3.3.7', 'Redundant Entry', 'does not apply', NO_ACCOUNT),
  row('AA', '3.3.8', 'Accessible Authentication (Minimum)', 'does not apply', NO_ACCOUNT),
  row(
    'A',
    '4.1.2',
    'Name, Role, Value',
    'met',
    'Checked by axe on every kind of page, in both layouts.',
    AXE,
  ),
  row(
    'AA',
    '4.1.3',
    'Status Messages',
    'met',
    'What the picture shows, what a filter leaves and what was copied is said once and takes no focus.',
    SAID,
  ),
];
