import { RadioGroup } from '@kobalte/core/radio-group';
import { Switch } from '@kobalte/core/switch';
import { ToggleButton } from '@kobalte/core/toggle-button';
import h from 'solid-js/h';
import { open } from '../../kit/scene.js';
import { mount, useSettings } from '../../kit/solid.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  const toggle = (key) =>
    h(
      'div',
      { ref: scene.mark(key) },
      h(
        Switch,
        { checked: () => state[key], disabled: () => waiting() === 'greyed', onChange: (v) => set(key, v) },
        h(Switch.Label, {}, rows[key].label),
        h(Switch.Description, {}, rows[key].help ?? ''),
        h(Switch.Input, {}),
        h(
          Switch.Control,
          { style: 'display:inline-block;width:40px;height:20px;background:#ccc' },
          h(Switch.Thumb, {}),
        ),
      ),
    );
  return h(
    'main',
    {},
    h('h1', {}, 'Privacy'),
    ['training', 'outputs', 'suggestions', 'ads'].map(toggle),
    h(
      'div',
      { ref: scene.mark('mute') },
      h(
        ToggleButton,
        { 'aria-label': rows.mute.label, pressed: () => state.mute, onChange: (v) => set('mute', v) },
        'Sound',
      ),
    ),
    h(
      'div',
      { ref: scene.mark('theme') },
      h(
        RadioGroup,
        { value: () => state.theme, onChange: (v) => set('theme', v) },
        h(RadioGroup.Label, {}, 'Theme'),
        ['light', 'dark'].map((v) =>
          h(
            RadioGroup.Item,
            { value: v },
            h(RadioGroup.ItemInput, {}),
            h(RadioGroup.ItemControl, {}),
            h(RadioGroup.ItemLabel, {}, v),
          ),
        ),
      ),
    ),
  );
}

mount(scene, () => h(App, {}));
