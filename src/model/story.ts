import type { Attestation } from './attestation.ts';
import type { Chapter } from './chapter.ts';
import type { Claim } from './claim.ts';
import type { Classroom } from './classroom.ts';
import type { Contradiction } from './contradiction.ts';
import type { Correction } from './correction.ts';
import type { Count } from './count.ts';
import type { StoryEvent } from './event.ts';
import type { Figure } from './figure.ts';
import type { MethodSection } from './methodSection.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { QuotedShare } from './quotedShare.ts';
import type { RecordEntry } from './record.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { StageData } from './stageData.ts';
import type { Teaching } from './teaching.ts';
import type { Term } from './term.ts';

/** The whole of a `content/` folder, read, validated, resolved and checked. Everything downstream is made from this alone. */
export interface Story {
  site: Site;
  chapters: Chapter[];
  sources: Source[];
  people: Person[];
  places: Place[];
  terms: Term[];
  events: StoryEvent[];
  claims: Claim[];
  contradictions: Contradiction[];
  record: RecordEntry[];
  counts: Count[];
  figures: Figure[];
  attestations: Attestation[];
  /** How much of each source is quoted. */
  quoted: QuotedShare[];
  corrections: Correction[];
  method: MethodSection[];
  /** What holds for every lesson; a story without it has no pages for teachers. */
  classroom?: Classroom;
  /** How its chapters are taught. */
  teachings: Teaching[];
  stage: StageData;
}
