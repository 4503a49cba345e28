/** LinkedIn's newer settings page: native inputs with `role=switch`, named by their key, controlled by React. */
import { useEffect, useState } from 'react';

function Switch({ boot, model, on, onChange }) {
  return (
    <div className="setting-row">
      <div className="setting-label" id={boot.dangling ? undefined : model.key}>
        {model.label}
      </div>
      <input
        type="checkbox"
        role="switch"
        className="setting-switch"
        aria-labelledby={model.key}
        aria-checked={boot.disagree ? !on : undefined}
        checked={on}
        disabled={boot.locked}
        onChange={(event) => onChange(model, event.target.checked)}
      />
    </div>
  );
}

export function Settings({ boot, save, failed }) {
  const models = boot.setting ? [boot.setting, ...boot.neighbours] : boot.neighbours;
  const [positions, setPositions] = useState(() => models.map((model) => model.on));
  const [generation, setGeneration] = useState(0);

  useEffect(() => {
    if (!boot.rerender) return undefined;
    const timer = setInterval(() => setGeneration((n) => n + 1), 50);
    const stop = setTimeout(() => clearInterval(timer), 2000);
    return () => {
      clearInterval(timer);
      clearTimeout(stop);
    };
  }, [boot]);

  const set = (model, on) => setPositions((old) => old.map((was, index) => (models[index] === model ? on : was)));

  async function change(model, on) {
    set(model, on);
    if (boot.dragsNeighbour && model === boot.setting) {
      set(boot.neighbours[0], on);
      void save(boot.neighbours[0].key, on);
    }
    if (!(await save(model.key, on))) {
      set(model, !on);
      failed();
    }
  }

  return models.map((model, index) => (
    <Switch key={`${index} ${generation}`} boot={boot} model={model} on={positions[index]} onChange={change} />
  ));
}
