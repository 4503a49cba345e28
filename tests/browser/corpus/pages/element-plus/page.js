import 'element-plus/dist/index.css';
import { ElCheckbox, ElForm, ElFormItem, ElMessageBox, ElRadioButton, ElRadioGroup, ElSwitch } from 'element-plus';
import { open } from '../../kit/scene.js';
import { mount, useSettings } from '../../kit/vue.js';
import { spec } from './spec.ts';

const scene = open(spec);

const App = {
  components: { ElForm, ElFormItem, ElSwitch, ElRadioGroup, ElRadioButton, ElCheckbox },
  setup() {
    const settings = useSettings(scene);
    const training = async (value) => {
      if (!value) {
        const answer = await ElMessageBox.confirm(
          'New conversations will not be used for training.',
          'Turn off training',
          { confirmButtonText: 'Turn off', cancelButtonText: 'Cancel', type: 'warning' },
        ).catch(() => 'cancel');
        if (answer === 'cancel') return;
      }
      settings.set('training', value);
    };
    return { ...settings, change: (key, value) => (key === 'training' ? training(value) : settings.set(key, value)) };
  },
  template: `
    <main>
      <h1>Privacy</h1>
      <el-form label-position="left" label-width="320px">
        <div v-for="key in ['training', 'voice', 'suggestions', 'ads']" :key="key" :ref="mark(key)">
          <el-form-item :label="rows[key].label">
            <el-switch :model-value="state[key]" :disabled="waiting === 'greyed'" @update:model-value="v => change(key, v)" />
            <p v-if="rows[key].help">{{ rows[key].help }}</p>
          </el-form-item>
        </div>
        <div :ref="mark('mode')">
          <el-form-item label="Mode">
            <el-radio-group :model-value="state.mode" @update:model-value="v => set('mode', v)">
              <el-radio-button v-for="m in ['Precise', 'Balanced', 'Creative']" :key="m" :value="m">{{ m }}</el-radio-button>
            </el-radio-group>
          </el-form-item>
        </div>
        <div :ref="mark('beta')"><el-checkbox :model-value="state.beta" @update:model-value="v => set('beta', v)">{{ rows.beta.label }}</el-checkbox></div>
      </el-form>
    </main>`,
};

mount(scene, App);
