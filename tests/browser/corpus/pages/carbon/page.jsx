import '@carbon/styles/css/styles.css';
import { Select, SelectItem, Stack, Toggle, ToggleSkeleton } from '@carbon/react';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <main>
      <h1>Account</h1>
      <Stack gap={6}>
        {['digest', 'training', 'suggestions', 'ads', 'search'].map((key) => (
          <div key={key} ref={scene.mark(key)}>
            {waiting ? (
              <ToggleSkeleton />
            ) : (
              <Toggle
                id={key}
                labelText={rows[key].label}
                labelA="Off"
                labelB="On"
                toggled={state[key]}
                onToggle={(v) => set(key, v)}
              />
            )}
            {rows[key].help && <p>{rows[key].help}</p>}
          </div>
        ))}
        <div ref={scene.mark('region')}>
          <Select id="region" labelText="Region" value={state.region} onChange={(e) => set('region', e.target.value)}>
            <SelectItem value="eu" text="Europe" />
            <SelectItem value="us" text="United States" />
          </Select>
        </div>
      </Stack>
    </main>
  );
}

mount(scene, <App />);
