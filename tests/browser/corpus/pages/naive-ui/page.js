import { NList, NListItem, NRadioButton, NRadioGroup, NSwitch, NThing } from 'naive-ui';
import { open } from '../../kit/scene.js';
import { mount, useSettings } from '../../kit/vue.js';
import { spec } from './spec.ts';

const scene = open(spec);

const App = {
  components: { NList, NListItem, NThing, NSwitch, NRadioGroup, NRadioButton },
  setup: () => useSettings(scene),
  template: `
    <main>
      <h1>Privacy</h1>
      <n-list bordered>
        <n-list-item v-for="key in ['personal', 'training', 'feedback', 'suggestions', 'ads']" :key="key">
          <div :ref="mark(key)" style="display: flex">
            <n-thing style="flex: 1" :title="rows[key].label" :description="rows[key].help" />
            <n-switch :value="state[key]" :disabled="waiting === 'greyed'" @update:value="v => set(key, v)">
              <template #checked>On</template>
              <template #unchecked>Off</template>
            </n-switch>
          </div>
        </n-list-item>
        <n-list-item>
          <div :ref="mark('size')">
            <n-thing title="Text size" />
            <n-radio-group :value="state.size" name="size" @update:value="v => set('size', v)">
              <n-radio-button value="small">Small</n-radio-button>
              <n-radio-button value="medium">Medium</n-radio-button>
            </n-radio-group>
          </div>
        </n-list-item>
      </n-list>
    </main>`,
};

mount(scene, App);
