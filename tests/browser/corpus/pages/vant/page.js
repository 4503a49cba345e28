import 'vant/lib/index.css';
import { Cell, Checkbox, Switch } from 'vant';
import { open } from '../../kit/scene.js';
import { mount, useSettings } from '../../kit/vue.js';
import { spec } from './spec.ts';

const scene = open(spec);

const App = {
  components: { VanCell: Cell, VanCheckbox: Checkbox, VanSwitch: Switch },
  setup: () => useSettings(scene),
  template: `
    <main>
      <h1>Privacy</h1>
      <div v-for="key in ['history', 'training', 'voice', 'suggestions', 'ads']" :key="key" :ref="mark(key)">
        <van-cell center :title="rows[key].label" :label="rows[key].help">
          <template #right-icon>
            <van-switch :model-value="state[key]" :disabled="waiting === 'greyed'" @update:model-value="v => set(key, v)" />
          </template>
        </van-cell>
      </div>
      <div :ref="mark('mail')">
        <van-checkbox :model-value="state.mail" @update:model-value="v => set('mail', v)">{{ rows.mail.label }}</van-checkbox>
      </div>
    </main>`,
};

mount(scene, App);
