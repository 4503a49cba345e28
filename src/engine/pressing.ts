/** The engine's half that presses and scrolls. In pages it is loaded when it is needed, apart from what looks. */
export { change } from './change.ts';
export { putBack } from './put-back.ts';
export { reveal, wayTo } from './reveal.ts';
export { read, search } from './search.ts';
