import { controlIn } from './control.ts';

controlIn('firefox');
