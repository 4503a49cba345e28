/** The engine's half that presses and scrolls. In pages it is loaded when it is needed, apart from what looks. */
export { change } from './pressing/change.ts';
export { putBack } from './pressing/put-back.ts';
export { reveal, wayTo } from './pressing/reveal.ts';
export { read, search } from './pressing/search.ts';
