import { controlIn } from './control.ts';

controlIn('chromium');
