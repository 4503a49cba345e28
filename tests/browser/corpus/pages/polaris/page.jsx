import '@shopify/polaris/build/esm/styles.css';
import { AppProvider, BlockStack, Button, Card, Checkbox, Page, Select } from '@shopify/polaris';
import en from '@shopify/polaris/locales/en.json';
import { useState } from 'react';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  const [draft, setDraft] = useState({});
  const form = { ...state, ...draft };
  const edit = (key) => (value) => setDraft({ ...draft, [key]: value });
  const changed = Object.keys(draft).filter((key) => draft[key] !== state[key]);
  const save = () => {
    for (const key of changed) set(key, draft[key]);
    setDraft({});
  };
  return (
    <AppProvider i18n={en}>
      <Page
        title="Privacy"
        primaryAction={
          <Button variant="primary" disabled={changed.length === 0} onClick={save}>
            Save
          </Button>
        }
      >
        <Card>
          <BlockStack gap="200">
            {['suggestions', 'ads', 'training', 'organisation', 'reviews'].map((key) => (
              <div key={key} ref={scene.mark(key)}>
                <Checkbox
                  label={rows[key].label}
                  helpText={rows[key].help}
                  checked={form[key]}
                  disabled={waiting === 'greyed'}
                  onChange={edit(key)}
                />
              </div>
            ))}
            <div ref={scene.mark('currency')}>
              <Select label="Currency" options={['EUR', 'USD']} value={form.currency} onChange={edit('currency')} />
            </div>
          </BlockStack>
        </Card>
      </Page>
    </AppProvider>
  );
}

mount(scene, <App />);
