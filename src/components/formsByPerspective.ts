import type { Perspective } from '../model/perspective.ts';
import type { Place } from '../model/place.ts';
import type { Story } from '../model/story.ts';

/** The forms that follow a view, each with the perspective whose view it is; none of a name with one form. */
export function formsByPerspective(
  { site }: Pick<Story, 'site'>,
  { forms }: Pick<Place, 'forms'>,
): { perspective: Perspective; form: string }[] {
  return site.perspectives.flatMap((perspective) => {
    const form = forms?.[perspective.naming];
    return form === undefined ? [] : [{ perspective, form }];
  });
}
