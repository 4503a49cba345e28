import '@wordpress/components/build-style/style.css';
import { Button, Card, CardBody, CardHeader, Notice, RadioControl, ToggleControl } from '@wordpress/components';
import { useLayoutEffect, useState } from 'react';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

/** What is saved is true; the form holds a draft of it. */
function App() {
  const { state, set, waiting } = useSettings(scene);
  const [draft, setDraft] = useState({});
  const [saved, setSaved] = useState(false);
  const form = { ...state, ...draft };
  const edit = (key) => (value) => setDraft({ ...draft, [key]: value });
  const dirty = Object.keys(draft).some((key) => draft[key] !== state[key]);
  useLayoutEffect(() => setDraft({}), [waiting]);
  const save = (event) => {
    event.preventDefault();
    for (const key of Object.keys(draft)) if (draft[key] !== state[key]) set(key, draft[key]);
    setDraft({});
    setSaved(true);
  };
  return (
    <form onSubmit={save}>
      <Card>
        <CardHeader>
          <h2>Privacy</h2>
        </CardHeader>
        <CardBody>
          {saved && (
            <Notice status="success" isDismissible={false}>
              Settings saved successfully!
            </Notice>
          )}
          {['discourage', 'training', 'related', 'suggestions', 'ads'].map((key) => (
            <div key={key} ref={scene.mark(key)}>
              <ToggleControl
                label={rows[key].label}
                help={rows[key].help}
                checked={form[key]}
                disabled={!!waiting}
                onChange={edit(key)}
              />
            </div>
          ))}
          <div ref={scene.mark('comments')}>
            <RadioControl
              label={rows.comments.label}
              selected={form.comments}
              options={[
                { label: 'Open', value: 'open' },
                { label: 'Closed', value: 'closed' },
              ]}
              onChange={edit('comments')}
            />
          </div>
          <Button variant="primary" type="submit" disabled={!dirty}>
            Save settings
          </Button>
        </CardBody>
      </Card>
    </form>
  );
}

mount(scene, <App />);
