import '@salesforce-ux/design-system/assets/styles/salesforce-lightning-design-system.min.css';
import Checkbox from '@salesforce/design-system-react/module/components/checkbox';
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
      <h1>Einstein</h1>
      {KEYS.map((key) => (
        <div key={key} ref={scene.mark(key)}>
          <Checkbox
            id={key}
            variant="toggle"
            labels={{ label: rows[key].label, toggleEnabled: 'Enabled', toggleDisabled: 'Disabled' }}
            checked={state[key]}
            disabled={waiting === 'greyed'}
            onChange={(_, { checked }) => set(key, checked)}
          />
          {rows[key].help && <p>{rows[key].help}</p>}
        </div>
      ))}
      <div ref={scene.mark('mail')}>
        <Checkbox
          id="mail"
          labels={{ label: rows.mail.label }}
          checked={state.mail}
          onChange={(_, { checked }) => set('mail', checked)}
        />
      </div>
    </main>
  );
}

mount(scene, <App />);
