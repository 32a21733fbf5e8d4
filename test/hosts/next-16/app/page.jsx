'use client';

import 'maturity-widgets/define';
import { useCallback, useState } from 'react';
import { Assessment } from './assessment.jsx';

const CONTEXT = { plan: 'gold' };
const ENGAGEMENTS = { 'backlog-reset': { label: 'Reset it with us' } };

/** A client component is rendered on the server too: the page that is sent has the element and its link. */
export default function Page() {
  const [lang, setLang] = useState('en');
  const [shown, setShown] = useState(true);
  const [answers, setAnswers] = useState(0);
  const [snapshot, setSnapshot] = useState(null);
  const count = useCallback(() => setAnswers((before) => before + 1), []);
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
          onAnswer={count}
          onComplete={setSnapshot}
        />
      )}
      {snapshot && <maturity-result snapshot={snapshot} />}
    </main>
  );
}
