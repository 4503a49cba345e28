import Checkbox from '@atlaskit/checkbox';
import Select from '@atlaskit/select';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;
const options = ['Contribute', 'Do not contribute'].map((value) => ({ label: value, value }));

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <main>
      <h1>Data contribution</h1>
      {['training', 'metadata'].map((key) => (
        <div key={key} ref={scene.mark(key)}>
          <label htmlFor={key}>{rows[key].label}</label>
          <Select
            inputId={key}
            isDisabled={waiting === 'greyed'}
            options={options}
            value={options.find((o) => o.value === state[key])}
            onChange={(o) => set(key, o.value)}
          />
        </div>
      ))}
      {['suggestions', 'ads', 'access', 'beta'].map((key) => (
        <div key={key} ref={scene.mark(key)}>
          <Checkbox label={rows[key].label} isChecked={state[key]} onChange={(e) => set(key, e.target.checked)} />
          {rows[key].help && <p>{rows[key].help}</p>}
        </div>
      ))}
    </main>
  );
}

mount(scene, <App />);
