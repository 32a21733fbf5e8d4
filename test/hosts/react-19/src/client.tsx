import 'maturity-widgets/define';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { Assessment } from './assessment.js';

createRoot(document.getElementById('app')!).render(<App Assessment={Assessment} />);
