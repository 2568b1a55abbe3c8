import { useStory } from '../../components/StoryContext.tsx';
import type { ToldKind } from '../../model/telling.ts';
import { StepLinks } from './StepLinks.tsx';
import { stepsTelling } from './stepsTelling.ts';

export interface ToldInProps {
  kind: ToldKind;
  id: string;
}

/** The chapters that tell of an entry, each with the numbers of its steps, which lead there. Nothing where none does. */
export function ToldIn({ kind, id }: ToldInProps) {
  return <StepLinks told={stepsTelling(useStory().story, kind, id)} />;
}
