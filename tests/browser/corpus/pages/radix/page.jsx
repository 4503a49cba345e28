import * as RadioGroup from '@radix-ui/react-radio-group';
import * as Select from '@radix-ui/react-select';
import * as Switch from '@radix-ui/react-switch';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';
import './style.css';

const scene = open(spec);
const { rows } = scene;

function Toggle({ row, state, set, waiting }) {
  return (
    <section className="row" ref={scene.mark(row.key)}>
      <div>
        <h3>{row.label}</h3>
        {row.help && <p>{row.help}</p>}
      </div>
      {waiting === 'skeleton' ? (
        <div className="skeleton" />
      ) : (
        <Switch.Root
          className="switch"
          disabled={waiting === 'greyed'}
          checked={state[row.key]}
          onCheckedChange={(v) => set(row.key, v)}
        >
          <Switch.Thumb className="thumb" />
        </Switch.Root>
      )}
    </section>
  );
}

function App() {
  const { state, set, waiting } = useSettings(scene);
  const common = { state, set, waiting };
  return (
    <main>
      <h1>Privacy</h1>
      <Toggle row={rows.training} {...common} />
      <Toggle row={rows.location} {...common} />
      <Toggle row={rows.suggestions} {...common} />
      <Toggle row={rows.ads} {...common} />
      <section className="row" ref={scene.mark('retention')}>
        <h3 id="retention">{rows.retention.label}</h3>
        <Select.Root value={state.retention} onValueChange={(v) => set('retention', v)}>
          <Select.Trigger className="trigger" aria-labelledby="retention">
            <Select.Value />
          </Select.Trigger>
          <Select.Portal>
            <Select.Content>
              <Select.Viewport>
                {['30 days', '90 days', 'Forever'].map((v) => (
                  <Select.Item key={v} value={v}>
                    <Select.ItemText>{v}</Select.ItemText>
                  </Select.Item>
                ))}
              </Select.Viewport>
            </Select.Content>
          </Select.Portal>
        </Select.Root>
      </section>
      <section className="row" ref={scene.mark('theme')}>
        <h3>{rows.theme.label}</h3>
        <RadioGroup.Root aria-label="Appearance" value={state.theme} onValueChange={(v) => set('theme', v)}>
          {['light', 'dark', 'system'].map((v) => (
            <label key={v}>
              <RadioGroup.Item value={v} className="radio">
                <RadioGroup.Indicator className="dot" />
              </RadioGroup.Item>
              {v}
            </label>
          ))}
        </RadioGroup.Root>
      </section>
      <section className="row" ref={scene.mark('memory')}>
        <label htmlFor="memory">{rows.memory.label}</label>
        <Switch.Root id="memory" className="switch" checked={state.memory} onCheckedChange={(v) => set('memory', v)}>
          <Switch.Thumb className="thumb" />
        </Switch.Root>
      </section>
    </main>
  );
}

mount(scene, <App />);
