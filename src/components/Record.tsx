import { type ReactNode, useContext } from 'react';
import { FixedNames } from './FixedNames.tsx';
import { href } from './href.ts';
import { Issuer } from './Issuer.tsx';
import styles from './Record.module.css';
import { SettingContext } from './SettingContext.tsx';
import { useStory } from './StoryContext.tsx';
import { recordOf } from './storyRecords.ts';
import { VoiceLabel } from './VoiceLabel.tsx';
import { WhereSeen } from './WhereSeen.tsx';

export interface RecordProps {
  /** Id of the document. */
  of: string;
  /** What it says, in our own words. */
  children: ReactNode;
}

/** A document told in our own words and marked as such: never in quotation marks. */
export function Record({ of: id, children }: RecordProps) {
  const setting = useContext(SettingContext);
  const { story, root } = useStory();
  const record = recordOf(story, id);
  const { dated, perspective, addresses } = record;
  const entry = href(root, `record/#${id}`);
  if (setting === 'sentence') {
    return (
      <>
        <FixedNames value={true}>{children}</FixedNames>
        <span className={styles.inline} data-record={id} data-case={perspective}>
          {' '}
          (<a href={entry}>record</a>, told in our words: <Issuer record={record} />, {dated},{' '}
          <WhereSeen addresses={addresses} />)
        </span>
      </>
    );
  }
  return (
    <div className={styles.record} data-record={id} data-case={perspective} data-setting={setting}>
      {setting === 'against' && <VoiceLabel perspective={perspective} />}
      <SettingContext value="alone">
        <div className={styles.words} data-told="">
          <FixedNames value={true}>{children}</FixedNames>
        </div>
      </SettingContext>
      <p className={styles.source}>
        <b>
          <a href={entry}>Record, told in our words.</a>
        </b>{' '}
        <span>
          <Issuer record={record} />, {dated}, <WhereSeen addresses={addresses} />
        </span>
      </p>
    </div>
  );
}
