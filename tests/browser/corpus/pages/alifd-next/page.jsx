import '@alifd/next/dist/next.css';
import { Checkbox, Form, Switch } from '@alifd/next';
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
      <h1>Privacy</h1>
      {KEYS.map((key) => (
        <div key={key} ref={scene.mark(key)}>
          <Form.Item label={rows[key].label}>
            <Switch checked={state[key]} disabled={waiting === 'greyed'} onChange={(value) => set(key, value)} />
          </Form.Item>
          {rows[key].help && <p>{rows[key].help}</p>}
        </div>
      ))}
      <div ref={scene.mark('mail')}>
        <Checkbox checked={state.mail} onChange={(value) => set('mail', value)}>
          {rows.mail.label}
        </Checkbox>
      </div>
    </main>
  );
}

mount(scene, <App />);
