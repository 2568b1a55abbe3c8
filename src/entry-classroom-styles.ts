/** What the pages for teachers link besides: the kit of the pages to look things up in, their own styles, and the faces. */
import './styles/fonts.css?classroom';
import './styles/otherLetters.css';

const sheets = import.meta.glob(
  [
    './pages/reference/ReferencePage.module.css',
    './pages/classroom/**/*.module.css',
    '!./pages/classroom/**/Assignment*.module.css',
  ],
  { eager: true },
);

// The bundler drops a sheet of class names that nobody reads, so each is read.
if (Object.values(sheets).some((names) => !names)) throw new Error('A style sheet is empty.');
