import {
  Description,
  Field,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Switch,
} from '@headlessui/react';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <main>
      <h1>Data sharing</h1>
      {['training', 'personal', 'research'].map((key) => (
        <div key={key} ref={scene.mark(key)}>
          <Field disabled={waiting === 'greyed'}>
            <Label>{rows[key].label}</Label>
            {rows[key].help && <Description>{rows[key].help}</Description>}
            <Listbox value={state[key]} onChange={(value) => set(key, value)}>
              <ListboxButton>{state[key]}</ListboxButton>
              <ListboxOptions anchor="bottom">
                <ListboxOption value="Allow">Allow</ListboxOption>
                <ListboxOption value="Don’t allow">Don’t allow</ListboxOption>
              </ListboxOptions>
            </Listbox>
          </Field>
        </div>
      ))}
      {['suggestions', 'ads', 'mail'].map((key) => (
        <div key={key} ref={scene.mark(key)}>
          <Field>
            <Label>{rows[key].label}</Label>
            {rows[key].help && <Description>{rows[key].help}</Description>}
            <Switch checked={state[key]} onChange={(value) => set(key, value)} style={{ width: 40, height: 20 }}>
              <span aria-hidden="true" />
            </Switch>
          </Field>
        </div>
      ))}
    </main>
  );
}

mount(scene, <App />);
