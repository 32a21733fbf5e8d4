import type { MaturityAssessment, MaturityCompleteEvent } from 'maturity-widgets';
import { useEffect, useRef } from 'react';
import type { AssessmentProps } from './assessment.js';

/** In a page that the server has drawn: React 19 hydrates no property and no event of an element, a ref does. */
export function HydratedAssessment({ lang, context, engagements, onAnswer, onComplete }: AssessmentProps) {
  const ref = useRef<MaturityAssessment>(null);
  useEffect(() => {
    const widget = ref.current!;
    const complete = ({ detail }: MaturityCompleteEvent) => onComplete(detail.snapshot);
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
