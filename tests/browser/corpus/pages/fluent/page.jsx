import {
  Dropdown,
  FluentProvider,
  Label,
  Option,
  Slider,
  Switch,
  Text,
  Title1,
  webLightTheme,
} from '@fluentui/react-components';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <Title1 as="h1">Privacy</Title1>
        {['training-text', 'training-voice', 'personal', 'diagnostics'].map((key) => (
          <div key={key} ref={scene.mark(key)}>
            <Switch
              label={rows[key].label}
              labelPosition="before"
              disabled={waiting === 'greyed'}
              checked={state[key]}
              onChange={(_, data) => set(key, data.checked)}
            />
            {rows[key].help && (
              <Text as="p" block>
                {rows[key].help}
              </Text>
            )}
          </div>
        ))}
        <div ref={scene.mark('language')}>
          <label id="language">{rows.language.label}</label>
          <Dropdown
            aria-labelledby="language"
            value={state.language}
            selectedOptions={[state.language]}
            onOptionSelect={(_, data) => set('language', data.optionValue)}
          >
            <Option value="English">English</Option>
            <Option value="Deutsch">Deutsch</Option>
          </Dropdown>
        </div>
        <div ref={scene.mark('volume')}>
          <Label htmlFor="volume">{rows.volume.label}</Label>
          <Slider
            id="volume"
            min={0}
            max={5}
            value={Number(state.volume)}
            onChange={(_, data) => set('volume', String(data.value))}
          />
        </div>
      </main>
    </FluentProvider>
  );
}

mount(scene, <App />);
