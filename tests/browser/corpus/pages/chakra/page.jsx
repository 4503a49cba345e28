import {
  Button,
  ChakraProvider,
  Container,
  Dialog,
  Heading,
  Portal,
  Switch,
  Text,
  defaultSystem,
} from '@chakra-ui/react';
import { useState } from 'react';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  const [asking, setAsking] = useState(false);
  const decide = (deleted) => () => {
    set('training', false);
    if (deleted) set('deleted', true);
    setAsking(false);
  };
  return (
    <ChakraProvider value={defaultSystem}>
      <Container as="main">
        <Heading>Data and privacy</Heading>
        {Object.keys(rows).map((key) => (
          <div key={key} ref={scene.mark(key)}>
            <Switch.Root
              disabled={waiting === 'greyed'}
              checked={state[key]}
              onCheckedChange={({ checked }) => (key === 'training' && !checked ? setAsking(true) : set(key, checked))}
            >
              <Switch.HiddenInput />
              <Switch.Control>
                <Switch.Thumb />
              </Switch.Control>
              <Switch.Label>{rows[key].label}</Switch.Label>
            </Switch.Root>
            {rows[key].help && <Text>{rows[key].help}</Text>}
          </div>
        ))}
        <Dialog.Root role="alertdialog" open={asking} onOpenChange={(e) => setAsking(e.open)}>
          <Portal>
            <Dialog.Backdrop />
            <Dialog.Positioner>
              <Dialog.Content>
                <Dialog.Header>
                  <Dialog.Title>Turn off model improvement?</Dialog.Title>
                </Dialog.Header>
                <Dialog.Body>
                  New chats will not be used to train our models. Past chats stay unless you delete them.
                </Dialog.Body>
                <Dialog.Footer>
                  <Dialog.ActionTrigger asChild>
                    <Button variant="outline">Cancel</Button>
                  </Dialog.ActionTrigger>
                  <Button onClick={decide(true)} colorPalette="red">
                    Turn off and delete past chats
                  </Button>
                  <Button onClick={decide(false)}>Turn off</Button>
                </Dialog.Footer>
              </Dialog.Content>
            </Dialog.Positioner>
          </Portal>
        </Dialog.Root>
      </Container>
    </ChakraProvider>
  );
}

mount(scene, <App />);
