import { BaseStyles, Checkbox, FormControl, Heading, Text, ThemeProvider, ToggleSwitch } from '@primer/react';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';
import '@primer/primitives/dist/css/functional/size/border.css';

const scene = open(spec);
const { rows } = scene;

function Toggle({ row, state, set, waiting }) {
  return (
    <div ref={scene.mark(row.key)} style={{ display: 'flex', padding: 12, borderBottom: '1px solid #ddd' }}>
      <div style={{ flex: 1 }}>
        <Heading as="h3" id={`${row.key}-label`} style={{ fontSize: 14 }}>
          {row.label}
        </Heading>
        {row.help && (
          <Text as="p" id={`${row.key}-help`}>
            {row.help}
          </Text>
        )}
      </div>
      <ToggleSwitch
        aria-labelledby={`${row.key}-label`}
        aria-describedby={row.help && `${row.key}-help`}
        checked={state[row.key]}
        loading={!!waiting && waiting === 'greyed'}
        onClick={() => set(row.key, !state[row.key])}
      />
    </div>
  );
}

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <ThemeProvider>
      <BaseStyles>
        <main>
          <Heading as="h1">Copilot settings</Heading>
          {['public', 'training', 'product', 'search', 'dashboard', 'review'].map((key) => (
            <Toggle key={key} row={rows[key]} state={state} set={set} waiting={waiting} />
          ))}
          <div ref={scene.mark('email')}>
            <FormControl>
              <Checkbox checked={state.email} onChange={(e) => set('email', e.target.checked)} />
              <FormControl.Label>{rows.email.label}</FormControl.Label>
            </FormControl>
          </div>
        </main>
      </BaseStyles>
    </ThemeProvider>
  );
}

mount(scene, <App />);
