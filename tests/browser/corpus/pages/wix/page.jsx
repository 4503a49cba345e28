import '@wix/design-system/styles.global.css';
import { Checkbox, FormField, ToggleSwitch, WixDesignSystemProvider } from '@wix/design-system';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;
const KEYS = ['history', 'training', 'voice', 'suggestions', 'ads'];

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <WixDesignSystemProvider>
      <h1>Privacy</h1>
      {KEYS.map((key) => (
        <div key={key} ref={scene.mark(key)}>
          <FormField id={key} label={rows[key].label} labelPlacement="left">
            <ToggleSwitch
              id={key}
              checked={state[key]}
              disabled={waiting === 'greyed'}
              onChange={(e) => set(key, e.target.checked)}
            />
          </FormField>
          {rows[key].help && <p>{rows[key].help}</p>}
        </div>
      ))}
      <div ref={scene.mark('mail')}>
        <Checkbox checked={state.mail} onChange={(e) => set('mail', e.target.checked)}>
          {rows.mail.label}
        </Checkbox>
      </div>
    </WixDesignSystemProvider>
  );
}

mount(scene, <App />);
