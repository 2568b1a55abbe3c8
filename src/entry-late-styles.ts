/** What the story's pages link at their end: the faces of the type, and the drawn figures, which no page begins with. */
import './styles/fonts.css?late';

const sheets = import.meta.glob('./{components,stage}/{Figure,Counts}*.module.css', { eager: true });

// The bundler drops a sheet of class names that nobody reads, so each is read.
if (Object.values(sheets).some((names) => !names)) throw new Error('A style sheet is empty.');
