/** Reads the steps of a page and the picture each asks for, as the prerendered HTML states them. */
import type { Layer, StageState } from '../model/cue.ts';

export interface StepOnPage {
  id: string;
  element: HTMLElement;
  /** The scene the step belongs to. */
  scene: HTMLElement;
  /** The step's prerendered picture. */
  figure: HTMLElement | null;
  state: StageState | undefined;
}

export function readSteps(root: ParentNode): StepOnPage[] {
  return [...root.querySelectorAll<HTMLElement>('[data-step]')].map((element) => {
    const figure = element.querySelector<HTMLElement>('[data-picture]');
    const says = figure?.querySelector('figcaption')?.textContent ?? '';
    return {
      id: element.id,
      element,
      scene: element.closest<HTMLElement>('[data-scene]') ?? element,
      figure,
      state: figure ? stageStateOf(figure.dataset, says) : undefined,
    };
  });
}

/** The picture's state, already summed over the scene's cues when the page was built. */
export function stageStateOf(
  dataset: Readonly<Record<string, string | undefined>>,
  says: string,
): StageState {
  return {
    // The build has checked the layer; the page cannot hold another.
    layer: dataset.layer as Layer,
    camera: dataset.camera ?? '',
    show: (dataset.show ?? '').split(' ').filter(Boolean),
    on: dataset.on ?? '',
    says,
  };
}
