import * as Menu from '@radix-ui/react-dropdown-menu';
import * as Switch from '@radix-ui/react-switch';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';
import '../radix/style.css';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <main>
      <h1>Activity</h1>
      <section className="row" ref={scene.mark('training')}>
        <div>
          <h2>{rows.training.label}</h2>
          <p>{rows.training.help}</p>
        </div>
        <Menu.Root>
          <Menu.Trigger disabled={waiting === 'greyed'}>{state.training ? 'On' : 'Off'}</Menu.Trigger>
          <Menu.Portal>
            <Menu.Content>
              {state.training ? (
                <>
                  <Menu.Item onSelect={() => set('training', false)}>Turn off</Menu.Item>
                  <Menu.Item
                    onSelect={() => {
                      set('training', false);
                      set('deleted', true);
                    }}
                  >
                    Turn off and delete activity
                  </Menu.Item>
                </>
              ) : (
                <Menu.Item onSelect={() => set('training', true)}>Turn on</Menu.Item>
              )}
            </Menu.Content>
          </Menu.Portal>
        </Menu.Root>
      </section>
      <section className="row" ref={scene.mark('delete')}>
        <div>
          <h3>{rows.delete.label}</h3>
          <p>{rows.delete.help}</p>
        </div>
        <Menu.Root>
          <Menu.Trigger>{state.delete}</Menu.Trigger>
          <Menu.Portal>
            <Menu.Content>
              <Menu.RadioGroup value={state.delete} onValueChange={(v) => set('delete', v)}>
                {['3 months', '18 months', 'Off'].map((v) => (
                  <Menu.RadioItem key={v} value={v}>
                    {v}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Content>
          </Menu.Portal>
        </Menu.Root>
      </section>
      {['audio', 'suggestions', 'ads', 'location'].map((key) => (
        <section key={key} className="row" ref={scene.mark(key)}>
          <h3>{rows[key].label}</h3>
          <Switch.Root
            className="switch"
            aria-label={rows[key].label}
            checked={state[key]}
            onCheckedChange={(v) => set(key, v)}
          >
            <Switch.Thumb className="thumb" />
          </Switch.Root>
        </section>
      ))}
    </main>
  );
}

mount(scene, <App />);
