import 'bootstrap/dist/css/bootstrap.css';
import { Container, Form } from 'react-bootstrap';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  const select = (key, options) => (
    <Form.Group key={key} controlId={key} ref={scene.mark(key)} className="mb-3">
      <Form.Label>{rows[key].label}</Form.Label>
      <Form.Select value={state[key]} disabled={waiting === 'greyed'} onChange={(e) => set(key, e.target.value)}>
        {options.map((o) => (
          <option key={o}>{o}</option>
        ))}
      </Form.Select>
      {rows[key].help && <Form.Text>{rows[key].help}</Form.Text>}
    </Form.Group>
  );
  return (
    <Container as="main">
      <h1>Privacy settings</h1>
      <ul>
        <li>
          <a href="#training">{rows.training.label}</a>
        </li>
        <li>
          <a href="#ads">{rows.ads.label}</a>
        </li>
      </ul>
      <Form>
        {select('visibility', ['Everyone', 'Followers'])}
        {select('training', ['Allowed', 'Not allowed'])}
        {select('ai', ['Allowed', 'Not allowed'])}
        {['suggestions', 'ads', 'licence'].map((key) => (
          <div key={key} ref={scene.mark(key)}>
            <Form.Check
              type="switch"
              id={key}
              label={rows[key].label}
              checked={state[key]}
              onChange={(e) => set(key, e.target.checked)}
            />
            {rows[key].help && <Form.Text>{rows[key].help}</Form.Text>}
          </div>
        ))}
      </Form>
    </Container>
  );
}

mount(scene, <App />);
