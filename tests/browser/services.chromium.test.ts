import { servicesIn } from './services.ts';

servicesIn('chromium');
