import { createContext, type ReactNode } from 'react';

/**
 * Where an exhibit gathers its corrections while its words are rendered. The corrections are written beside the words
 * they mend but printed in the margin, numbered; the page is static and rendered once, in order, so the list that
 * stands after the words finds them all.
 */
export const NotesContext = createContext<ReactNode[] | undefined>(undefined);
