import '@mantine/core/styles.css';
import { Checkbox, MantineProvider, Slider, Stack, Text, Title } from '@mantine/core';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  const slider = (key, max) => (
    <div key={key} ref={scene.mark(key)}>
      <Text>{rows[key].label}</Text>
      {rows[key].help && <Text size="sm">{rows[key].help}</Text>}
      <Slider
        thumbLabel={rows[key].label}
        min={0}
        max={max}
        step={1}
        w={max === 1 ? 60 : 300}
        disabled={waiting === 'greyed'}
        value={Number(state[key])}
        onChange={(v) => set(key, String(v))}
      />
    </div>
  );
  const box = (key) => (
    <div key={key} ref={scene.mark(key)}>
      <Checkbox label={rows[key].label} checked={state[key]} onChange={(e) => set(key, e.currentTarget.checked)} />
    </div>
  );
  return (
    <MantineProvider>
      <Stack component="main">
        <Title>Data</Title>
        {slider('training', 1)}
        {box('suggestions')}
        {slider('volume', 100)}
        {box('ads')}
        {slider('research', 1)}
        {box('mail')}
      </Stack>
    </MantineProvider>
  );
}

mount(scene, <App />);
