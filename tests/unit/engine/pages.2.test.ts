import { pagesOnHappyDom } from './pages.ts';

pagesOnHappyDom(2);
