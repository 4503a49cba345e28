import { jobIn } from './job.ts';

jobIn('chromium');
