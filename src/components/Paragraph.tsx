import { type ReactNode, useContext } from 'react';
import { SettingContext } from './SettingContext.tsx';

/**
 * A paragraph of the author's. Within quoted words it becomes a plain run of text, because the quotation mark must
 * stand on the same line; within a paragraph nothing may open a block.
 */
export function Paragraph({ children }: { children: ReactNode }) {
  const setting = useContext(SettingContext);
  if (setting === 'sentence') return <span data-run="">{children}</span>;
  return (
    <SettingContext value="sentence">
      <p>{children}</p>
    </SettingContext>
  );
}
