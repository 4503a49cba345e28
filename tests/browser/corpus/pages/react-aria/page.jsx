import { Label, Radio, RadioGroup, Switch, Text } from 'react-aria-components';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  const toggle = (key) => (
    <div key={key} ref={scene.mark(key)}>
      <Switch isSelected={state[key]} onChange={(v) => set(key, v)}>
        <span className="indicator" />
        {rows[key].label}
      </Switch>
    </div>
  );
  const choice = (key) => (
    <div key={key} ref={scene.mark(key)}>
      <RadioGroup value={state[key]} isDisabled={waiting === 'greyed'} onChange={(v) => set(key, v)}>
        <Label>{rows[key].label}</Label>
        <Radio value="Allow">Allow</Radio>
        <Radio value="Deny">Deny</Radio>
        {rows[key].help && <Text slot="description">{rows[key].help}</Text>}
      </RadioGroup>
    </div>
  );
  return (
    <main>
      <h1>Your data</h1>
      {toggle('suggestions')}
      {choice('training')}
      {choice('diagnostics')}
      {['ads', 'sync', 'beta'].map(toggle)}
    </main>
  );
}

mount(scene, <App />);
