import { roundIn } from './round.ts';

roundIn('chromium');
