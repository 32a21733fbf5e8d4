import { useEffect, useRef } from 'react';

/** React hydrates no property and no event of an element that the server has rendered; a ref does both. */
export function Assessment({ lang, context, engagements, onAnswer, onComplete }) {
  const ref = useRef(null);
  useEffect(() => {
    const widget = ref.current;
    const complete = (event) => onComplete(event.detail.snapshot);
    widget.context = context;
    widget.engagements = engagements;
    widget.addEventListener('maturity-answer', onAnswer);
    widget.addEventListener('maturity-complete', complete);
    return () => {
      widget.removeEventListener('maturity-answer', onAnswer);
      widget.removeEventListener('maturity-complete', complete);
    };
  }, [context, engagements, onAnswer, onComplete]);
  return (
    <maturity-assessment ref={ref} questionnaire="backlog-health" lang={lang} autostart no-self-placement>
      <a href="#contact">Talk to us</a>
    </maturity-assessment>
  );
}
