import 'quasar/dist/quasar.css';
import { QItem, QItemLabel, QItemSection, QList, QOptionGroup, QRadio, QToggle, Quasar } from 'quasar';
import { open } from '../../kit/scene.js';
import { mount, useSettings } from '../../kit/vue.js';
import { spec } from './spec.ts';

const scene = open(spec);

const App = {
  setup: () => useSettings(scene),
  template: `
    <main>
      <h1>Privacy</h1>
      <q-list>
        <div v-for="key in ['hide', 'training', 'team', 'suggestions', 'ads']" :key="key" :ref="mark(key)">
          <q-item tag="label">
            <q-item-section>
              <q-item-label>{{ rows[key].label }}</q-item-label>
              <q-item-label v-if="rows[key].help" caption>{{ rows[key].help }}</q-item-label>
            </q-item-section>
            <q-item-section side><q-toggle :model-value="state[key]" :disable="waiting === 'greyed'" @update:model-value="v => set(key, v)" /></q-item-section>
          </q-item>
        </div>
      </q-list>
      <div :ref="mark('theme')">
        <h2>Theme</h2>
        <q-option-group :model-value="state.theme" :options="[{ label: 'Light', value: 'light' }, { label: 'Dark', value: 'dark' }]" @update:model-value="v => set('theme', v)" />
      </div>
    </main>`,
};

mount(scene, App, (app) =>
  app.use(Quasar, { components: { QList, QItem, QItemSection, QItemLabel, QToggle, QOptionGroup, QRadio } }),
);
