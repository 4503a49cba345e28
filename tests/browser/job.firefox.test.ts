import { jobIn } from './job.ts';

jobIn('firefox');
