import { servicesIn } from './services.ts';

servicesIn('firefox');
