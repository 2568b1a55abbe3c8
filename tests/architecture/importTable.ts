/** Which folder of `src/` may import which: data flows one way, and nothing points back. */
export const IMPORT_TABLE: Record<string, readonly string[]> = {
  model: [],
  rules: ['model'],
  compile: ['model', 'rules'],
  cite: ['model'],
  engine: ['model', 'cite'],
  ledger: ['model'],
  components: ['model', 'stage', 'cite'],
  stage: ['model'],
  cards: ['model', 'compile', 'stage'],
  islands: ['model', 'engine', 'stage'],
  pages: ['model', 'components', 'stage', 'cite'],
  prerender: ['model', 'compile', 'cite', 'cards', 'components', 'engine', 'ledger', 'pages', 'entry-server'],
  vite: [
    'model',
    'compile',
    'editor',
    'prerender',
    'styles',
    'entry-client',
    'entry-server',
    'entry-styles',
    'entry-late-styles',
    'entry-reference-styles',
    'entry-card-styles',
  ],
  editor: ['model', 'rules', 'compile', 'prerender'],
  styles: [],
  'entry-client': ['engine', 'islands'],
  'entry-server': ['model', 'prerender'],
  'entry-styles': ['styles'],
  'entry-late-styles': ['styles'],
  'entry-reference-styles': ['styles'],
  'entry-card-styles': [],
};

/** Packages that only one folder or file may touch, and why. */
export const PACKAGE_OWNERS: { package: RegExp; owners: RegExp; because: string }[] = [
  {
    package: /^scrollama$/,
    owners: /^engine\/(scroller|scrollama)/,
    because: 'its enter and exit events cannot be relied on, so one file uses it as a wake-up only',
  },
  {
    package: /^framer-motion/,
    owners: /^islands\//,
    because: 'it writes hidden start states into prerendered HTML',
  },
  {
    package: /^node:/,
    owners: /^(compile|cards|prerender|vite|editor)\/|^entry-server|^rules\/.*\.test\.|\.test\.tsx?$/,
    because: 'the browser has no such modules',
  },
  {
    package: /^(fontkit|sharp)$/,
    owners: /^cards\//,
    because: 'they draw files while a site is built, and weigh as much as the rest of it',
  },
  {
    package: /^react-dom/,
    owners: /^(islands|prerender)\/|^entry-server|\.test\.tsx?$/,
    because: 'rendering happens at the two edges only',
  },
];
