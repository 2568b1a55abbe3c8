/** What the pages to look things up in link besides: their own styles, so that a story page need not carry them, and the faces. */
import './styles/fonts.css?reference';
import './styles/otherLetters.css';

const sheets = import.meta.glob('./pages/reference/**/*.module.css', { eager: true });

// The bundler drops a sheet of class names that nobody reads, so each is read.
if (Object.values(sheets).some((names) => !names)) throw new Error('A style sheet is empty.');
