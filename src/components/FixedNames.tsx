import { createContext } from 'react';

/**
 * True where a name must not follow the view: a document told in our words and a correction say the same in every view,
 * or a speaker would be given names that are not theirs.
 */
export const FixedNames = createContext(false);
