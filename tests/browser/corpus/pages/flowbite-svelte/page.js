import { open } from '../../kit/scene.js';
import { mount } from '../../kit/svelte.svelte.js';
import App from './App.svelte';
import { spec } from './spec.ts';

mount(open(spec), App);
