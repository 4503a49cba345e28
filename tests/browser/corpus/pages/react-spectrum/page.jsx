import {
  Content,
  defaultTheme,
  Flex,
  Heading,
  Item,
  Picker,
  Provider,
  Radio,
  RadioGroup,
  Switch,
  Text,
  View,
} from '@adobe/react-spectrum';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <Provider theme={defaultTheme} locale="en-US">
      <View elementType="main">
        <Heading level={1}>Data and privacy</Heading>
        <Content>
          <Text>Content analysis for product improvement is explained in our FAQ.</Text>
        </Content>
        <Flex direction="column">
          {['desktop', 'training', 'research', 'suggestions'].map((key) => (
            <div key={key} ref={scene.mark(key)}>
              <Switch isSelected={state[key]} isDisabled={waiting === 'greyed'} onChange={(v) => set(key, v)}>
                {rows[key].label}
              </Switch>
              {rows[key].help && <Text>{rows[key].help}</Text>}
            </div>
          ))}
          <div ref={scene.mark('contact')}>
            <RadioGroup label="Contact me" value={state.contact} onChange={(v) => set('contact', v)}>
              <Radio value="mail">By mail</Radio>
              <Radio value="never">Never</Radio>
            </RadioGroup>
          </div>
          <div ref={scene.mark('language')}>
            <Picker label="Language" selectedKey={state.language} onSelectionChange={(v) => set('language', v)}>
              <Item key="en">English</Item>
              <Item key="de">Deutsch</Item>
            </Picker>
          </div>
        </Flex>
      </View>
    </Provider>
  );
}

mount(scene, <App />);
