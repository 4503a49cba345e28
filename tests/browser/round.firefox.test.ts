import { roundIn } from './round.ts';

roundIn('firefox');
