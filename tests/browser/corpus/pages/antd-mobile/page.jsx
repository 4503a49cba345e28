import { Checkbox, List, Switch } from 'antd-mobile';
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
          <List.Item
            description={rows[key].help}
            extra={
              <Switch checked={state[key]} disabled={waiting === 'greyed'} onChange={(value) => set(key, value)} />
            }
          >
            {rows[key].label}
          </List.Item>
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
