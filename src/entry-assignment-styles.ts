/** What the page of an assignment loads when it has been laid out: until then there is nothing that these are for. */
const sheets = import.meta.glob('./pages/classroom/**/Assignment*.module.css', { eager: true });

// The bundler drops a sheet of class names that nobody reads, so each is read.
if (Object.values(sheets).some((names) => !names)) throw new Error('A style sheet is empty.');
