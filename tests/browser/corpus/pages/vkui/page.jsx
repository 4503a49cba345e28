import '@vkontakte/vkui/dist/vkui.css';
import { AdaptivityProvider, AppRoot, Checkbox, ConfigProvider, SimpleCell, Switch } from '@vkontakte/vkui';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;
const KEYS = ['history', 'training', 'voice', 'suggestions', 'ads'];

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <ConfigProvider>
      <AdaptivityProvider>
        <AppRoot>
          <h1>Privacy</h1>
          {KEYS.map((key) => (
            <div key={key} ref={scene.mark(key)}>
              <SimpleCell
                Component="label"
                subtitle={rows[key].help}
                disabled={waiting === 'greyed'}
                after={
                  <Switch
                    checked={state[key]}
                    disabled={waiting === 'greyed'}
                    onChange={(e) => set(key, e.target.checked)}
                  />
                }
              >
                {rows[key].label}
              </SimpleCell>
            </div>
          ))}
          <div ref={scene.mark('mail')}>
            <Checkbox checked={state.mail} onChange={(e) => set('mail', e.target.checked)}>
              {rows.mail.label}
            </Checkbox>
          </div>
        </AppRoot>
      </AdaptivityProvider>
    </ConfigProvider>
  );
}

mount(scene, <App />);
