import { useEffect, useRef, useState } from 'react';

const CONTEXT = { plan: 'gold' };
const ENGAGEMENTS = { 'backlog-reset': { label: 'Reset it with us' } };

/** React 18 writes attributes only: properties are set and events are heard through a ref. */
function Assessment({ onAnswer, onComplete, ...attributes }) {
  const ref = useRef(null);
  useEffect(() => {
    const widget = ref.current;
    const complete = (event) => onComplete(event.detail.snapshot);
    widget.context = CONTEXT;
    widget.engagements = ENGAGEMENTS;
    widget.addEventListener('maturity-answer', onAnswer);
    widget.addEventListener('maturity-complete', complete);
    return () => {
      widget.removeEventListener('maturity-answer', onAnswer);
      widget.removeEventListener('maturity-complete', complete);
    };
  }, [onAnswer, onComplete]);
  return (
    <maturity-assessment ref={ref} {...attributes}>
      <a href="#contact">Talk to us</a>
    </maturity-assessment>
  );
}

function Result({ snapshot }) {
  const ref = useRef(null);
  useEffect(() => {
    ref.current.snapshot = snapshot;
  }, [snapshot]);
  return <maturity-result ref={ref} />;
}

export function App() {
  const [lang, setLang] = useState('en');
  const [shown, setShown] = useState(true);
  const [answers, setAnswers] = useState(0);
  const [snapshot, setSnapshot] = useState(null);
  const count = useRef(() => setAnswers((before) => before + 1));
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
          questionnaire="backlog-health"
          lang={lang}
          autostart=""
          no-self-placement=""
          onAnswer={count.current}
          onComplete={setSnapshot}
        />
      )}
      {snapshot && <Result snapshot={snapshot} />}
    </main>
  );
}
