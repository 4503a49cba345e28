import { linkedInIn } from './linkedin.ts';

linkedInIn('firefox');
