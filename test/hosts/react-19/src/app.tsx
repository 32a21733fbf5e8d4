import type { Snapshot } from 'maturity-widgets/core';
import { useState, type ComponentType } from 'react';
import type { AssessmentProps } from './assessment.js';

const CONTEXT = { plan: 'gold' };
const ENGAGEMENTS = { 'backlog-reset': { label: 'Reset it with us' } };

export function App({ Assessment }: { Assessment: ComponentType<AssessmentProps> }) {
  const [lang, setLang] = useState('en');
  const [shown, setShown] = useState(true);
  const [answers, setAnswers] = useState(0);
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  return (
    <main>
      <button id="lang" onClick={() => setLang('de')}>
        Deutsch
      </button>
      <button id="toggle" onClick={() => setShown(!shown)}>
        Show or hide
      </button>
      <output>{answers}</output>
      {shown && (
        <Assessment
          lang={lang}
          context={CONTEXT}
          engagements={ENGAGEMENTS}
          onAnswer={() => setAnswers((count) => count + 1)}
          onComplete={setSnapshot}
        />
      )}
      {snapshot && <maturity-result snapshot={snapshot} />}
    </main>
  );
}
