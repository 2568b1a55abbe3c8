/** The fields of a laid out assignment, and what stands in their place on paper. */

export interface Field {
  id: string;
  answer: string;
  element: HTMLTextAreaElement;
}

export interface AnswersFields {
  ids: readonly string[];
  answerTo: (id: string) => string;
  /** In the order of the page. */
  all: () => { id: string; asks: string; answer: string }[];
  /** Only what is named is written over. */
  fill: (answers: ReadonlyMap<string, string>) => void;
  empty: () => void;
  onInput: (answer: (field: Field) => void) => void;
}

export function answersFields(root: Document): AnswersFields {
  const elements = [...root.querySelectorAll<HTMLTextAreaElement>('textarea[data-answer]')];
  const idOf = ({ dataset }: HTMLElement) => dataset.answer ?? '';
  const show = (element: HTMLTextAreaElement, answer = element.value) => {
    if (element.value !== answer) element.value = answer;
    const paper = element.parentElement?.querySelector('[data-on-paper]');
    if (paper) paper.textContent = answer;
  };
  return {
    ids: elements.map(idOf),
    answerTo: (id) => elements.find((element) => idOf(element) === id)?.value ?? '',
    all: () =>
      elements.map((element) => ({ id: idOf(element), asks: asksOf(element), answer: element.value })),
    fill: (answers) => {
      for (const element of elements) {
        const answer = answers.get(idOf(element));
        if (answer !== undefined) show(element, answer);
      }
    },
    empty: () => {
      for (const element of elements) show(element, '');
    },
    onInput: (answer) => {
      for (const element of elements)
        element.addEventListener('input', () => {
          show(element);
          answer({ id: idOf(element), answer: element.value, element });
        });
    },
  };
}

/** The question, and of a sheet with columns whose column. */
function asksOf(element: HTMLTextAreaElement): string {
  const task = element.closest('[data-question],[data-task]');
  const column = element.closest('[data-account-of]')?.querySelector('label');
  const words = [task?.querySelector('[data-question-text]'), column].flatMap(
    (one) => one?.textContent ?? [],
  );
  return words.map((one) => one.replace(/\s+/g, ' ').trim()).join(' ');
}
