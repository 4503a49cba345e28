import '@mantine/core/styles.css';
import { Group, MantineProvider, NativeSelect, SegmentedControl, Stack, Switch, Text, Title } from '@mantine/core';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  const toggle = (key) => (
    <div key={key} ref={scene.mark(key)}>
      <Switch
        label={rows[key].label}
        description={rows[key].help}
        checked={state[key]}
        onChange={(e) => set(key, e.currentTarget.checked)}
      />
    </div>
  );
  const choice = (key) => (
    <Group key={key} justify="space-between" ref={scene.mark(key)}>
      <div>
        <Text fw={600}>{rows[key].label}</Text>
        <Text size="sm" c="dimmed">
          {rows[key].help}
        </Text>
      </div>
      <SegmentedControl
        data={['Allow', 'Block']}
        value={state[key]}
        disabled={waiting === 'greyed'}
        onChange={(v) => set(key, v)}
      />
    </Group>
  );
  return (
    <MantineProvider>
      <Stack component="main">
        <Title>Privacy</Title>
        {toggle('suggestions')}
        {choice('training')}
        {choice('search')}
        {toggle('ads')}
        <div ref={scene.mark('language')}>
          <NativeSelect
            label="Language"
            data={['English', 'Deutsch']}
            value={state.language}
            onChange={(e) => set('language', e.currentTarget.value)}
          />
        </div>
        {toggle('drafts')}
      </Stack>
    </MantineProvider>
  );
}

mount(scene, <App />);
