import { changesIn } from './changes.ts';

changesIn('firefox');
