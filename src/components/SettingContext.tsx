import { createContext } from 'react';

/** Where words are set, which decides how much of their heading they carry themselves. */
export type Setting = 'alone' | 'account' | 'against' | 'exhibit' | 'sentence';

/** `sentence`: inside a paragraph, where no block may stand. */
export const SettingContext = createContext<Setting>('alone');
