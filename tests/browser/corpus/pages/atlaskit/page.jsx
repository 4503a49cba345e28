import Checkbox from '@atlaskit/checkbox';
import Toggle from '@atlaskit/toggle';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <main>
      <h1>Data contribution</h1>
      <table>
        <thead>
          <tr>
            <th>Data</th>
            <th>Contributes</th>
          </tr>
        </thead>
        <tbody>
          {['metadata', 'training', 'feedback'].map((key) => (
            <tr key={key} ref={scene.mark(key)}>
              <td>
                <strong>{rows[key].label}</strong>
                <p>{rows[key].help}</p>
              </td>
              <td>
                <Toggle
                  label="Toggle"
                  isDisabled={waiting === 'greyed'}
                  isChecked={state[key]}
                  onChange={() => set(key, !state[key])}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {['suggestions', 'ads'].map((key) => (
        <div key={key} ref={scene.mark(key)}>
          <label htmlFor={key}>{rows[key].label}</label>
          <Toggle id={key} size="large" isChecked={state[key]} onChange={() => set(key, !state[key])} />
        </div>
      ))}
      <div ref={scene.mark('digest')}>
        <Checkbox
          label={rows.digest.label}
          isChecked={state.digest}
          onChange={(e) => set('digest', e.target.checked)}
        />
      </div>
    </main>
  );
}

mount(scene, <App />);
