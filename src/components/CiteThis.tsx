import type { Citable } from '../cite/citable.ts';
import { RECORD_FORMATS, STYLES, shownRecord } from '../cite/formats.ts';
import type { Run } from '../cite/runs.ts';
import './CiteThis.module.css';

export interface CiteThisProps {
  text: Citable;
  /** "Cite this chapter". */
  label: string;
}

/** A text in each way to cite it, to be selected and copied; a script adds buttons that copy and download. */
export function CiteThis({ text, label }: CiteThisProps) {
  return (
    <details data-cite={text.key}>
      <summary>{label}</summary>
      <dl>
        {STYLES.map(({ id, name, write }) => (
          <Way key={id} id={id} name={name} runs={write(text)} />
        ))}
        {RECORD_FORMATS.map(({ id, name, write }) => (
          <Way key={id} id={id} name={name} runs={[shownRecord(write(text))]} />
        ))}
      </dl>
    </details>
  );
}

function Way({ id, name, runs }: { id: string; name: string; runs: readonly Run[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-cite-as={id}>
        {runs.map((run) => (typeof run === 'string' ? run : <i key={run.italic}>{run.italic}</i>))}
      </dd>
    </div>
  );
}
