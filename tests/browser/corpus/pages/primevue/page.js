import Aura from '@primeuix/themes/aura';
import PrimeVue from 'primevue/config';
import Select from 'primevue/select';
import SelectButton from 'primevue/selectbutton';
import ToggleSwitch from 'primevue/toggleswitch';
import { open } from '../../kit/scene.js';
import { mount, useSettings } from '../../kit/vue.js';
import { spec } from './spec.ts';

const scene = open(spec);

const App = {
  components: { SelectBox: Select, SelectButton, ToggleSwitch },
  setup: () => useSettings(scene),
  template: `
    <main>
      <h1>Preferences</h1>
      <dl>
        <template v-for="key in ['share', 'training', 'private', 'suggestions']" :key="key">
          <dt>{{ rows[key].label }}</dt>
          <dd :ref="mark(key)">
            <toggle-switch :model-value="state[key]" :disabled="waiting === 'greyed'" @update:model-value="v => set(key, v)" />
            <small v-if="rows[key].help">{{ rows[key].help }}</small>
          </dd>
        </template>
        <dt>View</dt>
        <dd :ref="mark('view')"><select-button :options="['List', 'Grid']" :model-value="state.view" aria-label="View" @update:model-value="v => v && set('view', v)" /></dd>
        <dt id="language">Language</dt>
        <dd :ref="mark('language')"><select-box :options="['English', 'Deutsch']" :model-value="state.language" aria-labelledby="language" @update:model-value="v => set('language', v)" /></dd>
      </dl>
    </main>`,
};
mount(scene, App, (app) => app.use(PrimeVue, { theme: { preset: Aura } }));
