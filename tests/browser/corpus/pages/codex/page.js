import '@wikimedia/codex/dist/codex.style.css';
import { CdxCheckbox, CdxToggleSwitch } from '@wikimedia/codex';
import { open } from '../../kit/scene.js';
import { mount, useSettings } from '../../kit/vue.js';
import { spec } from './spec.ts';

const scene = open(spec);

const App = {
  components: { CdxCheckbox, CdxToggleSwitch },
  setup: () => useSettings(scene),
  template: `
    <main>
      <h1>Preferences</h1>
      <div v-for="key in ['history', 'training', 'voice', 'suggestions', 'ads']" :key="key" :ref="mark(key)">
        <cdx-toggle-switch :model-value="state[key]" :disabled="waiting === 'greyed'" align-switch @update:model-value="v => set(key, v)">
          {{ rows[key].label }}
          <template #description v-if="rows[key].help">{{ rows[key].help }}</template>
        </cdx-toggle-switch>
      </div>
      <div :ref="mark('mail')">
        <cdx-checkbox :model-value="state.mail" @update:model-value="v => set('mail', v)">{{ rows.mail.label }}</cdx-checkbox>
      </div>
    </main>`,
};

mount(scene, App);
