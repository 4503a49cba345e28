import { changesIn } from './changes.ts';

changesIn('chromium');
