import {
  Label,
  SelectContent,
  SelectItem,
  SelectItemText,
  SelectPortal,
  SelectRoot,
  SelectTrigger,
  SelectValue,
  SelectViewport,
  SwitchRoot,
  SwitchThumb,
} from 'reka-ui';
import { open } from '../../kit/scene.js';
import { mount, useSettings } from '../../kit/vue.js';
import { spec } from './spec.ts';
import '../radix/style.css';

const scene = open(spec);

const App = {
  components: {
    RLabel: Label,
    SelectRoot,
    SelectTrigger,
    SelectValue,
    SelectPortal,
    SelectContent,
    SelectViewport,
    SelectItem,
    SelectItemText,
    SwitchRoot,
    SwitchThumb,
  },
  setup: () => ({
    ...useSettings(scene),
    choices: {
      visibility: ['Public', 'Friends'],
      training: ['Permitted', 'Not permitted'],
      search: ['Permitted', 'Not permitted'],
    },
  }),
  template: `
    <main>
      <h1>Content settings</h1>
      <div v-for="(options, key) in choices" :key="key" :ref="mark(key)" class="row">
        <div><r-label :for="key">{{ rows[key].label }}</r-label><p v-if="rows[key].help">{{ rows[key].help }}</p></div>
        <select-root :model-value="state[key]" :disabled="waiting === 'greyed'" @update:model-value="v => set(key, v)">
          <select-trigger :id="key"><select-value /></select-trigger>
          <select-portal><select-content position="popper"><select-viewport>
            <select-item v-for="o in options" :key="o" :value="o"><select-item-text>{{ o }}</select-item-text></select-item>
          </select-viewport></select-content></select-portal>
        </select-root>
      </div>
      <div v-for="key in ['suggestions', 'ads', 'mail']" :key="key" :ref="mark(key)" class="row">
        <div><r-label :for="key">{{ rows[key].label }}</r-label><p v-if="rows[key].help">{{ rows[key].help }}</p></div>
        <switch-root :id="key" class="switch" :model-value="state[key]" @update:model-value="v => set(key, v)"><switch-thumb class="thumb" /></switch-root>
      </div>
    </main>`,
};

mount(scene, App);
