import { z } from 'zod';
import { isFigureText } from './figureText.ts';

/** The editors’ words in a data file, in which braces do what tags do in a chapter. Apart from its reader, which goes to the browser. */
export const BracedWords = z
  .string()
  .min(1)
  .refine(
    isFigureText,
    'words in which `{a-place}` is a contested name and `{=a word}` up to four words mentioned as others print them',
  );
