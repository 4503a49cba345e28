/** The order in which the folders of `src/` may import from each other; docs/architecture says why. */

/** What each may import besides itself. A file directly in `src/` counts by its own name. */
const MAY: Record<string, readonly string[]> = {
  shared: [],
  wording: ['shared'],
  engine: ['shared'],
  // What definitions are made of: their schema, and texts that several share.
  definition: ['shared'],
  services: ['shared', 'definition'],
  catalog: ['shared', 'definition', 'services'],
  ledger: ['shared', 'definition', 'catalog'],
  change: ['shared', 'definition', 'catalog', 'ledger'],
  round: ['shared', 'definition', 'catalog', 'ledger'],
  messages: ['shared', 'definition', 'catalog', 'ledger', 'change', 'round'],
  content: ['shared', 'definition', 'catalog', 'ledger', 'change', 'messages', 'engine', 'wording'],
  background: ['shared', 'definition', 'catalog', 'ledger', 'change', 'round', 'messages'],
  ui: ['shared', 'definition', 'catalog', 'ledger', 'change', 'round', 'messages'],
};

/** Within the engine: from what any page has to what is done with a control. A file directly in it counts by its name. */
const WITHIN_ENGINE = listed([
  'types',
  'positions',
  'dom',
  'words',
  'target',
  'page',
  'controls',
  'finding',
  'reading',
  'looking',
  'pressing',
  'index',
]);

/** Within the views, likewise. */
const WITHIN_UI: Record<string, readonly string[]> = {
  model: [],
  client: ['model'],
  components: ['model', 'client'],
  popup: ['model', 'client', 'components'],
  dashboard: ['model', 'client', 'components'],
  welcome: ['model', 'client', 'components'],
};

const WITHIN: Record<string, Record<string, readonly string[]>> = { engine: WITHIN_ENGINE, ui: WITHIN_UI };

const DEFINITION = new Set(['src/catalog/schema.ts', 'src/catalog/objections.ts']);

/** Every relative specifier that a source imports, exports from or loads later. */
export function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map(([, specifier]) => specifier ?? '');
}

/** Whether a file imports what does not stand to its left. Paths from the root of the project, with slashes. */
export function misplaced(from: string, to: string): boolean {
  if (!to.startsWith('src/')) return from.startsWith('src/');
  if (from.startsWith('entrypoints/')) return false;
  const [own, other] = [folderOf(from), folderOf(to)];
  if (MAY[own] === undefined || MAY[other] === undefined) return true;
  if (own !== other) return !MAY[own].includes(other);
  const within = WITHIN[own];
  if (!within) return false;
  const [part, otherPart] = [partOf(from), partOf(to)];
  return part !== otherPart && !(within[part]?.includes(otherPart) ?? false);
}

/** Where each may import all that stand before it. */
function listed(order: string[]): Record<string, readonly string[]> {
  return Object.fromEntries(order.map((part, at) => [part, order.slice(0, at)]));
}

const partOf = (path: string): string => (path.split('/')[2] ?? '').replace(/\.ts$/u, '');

function folderOf(path: string): string {
  return DEFINITION.has(path) ? 'definition' : (path.split('/')[1] ?? '').replace(/\.ts$/u, '');
}
