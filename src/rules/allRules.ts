import type { Rule } from '../model/draft.ts';
import { accountsAreComplete } from './accountsAreComplete.ts';
import { againstHasTwo } from './againstHasTwo.ts';
import { attributionIsComplete } from './attributionIsComplete.ts';
import { cardsAreSteps } from './cardsAreSteps.ts';
import { chaptersAreListed } from './chaptersAreListed.ts';
import { correctionsAreWhole } from './correctionsAreWhole.ts';
import { datesAreInOrder } from './datesAreInOrder.ts';
import { exhibitsStayExhibits } from './exhibitsStayExhibits.ts';
import { figuresHoldTogether } from './figuresHoldTogether.ts';
import { firstPlacesAreShared } from './firstPlacesAreShared.ts';
import { handoutsAreEven } from './handoutsAreEven.ts';
import { idsAreKnown } from './idsAreKnown.ts';
import { idsAreUnique } from './idsAreUnique.ts';
import { namesAreTagged } from './namesAreTagged.ts';
import { noCodeInChapters } from './noCodeInChapters.ts';
import { ownVoice } from './ownVoice.ts';
import { questionBankIsWhole } from './questionBankIsWhole.ts';
import { quotationIsAttested } from './quotationIsAttested.ts';
import { quotingIsLimited } from './quotingIsLimited.ts';
import { saidIsShort } from './saidIsShort.ts';
import { stepDescribesItsPicture } from './stepDescribesItsPicture.ts';
import { tagsAreKnown } from './tagsAreKnown.ts';
import { teachingNamesWhatIsThere } from './teachingNamesWhatIsThere.ts';
import { vocabularyIsCovered } from './vocabularyIsCovered.ts';

/** Every editorial rule, in reporting order: what stops a page from being read comes before how it speaks. */
export const allRules: readonly Rule[] = [
  noCodeInChapters,
  tagsAreKnown,
  idsAreKnown,
  idsAreUnique,
  chaptersAreListed,
  cardsAreSteps,
  quotationIsAttested,
  attributionIsComplete,
  exhibitsStayExhibits,
  quotingIsLimited,
  saidIsShort,
  accountsAreComplete,
  firstPlacesAreShared,
  againstHasTwo,
  ownVoice,
  namesAreTagged,
  stepDescribesItsPicture,
  figuresHoldTogether,
  datesAreInOrder,
  correctionsAreWhole,
  teachingNamesWhatIsThere,
  questionBankIsWhole,
  handoutsAreEven,
  vocabularyIsCovered,
];
