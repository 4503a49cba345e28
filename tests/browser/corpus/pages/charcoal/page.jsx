import '@charcoal-ui/react/dist/index.css';
import { CharcoalProvider, Checkbox, Switch } from '@charcoal-ui/react';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;
const KEYS = ['history', 'training', 'voice', 'suggestions', 'ads'];

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <CharcoalProvider>
      <h1>Settings</h1>
      {KEYS.map((key) => (
        <div key={key} ref={scene.mark(key)}>
          <Switch checked={state[key]} disabled={waiting === 'greyed'} onChange={(value) => set(key, value)}>
            {rows[key].label}
          </Switch>
          {rows[key].help && <p>{rows[key].help}</p>}
        </div>
      ))}
      <div ref={scene.mark('mail')}>
        <Checkbox checked={state.mail} onChange={(value) => set('mail', value)}>
          {rows.mail.label}
        </Checkbox>
      </div>
    </CharcoalProvider>
  );
}

mount(scene, <App />);
