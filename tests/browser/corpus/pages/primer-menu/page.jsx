import { ActionList, ActionMenu, BaseStyles, Checkbox, FormControl, Heading, Text, ThemeProvider } from '@primer/react';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function Choice({ row, state, set, waiting, options }) {
  return (
    <div ref={scene.mark(row.key)} style={{ display: 'flex', padding: 12, borderBottom: '1px solid #ddd' }}>
      <div style={{ flex: 1 }}>
        <Text as="p" style={{ fontWeight: 600 }}>
          {row.label}
        </Text>
        {row.help && <Text as="p">{row.help}</Text>}
      </div>
      <ActionMenu>
        <ActionMenu.Button disabled={waiting === 'greyed'}>{state[row.key]}</ActionMenu.Button>
        <ActionMenu.Overlay>
          <ActionList selectionVariant="single">
            {options.map((option) => (
              <ActionList.Item key={option} selected={state[row.key] === option} onSelect={() => set(row.key, option)}>
                {option}
              </ActionList.Item>
            ))}
          </ActionList>
        </ActionMenu.Overlay>
      </ActionMenu>
    </div>
  );
}

function App() {
  const { state, set, waiting } = useSettings(scene);
  const common = { state, set, waiting };
  return (
    <ThemeProvider>
      <BaseStyles>
        <main>
          <Heading as="h1">Copilot settings</Heading>
          <Choice row={rows.public} options={['Allowed', 'Blocked']} {...common} />
          {['training', 'search', 'mobile', 'cli'].map((key) => (
            <Choice key={key} row={rows[key]} options={['Enabled', 'Disabled']} {...common} />
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
