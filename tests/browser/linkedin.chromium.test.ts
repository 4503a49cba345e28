import { linkedInIn } from './linkedin.ts';

linkedInIn('chromium');
