import '@openai/apps-sdk-ui/css';
import { Checkbox } from '@openai/apps-sdk-ui/components/Checkbox';
import { Switch } from '@openai/apps-sdk-ui/components/Switch';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;
const KEYS = ['history', 'training', 'voice', 'suggestions', 'ads'];

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <main>
      <h1>Data controls</h1>
      {KEYS.map((key) => (
        <div key={key} ref={scene.mark(key)}>
          <Switch
            label={rows[key].label}
            labelPosition="start"
            checked={state[key]}
            disabled={waiting === 'greyed'}
            onCheckedChange={(value) => set(key, value)}
          />
          {rows[key].help && <p>{rows[key].help}</p>}
        </div>
      ))}
      <div ref={scene.mark('mail')}>
        <Checkbox label={rows.mail.label} checked={state.mail} onCheckedChange={(value) => set('mail', value)} />
      </div>
    </main>
  );
}

mount(scene, <App />);
