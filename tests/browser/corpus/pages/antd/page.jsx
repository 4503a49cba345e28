import { ConfigProvider, Modal, Segmented, Select, Skeleton, Switch } from 'antd';
import zh from 'antd/locale/zh_CN';
import { useState } from 'react';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';
import './style.css';

document.documentElement.lang = 'zh-CN';
const scene = open(spec);
const { rows } = scene;

function Item({ row, children }) {
  return (
    <div className="item" ref={scene.mark(row.key)}>
      <div className="meta">
        <h4>{row.label}</h4>
        {row.help && <div className="help">{row.help}</div>}
      </div>
      <div className="action">{children}</div>
    </div>
  );
}

function App() {
  const { state, set, waiting } = useSettings(scene);
  const [asking, setAsking] = useState(false);
  const toggle = (key, change) =>
    waiting === 'skeleton' ? (
      <Skeleton.Button active size="small" />
    ) : (
      <Switch checked={state[key]} disabled={waiting === 'greyed'} onChange={change} />
    );
  return (
    <ConfigProvider locale={zh}>
      <main>
        <h1>数据设置</h1>
        <Item row={rows.suggestions}>{toggle('suggestions', (v) => set('suggestions', v))}</Item>
        <Item row={rows.training}>{toggle('training', (v) => (v ? set('training', true) : setAsking(true)))}</Item>
        <Item row={rows.voice}>{toggle('voice', (v) => set('voice', v))}</Item>
        <Item row={rows.ads}>{toggle('ads', (v) => set('ads', v))}</Item>
        <Item row={rows.size}>
          <Segmented options={['小', '中', '大']} value={state.size} onChange={(v) => set('size', v)} />
        </Item>
        <Item row={rows.language}>
          <Select
            value={state.language}
            options={[{ value: '简体中文' }, { value: 'English' }]}
            onChange={(v) => set('language', v)}
          />
        </Item>
        <Modal
          open={asking}
          title="关闭数据优化？"
          okText="确认"
          onOk={() => {
            set('training', false);
            setAsking(false);
          }}
          onCancel={() => setAsking(false)}
        >
          <p>关闭后，您的新对话将不会用于训练模型。</p>
        </Modal>
      </main>
    </ConfigProvider>
  );
}

mount(scene, <App />);
