/** Every style of the story's pages but the faces of its type, in the order of the layers: small enough to stand in each page. */
import './styles/layers.css';
import './styles/tokens.css';
import './styles/standInFaces.css';
import './styles/reset.css';
import './styles/base.css';
import './styles/prose.css';
import './styles/print.css';

const sheets = import.meta.glob(
  [
    './{components,pages,stage}/**/*.module.css',
    '!./pages/{reference,classroom}/**',
    '!./{components,stage}/{Figure,Counts,SourceCard}*',
  ],
  {
    eager: true,
  },
);

// The bundler drops a sheet of class names that nobody reads, so each is read.
if (Object.values(sheets).some((names) => !names)) throw new Error('A style sheet is empty.');
