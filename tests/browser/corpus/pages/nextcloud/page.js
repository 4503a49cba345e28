import NcCheckboxRadioSwitch from '@nextcloud/vue/components/NcCheckboxRadioSwitch';
import { open } from '../../kit/scene.js';
import { mount, useSettings } from '../../kit/vue.js';
import { spec } from './spec.ts';

const scene = open(spec);

const App = {
  components: { NcCheckboxRadioSwitch },
  setup: () => useSettings(scene),
  template: `
    <main>
      <h1>Privacy</h1>
      <div v-for="key in ['history', 'training', 'voice', 'suggestions', 'ads']" :key="key" :ref="mark(key)">
        <nc-checkbox-radio-switch type="switch" :model-value="state[key]" :disabled="waiting === 'greyed'" :description="rows[key].help" @update:model-value="v => set(key, v)">{{ rows[key].label }}</nc-checkbox-radio-switch>
      </div>
      <div :ref="mark('mail')">
        <nc-checkbox-radio-switch :model-value="state.mail" @update:model-value="v => set('mail', v)">{{ rows.mail.label }}</nc-checkbox-radio-switch>
      </div>
    </main>`,
};

mount(scene, App);
