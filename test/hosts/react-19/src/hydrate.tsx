import 'maturity-widgets/define';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';
import { HydratedAssessment } from './hydrated-assessment.js';

hydrateRoot(document.getElementById('app')!, <App Assessment={HydratedAssessment} />);
