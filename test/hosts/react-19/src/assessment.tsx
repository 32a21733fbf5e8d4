import type { Snapshot } from 'maturity-widgets/core';

export interface AssessmentProps {
  lang: string;
  context: Record<string, string>;
  onAnswer: () => void;
  onComplete: (snapshot: Snapshot) => void;
}

/** In a page that React draws in the browser: properties, and events as `on` plus their names, stand in the JSX. */
export function Assessment({ lang, context, onAnswer, onComplete }: AssessmentProps) {
  return (
    <maturity-assessment
      questionnaire="backlog-health"
      lang={lang}
      autostart
      no-self-placement
      context={context}
      onmaturity-answer={onAnswer}
      onmaturity-complete={({ detail }) => onComplete(detail.snapshot)}
    >
      <a href="#contact">Talk to us</a>
    </maturity-assessment>
  );
}
