/** The styles of what opens in front of a page at a press: the story's pages load them then, the others link them. */
const sheets = import.meta.glob('./components/SourceCard*.module.css', { eager: true });

// The bundler drops a sheet of class names that nobody reads, so each is read.
if (Object.values(sheets).some((names) => !names)) throw new Error('A style sheet is empty.');
