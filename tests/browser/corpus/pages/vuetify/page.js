import 'vuetify/styles';
import { createVuetify } from 'vuetify';
import { VApp, VCheckbox, VContainer, VMain, VSelect, VSwitch } from 'vuetify/components';
import { open } from '../../kit/scene.js';
import { mount, useSettings } from '../../kit/vue.js';
import { spec } from './spec.ts';

document.documentElement.lang = 'de';
const scene = open(spec);

const App = {
  setup: () => useSettings(scene),
  template: `
    <v-app><v-main><v-container>
      <h1>Datenschutz</h1>
      <div v-for="key in ['suggestions', 'ads', 'training', 'team']" :key="key" :ref="mark(key)">
        <v-switch :label="rows[key].label" :messages="rows[key].help" :model-value="state[key]" :disabled="waiting === 'greyed'" color="primary" @update:model-value="v => set(key, v)" />
      </div>
      <div :ref="mark('language')"><v-select label="Sprache" :items="['Deutsch', 'English']" :model-value="state.language" @update:model-value="v => set('language', v)" /></div>
      <div :ref="mark('mail')"><v-checkbox :label="rows.mail.label" :model-value="state.mail" @update:model-value="v => set('mail', v)" /></div>
    </v-container></v-main></v-app>`,
};

mount(scene, App, (app) =>
  app.use(createVuetify({ components: { VApp, VMain, VContainer, VSwitch, VSelect, VCheckbox } })),
);
