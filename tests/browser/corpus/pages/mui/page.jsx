import {
  Box,
  Container,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  Link,
  List,
  ListItem,
  ListItemText,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { mount, useSettings } from '../../kit/react.jsx';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const scene = open(spec);
const { rows } = scene;

function Row({ row, state, set, waiting }) {
  return (
    <Box ref={scene.mark(row.key)} sx={{ mb: 2 }}>
      <FormControlLabel
        disabled={waiting === 'greyed'}
        control={<Switch checked={state[row.key]} onChange={(_, checked) => set(row.key, checked)} />}
        label={row.label}
      />
      {row.help && <FormHelperText>{row.help}</FormHelperText>}
    </Box>
  );
}

function App() {
  const { state, set, waiting } = useSettings(scene);
  return (
    <Container component="main" maxWidth="sm">
      <Typography variant="h4" component="h1">
        Data controls
      </Typography>
      <nav aria-label="On this page">
        <Link href="#model">{rows.training.label}</Link> · <Link href="#display">Display</Link>
      </nav>
      <FormGroup id="model">
        {[rows.suggestions, rows.ads, rows.training, rows.organisation, rows.history].map((row) => (
          <Row key={row.key} row={row} state={state} set={set} waiting={waiting} />
        ))}
      </FormGroup>
      <List id="display" subheader="Display">
        <ListItem
          ref={scene.mark('density')}
          secondaryAction={
            <ToggleButtonGroup
              exclusive
              size="small"
              value={state.density}
              aria-label="Density"
              onChange={(_, v) => v && set('density', v)}
            >
              <ToggleButton value="compact">Compact</ToggleButton>
              <ToggleButton value="comfortable">Comfortable</ToggleButton>
            </ToggleButtonGroup>
          }
        >
          <ListItemText primary="Density" />
        </ListItem>
        <ListItem
          ref={scene.mark('notify')}
          secondaryAction={
            <Switch
              edge="end"
              checked={state.notify}
              onChange={(_, v) => set('notify', v)}
              slotProps={{ input: { 'aria-labelledby': 'notify' } }}
            />
          }
        >
          <ListItemText id="notify" primary={rows.notify.label} />
        </ListItem>
      </List>
    </Container>
  );
}

mount(scene, <App />);
