import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  MenuItem,
  Select,
  Switch,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function App() {
  const { state, set, waiting } = useSettings(scene);
  const [showing, setShowing] = useState(false);
  return (
    <main>
      <Typography component="h1" variant="h4">
        Data controls
      </Typography>
      <List>
        <ListItem disablePadding ref={scene.mark('training')}>
          <ListItemButton
            component="button"
            aria-haspopup="dialog"
            disabled={waiting === 'greyed'}
            onClick={() => setShowing(true)}
          >
            <ListItemText primary={rows.training.label} />
            <Typography>{state.training ? 'On' : 'Off'}</Typography>
          </ListItemButton>
        </ListItem>
        {['memory', 'suggestions', 'ads'].map((key) => (
          <ListItem
            key={key}
            ref={scene.mark(key)}
            secondaryAction={
              <Switch
                edge="end"
                checked={state[key]}
                onChange={(_, v) => set(key, v)}
                slotProps={{ input: { 'aria-labelledby': key } }}
              />
            }
          >
            <ListItemText id={key} primary={rows[key].label} />
          </ListItem>
        ))}
        <ListItem
          ref={scene.mark('theme')}
          secondaryAction={
            <Select
              value={state.theme}
              onChange={(e) => set('theme', e.target.value)}
              inputProps={{ 'aria-label': 'Theme' }}
            >
              {['System', 'Light', 'Dark'].map((v) => (
                <MenuItem key={v} value={v}>
                  {v}
                </MenuItem>
              ))}
            </Select>
          }
        >
          <ListItemText primary={rows.theme.label} />
        </ListItem>
      </List>
      <Dialog open={showing} onClose={() => setShowing(false)}>
        <DialogTitle>Model improvement</DialogTitle>
        <DialogContent>
          <div ref={scene.mark('training')}>
            <FormControlLabel
              labelPlacement="start"
              control={<Switch checked={state.training} onChange={(_, v) => set('training', v)} />}
              label={rows.training.label}
            />
          </div>
          <Typography>Allow your content to be used to train our models.</Typography>
          <div ref={scene.mark('audio')}>
            <FormControlLabel
              labelPlacement="start"
              control={<Switch checked={state.audio} onChange={(_, v) => set('audio', v)} />}
              label={rows.audio.label}
            />
          </div>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setShowing(false)}>Done</Button>
        </DialogActions>
      </Dialog>
    </main>
  );
}

mount(scene, <App />);
